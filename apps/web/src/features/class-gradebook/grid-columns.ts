import type { ClassGradebook, GradebookColumn, GradebookStudent } from '@planets/contract';
import { formatNumber, formatPercent } from '../../lib/format.ts';
import { dayInZone } from './day-in-zone.ts';

export type GridColumn =
  | { kind: 'assignment'; key: string; width: number; column: GradebookColumn }
  | {
      kind: 'figure';
      key: string;
      width: number;
      ledger: 'assigned' | 'practice';
      title: string;
      note: string;
      text: (student: GradebookStudent) => string;
      isTotal?: boolean;
    };

const figure = (
  key: string,
  ledger: 'assigned' | 'practice',
  title: string,
  note: string,
  text: (student: GradebookStudent) => string,
  more: { width?: number; isTotal?: boolean } = {},
): GridColumn => ({ kind: 'figure', key, ledger, title, note, text, width: 112, ...more });

const withLetter = ({ percent, letter }: { percent: number | null; letter: string | null }) =>
  letter === null
    ? formatPercent(percent, 'aligned')
    : `${letter} ${formatPercent(percent, 'aligned')}`;

/** All columns of the grid after the names: assignments, categories, totals; then practice, set apart. */
export function gridColumns(
  { categories, class: { zone } }: Pick<ClassGradebook, 'categories' | 'class'>,
  assignments: readonly GradebookColumn[],
): GridColumn[] {
  return [
    figure('so-far', 'assigned', 'Total', 'so far', ({ totals }) => withLetter(totals.soFar), {
      width: 124,
      isTotal: true,
    }),
    figure(
      'if-nothing-more',
      'assigned',
      'Total',
      'if nothing more',
      ({ totals }) => withLetter(totals.ifNothingMore),
      { width: 124, isTotal: true },
    ),
    ...categories.map(({ id, name }, index) =>
      figure(`category-${id}`, 'assigned', name, 'so far', ({ totals }) =>
        formatPercent(totals.categories[index] ?? null, 'aligned'),
      ),
    ),
    ...assignments.map((column): GridColumn => ({
      kind: 'assignment',
      key: `a-${column.id}`,
      width: 116,
      column,
    })),
    figure(
      'sessions',
      'practice',
      'Sessions',
      'practised',
      ({ practice }) => formatNumber(practice?.sessions ?? 0),
      { width: 96 },
    ),
    figure(
      'minutes',
      'practice',
      'Minutes',
      'active',
      ({ practice }) => formatNumber(Math.round((practice?.activeSeconds ?? 0) / 60)),
      { width: 96 },
    ),
    figure(
      'average',
      'practice',
      'Average',
      'of sessions',
      ({ practice }) => formatPercent(practice?.averageScorePercent ?? null, 'aligned'),
      { width: 96 },
    ),
    figure(
      'last',
      'practice',
      'Last day',
      'practised',
      ({ practice }) => (practice ? dayInZone(practice.lastPractisedAt, zone) : '–'),
      { width: 104 },
    ),
  ];
}
