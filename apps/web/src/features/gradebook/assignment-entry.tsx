import type { Assignment, SchoolClass } from '@planets/contract';
import { Link } from '@tanstack/react-router';
import MessageSquareText from 'lucide-react/icons/message-square-text';
import { Disclosure } from '../../components/disclosure.tsx';
import { penaltyInWords } from '../../components/total-working/total-words.ts';
import { formatPercent } from '../../lib/format.ts';
import { formatPoints, pointsInWords, pointsOfPossible } from '../../lib/points.ts';
import { assignmentFacts, categoryName, isDropped } from './assignment-facts.ts';
import { AssignmentStateMark } from './assignment-state.tsx';
import { ClassFigures } from './class-figures.tsx';
import { dueWords } from './due-words.ts';
import type { LedgerOwner } from './ledger-owner.ts';
import { unreleasedOf } from './unreleased.ts';
import { UnreleasedNote } from './unreleased-note.tsx';
import { workLink } from './work-link.ts';

const typeWords: Record<Assignment['type'], string> = {
  practice: 'Practice',
  quiz: 'Quiz',
  test: 'Test',
  homework: 'Homework',
};

interface AssignmentEntryProps {
  assignment: Assignment;
  schoolClass: SchoolClass | undefined;
  owner: LedgerOwner;
  now: Date;
}

export function AssignmentEntry({ assignment, schoolClass, owner, now }: AssignmentEntryProps) {
  const { id, title, topicName, type, state, feedback, penalty, earned } = assignment;
  const facts = assignmentFacts(assignment, schoolClass);
  const unreleased = unreleasedOf(assignment);
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h4 className="min-w-0 flex-1 basis-40 font-medium">
          <Link
            {...workLink(owner, id)}
            className="-my-2.5 inline-block py-2.5 wrap-anywhere underline decoration-assigned-mark underline-offset-4 hover:text-assigned-text"
          >
            <bdi>{title}</bdi>
          </Link>
        </h4>
        <AssignmentStateMark state={state} />
      </div>
      <p className="text-sm text-ink-soft">
        {inLine(
          schoolClass?.name,
          typeWords[type],
          categoryName(assignment, schoolClass),
          topicName,
        )}
      </p>
      {facts.length > 0 && <p className="text-sm">{facts.join(' · ')}</p>}
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="min-w-0 flex-1 basis-48 text-sm">{dueWords(assignment, { now })}</p>
        <Score assignment={assignment} isDropped={isDropped(assignment, schoolClass)} />
      </div>
      {penalty !== null && earned !== null && (
        <p className="text-sm">
          Graded {pointsOfPossible(earned, assignment.points)}.{' '}
          {penaltyInWords(penalty, assignment.points)}
        </p>
      )}
      {unreleased !== null && <UnreleasedNote grade={unreleased} points={assignment.points} />}
      {feedback !== null && feedback !== '' && (
        <Disclosure summary={<Named what="Feedback" title={title} />}>
          <blockquote
            dir="auto"
            className="border-s-4 border-assigned-line ps-4 wrap-anywhere whitespace-pre-line"
          >
            {feedback}
          </blockquote>
        </Disclosure>
      )}
      {assignment.hasComments && (
        <p className="text-sm">
          <Link
            {...workLink(owner, id)}
            className="inline-flex min-h-11 items-center gap-1.5 font-medium text-action underline underline-offset-4 hover:text-action-strong"
          >
            <MessageSquareText size={18} aria-hidden="true" className="shrink-0" />
            <Named what="Comments on the questions" title={title} />
          </Link>
        </p>
      )}
      {owner.kind === 'self' && state === 'graded' && earned !== null && (
        <ClassFigures assignmentId={id} title={title} />
      )}
    </li>
  );
}

/** Each word once: a category is often called as the type of its work. */
const inLine = (...words: readonly (string | undefined)[]): string =>
  [...new Set(words.filter(Boolean))].join(' · ');

interface ScoreProps {
  assignment: Assignment;
  isDropped: boolean;
}

function Score({
  assignment: { state, points, counted, countedPercent },
  isDropped: off,
}: ScoreProps) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 text-sm tabular-nums">
      <bdi className={counted === null || off ? 'text-ink-soft' : undefined}>
        {counted === null
          ? `${state === 'graded' ? 'No score · ' : ''}${pointsInWords(points)}`
          : points === 0
            ? `${formatPoints(counted)} extra`
            : pointsOfPossible(counted, points)}
      </bdi>
      {countedPercent !== null && (
        <span
          className={
            off
              ? 'font-head text-lg font-semibold text-ink-soft line-through'
              : 'font-head text-lg font-semibold'
          }
        >
          {formatPercent(countedPercent)}
        </span>
      )}
    </p>
  );
}

function Named({ what, title }: { what: string; title: string }) {
  return (
    <>
      {what}
      <span className="sr-only"> on {title}</span>
    </>
  );
}
