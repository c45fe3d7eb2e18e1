import type { Assignment } from '@planets/contract';
import { Disclosure } from '../../components/disclosure.tsx';
import { formatPercent } from '../../lib/format.ts';
import { AssignmentStateMark } from './assignment-state.tsx';
import { dueWords } from './due-words.ts';
import { pointsInWords } from './released.ts';

const typeWords: Record<Assignment['type'], string> = {
  practice: 'Practice',
  quiz: 'Quiz',
  test: 'Test',
  homework: 'Homework',
};

interface AssignmentEntryProps {
  assignment: Assignment;
  className: string;
  now: Date;
}

export function AssignmentEntry({ assignment, className, now }: AssignmentEntryProps) {
  const { title, topicName, type, state, points, earned, scorePercent, feedback } = assignment;
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h4 className="min-w-0 flex-1 basis-40 font-medium">
          <bdi>{title}</bdi>
        </h4>
        <AssignmentStateMark state={state} />
      </div>
      <p className="text-sm text-ink-soft">
        {[className, typeWords[type], topicName].filter(Boolean).join(' · ')}
      </p>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="min-w-0 flex-1 basis-48 text-sm">{dueWords(assignment, { now })}</p>
        <p className="flex flex-wrap items-baseline gap-x-3 text-sm tabular-nums">
          <bdi className={earned === null ? 'text-ink-soft' : undefined}>
            {earned === null
              ? `${state === 'graded' ? 'No score · ' : ''}${pointsPossible(points)}`
              : `${pointsInWords(earned)} of ${pointsPossible(points)}`}
          </bdi>
          {scorePercent !== null && (
            <span className="font-head text-lg font-semibold">{formatPercent(scorePercent)}</span>
          )}
        </p>
      </div>
      {feedback !== null && feedback !== '' && (
        <Disclosure summary={<Named what="Feedback" title={title} />}>
          <blockquote
            dir="auto"
            className="border-s-4 border-assigned-line ps-4 whitespace-pre-line"
          >
            {feedback}
          </blockquote>
        </Disclosure>
      )}
    </li>
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

function pointsPossible(points: number): string {
  return `${pointsInWords(points)}\u00A0${points === 1 ? 'point' : 'points'}`;
}
