import type { Assignment, Gradebook } from '@planets/contract';
import { formatCount, formatNumber, formatPercent } from '../../lib/format.ts';
import { assignmentStateWords } from './assignment-state.tsx';
import type { LedgerFigure } from './figure-row.tsx';
import { GradeTable } from './grade-table.tsx';
import { assignmentStates } from './gradebook-search.ts';
import { releasedGrades } from './released.ts';

/** The five numbers of the blue ledger, each with what it was computed from. */
export function assignedFigures({
  stats,
  assignments,
  missing,
}: Gradebook['assigned']): LedgerFigure[] {
  const grades = releasedGrades(assignments);
  const submitted = assignments.filter(({ submittedAt }) => submittedAt !== null);
  const late = submitted.filter(({ handedInLate }) => handedInLate).length;
  return [
    {
      label: 'Assigned',
      value: formatNumber(stats.assigned),
      working: (
        <>
          <p>All work your classes set, by its state:</p>
          <ul className="mt-1 columns-2">
            {assignmentStates.map((state) => {
              const count = assignments.filter((assignment) => assignment.state === state).length;
              return count === 0 ? null : (
                <li key={state} className="tabular-nums">
                  {count} {assignmentStateWords[state].word.toLowerCase()}
                </li>
              );
            })}
          </ul>
        </>
      ),
    },
    {
      label: 'Submitted',
      value: formatNumber(stats.submitted),
      working: (
        <>
          <p>
            {formatCount(submitted.length, 'piece')} handed in
            {late > 0 ? `, ${formatNumber(late)} of them late.` : ', none of them late.'}
          </p>
          <Titles of={submitted} />
        </>
      ),
    },
    {
      label: 'Graded',
      value: formatNumber(stats.graded),
      working: (
        <>
          <p>Work with a grade that the teacher has released.</p>
          <Titles of={assignments.filter(({ state }) => state === 'graded')} />
        </>
      ),
    },
    {
      label: 'Missing',
      value: formatNumber(stats.missing),
      working: (
        <>
          <p>Past its due date, not handed in and not excused.</p>
          <Titles of={assignments.filter(({ id }) => missing.includes(id))} />
        </>
      ),
    },
    {
      label: 'Average',
      value: stats.averagePercent === null ? '—' : formatPercent(stats.averagePercent),
      note: stats.averagePercent === null ? 'nothing graded yet' : undefined,
      working: (
        <GradeTable
          caption="Graded pieces in all classes"
          grades={grades}
          average={stats.averagePercent}
        />
      ),
    },
  ];
}

function Titles({ of }: { of: readonly Assignment[] }) {
  if (of.length === 0) return null;
  return (
    <ul className="mt-1 list-disc ps-5">
      {of.map(({ id, title }) => (
        <li key={id}>{title}</li>
      ))}
    </ul>
  );
}
