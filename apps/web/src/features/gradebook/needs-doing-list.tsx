import type { Assignment, Gradebook } from '@planets/contract';
import { Link } from '@tanstack/react-router';
import CircleCheck from 'lucide-react/icons/circle-check';
import { AssignmentStateMark } from './assignment-state.tsx';
import { dueWords, nearnessWords } from './due-words.ts';
import type { LedgerOwner } from './ledger-owner.ts';
import { needsDoing } from './needs-doing.ts';
import { workLink } from './work-link.ts';

interface NeedsDoingListProps {
  assigned: Gradebook['assigned'];
  owner: LedgerOwner;
  now: Date;
}

/** The first thing one sees: what is missing, then what is due soon. */
export function NeedsDoingList({ assigned, owner, now }: NeedsDoingListProps) {
  const { missing, dueSoon } = needsDoing(assigned, now);
  const entries = [...missing, ...dueSoon];
  const className = (id: number) => assigned.classes.find((one) => one.id === id)?.name ?? '';
  if (assigned.assignments.length === 0) return null;
  return (
    <section aria-labelledby="needs-doing" className="mb-8">
      <h2 id="needs-doing" className="mb-2 text-xl font-semibold">
        To do first
      </h2>
      {entries.length === 0 ? (
        <p className="flex items-start gap-2">
          <CircleCheck size={22} aria-hidden="true" className="mt-0.5 shrink-0 text-right-mark" />
          Nothing is missing, and nothing is due in the next 7 days.
        </p>
      ) : (
        <ul className="grid gap-x-10 md:grid-cols-2 xl:grid-cols-3">
          {entries.map((assignment) => (
            <Entry
              key={assignment.id}
              assignment={assignment}
              className={className(assignment.classId)}
              owner={owner}
              now={now}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface EntryProps {
  assignment: Assignment;
  className: string;
  owner: LedgerOwner;
  now: Date;
}

function Entry({ assignment, className, owner, now }: EntryProps) {
  const { id, title, state, dueAt } = assignment;
  return (
    <li className="border-t border-line py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="min-w-0 flex-1 basis-40 font-read font-semibold">
          <Link
            {...workLink(owner, id)}
            className="-my-2.5 inline-block py-2.5 wrap-anywhere underline decoration-assigned-mark underline-offset-4 hover:text-assigned-text"
          >
            <bdi>{title}</bdi>
          </Link>
        </h3>
        <AssignmentStateMark state={state} />
      </div>
      <p className="text-sm text-ink-soft">
        <bdi>{className}</bdi>
      </p>
      <p className="text-sm">
        {dueWords(assignment, { now })} ·{' '}
        <strong className="font-semibold">{nearnessWords(dueAt, { now })}</strong>
      </p>
    </li>
  );
}
