import type { SchoolClass, SchoolClassSeenByTeacher, Total } from '@planets/contract';
import { TotalWorking } from '../../components/total-working/total-working.tsx';
import { formatPercent } from '../../lib/format.ts';
import type { LedgerFigure } from './figure-row.tsx';
import { totalsWithUnreleased } from './unreleased.ts';

/** "86.7%, B", or a dash where nothing counts: a total of nothing is not 0. */
export const totalInWords = ({ shown, letter }: Pick<Total, 'shown' | 'letter'>): string =>
  shown === null ? '—' : `${formatPercent(shown)}${letter === null ? '' : ` · ${letter}`}`;

/** Both totals of a class, and for a teacher the one to come, each with what it was computed from. */
export function classTotalFigures(
  schoolClass: SchoolClass | SchoolClassSeenByTeacher,
  titleOf: (assignmentId: number) => string,
): LedgerFigure[] {
  const { soFar, ifNothingMore } = schoolClass.totals;
  const toCome = totalsWithUnreleased(schoolClass);
  const working = (total: Total) => <TotalWorking total={total} titleOf={titleOf} />;
  return [
    {
      label: 'So far',
      value: totalInWords(soFar),
      note: soFar.shown === null ? 'nothing graded yet' : undefined,
      working: working(soFar),
    },
    {
      label: 'If nothing more is handed in',
      value: totalInWords(ifNothingMore),
      working: working(ifNothingMore),
    },
    ...(toCome === null
      ? []
      : [
          {
            label: 'So far, with grades not shown yet',
            value: totalInWords(toCome.soFar),
            note: 'the student does not see this',
            working: working(toCome.soFar),
          },
        ]),
  ];
}
