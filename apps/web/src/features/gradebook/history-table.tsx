/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role, jsx-a11y/prefer-tag-over-role -- the roles of a table are written out: a browser forgets them where `display` is not a table’s */
import type { HistorySort, SessionSummary } from '@planets/contract';
import { useWayBackState } from '../../lib/way-back.ts';
import { HistoryRow } from './history-row.tsx';
import { classes } from '../../lib/classes.ts';

interface HistoryTableProps {
  sessions: readonly SessionSummary[];
  sort: HistorySort;
  planetName: (id: string) => string;
  now: Date;
}

type Direction = 'ascending' | 'descending';
const sorted: Record<HistorySort, readonly [column: string, direction: Direction]> = {
  newest: ['Date', 'descending'],
  oldest: ['Date', 'ascending'],
  best: ['Score', 'descending'],
  weakest: ['Score', 'ascending'],
  longest: ['Time', 'descending'],
};

const columns = [
  { name: 'Date', end: false },
  { name: 'Planet', end: false },
  { name: 'Topic', end: false },
  { name: 'Mode', end: false },
  { name: 'Right', end: true },
  { name: 'Score', end: true },
  { name: 'Time', end: true },
  { name: 'Ending', end: false },
] as const;

/**
 * One table in two layouts: columns where there is room, entries of three lines where there is
 * not. The roles are written out because a browser forgets them where `display` is not a table's.
 */
export function HistoryTable({ sessions, sort, planetName, now }: HistoryTableProps) {
  const here = useWayBackState();
  const [sortedColumn, direction] = sorted[sort];
  return (
    <table role="table" className="block w-full text-sm tabular-nums @2xl:table">
      <caption className="sr-only">Practice sessions</caption>
      <thead role="rowgroup" className="sr-only @2xl:not-sr-only @2xl:table-header-group">
        <tr role="row" className="border-b border-line text-ink-soft">
          {columns.map(({ name, end }) => (
            <th
              key={name}
              role="columnheader"
              scope="col"
              aria-sort={name === sortedColumn ? direction : undefined}
              className={classes(
                'px-1.5 py-2 font-medium first:ps-0 last:pe-0',
                end ? 'text-end' : 'text-start',
                name === sortedColumn && 'text-ink underline underline-offset-4',
              )}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="block @2xl:table-row-group">
        {sessions.map((session) => (
          <HistoryRow
            key={session.id}
            session={session}
            planetName={planetName}
            here={here}
            now={now}
          />
        ))}
      </tbody>
    </table>
  );
}
