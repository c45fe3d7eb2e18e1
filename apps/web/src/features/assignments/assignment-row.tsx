import type { TaughtAssignment } from '@planets/contract';
import { Link } from '@tanstack/react-router';
import { formatCount } from '../../lib/format.ts';
import { typeNames } from './about-section.tsx';
import { progressWords } from './progress-words.ts';
import type { Stage } from './stages.ts';
import { onClassClock } from './zone-words.ts';

interface AssignmentRowProps {
  assignment: TaughtAssignment;
  stage: Stage;
  now: Date;
}

/** The date that matters next. */
function dateWords(
  { settings, publishedAt, zone }: TaughtAssignment,
  stage: Stage,
  now: Date,
): string {
  if (stage === 'scheduled') return `Shown ${onClassClock(publishedAt!, zone)}`;
  if (stage === 'coming') return `Opens ${onClassClock(settings.opensAt, zone)}`;
  const isPastDue = new Date(settings.dueAt) <= now;
  return stage === 'open' && isPastDue
    ? `Was due, closes ${onClassClock(settings.closesAt, zone)}`
    : `${isPastDue ? 'Was due' : 'Due'} ${onClassClock(settings.dueAt, zone)}`;
}

/** One assignment in the list of its class: what it is, where it stands, what there is to do. */
export function AssignmentRow({ assignment, stage, now }: AssignmentRowProps) {
  const { id, settings, questions, topicName, counts } = assignment;
  const isAtWork = stage === 'open' || stage === 'over' || stage === 'withdrawn';
  return (
    <li className="relative flex flex-wrap items-center gap-x-6 gap-y-1 py-3 hover:bg-surface sm:px-3">
      <div className="min-w-0 flex-1 basis-64">
        <Link
          to="/teacher/assignments/$assignmentId"
          params={{ assignmentId: id }}
          className="inline-flex min-h-11 items-center font-head font-medium underline-offset-4 after:absolute after:inset-0 hover:underline"
        >
          <bdi>{settings.title}</bdi>
        </Link>
        <p className="text-sm text-ink-soft">
          {typeNames[settings.type]} · {topicName} ·{' '}
          {questions > 0 && `${formatCount(questions, 'question')} · `}
          {formatCount(settings.points, 'point')}
        </p>
      </div>
      <p className="text-sm text-ink-soft sm:basis-56">{dateWords(assignment, stage, now)}</p>
      {/* Also where there is nothing to say, so that the columns stand under each other. */}
      <div className="text-sm tabular-nums sm:basis-52">
        {stage === 'coming' && <p>For {formatCount(counts.students, 'student')}</p>}
        {isAtWork && (
          <>
            <p>{progressWords(assignment)}</p>
            <p className="text-ink-soft">
              {counts.toGrade > 0 && (
                <strong className="font-medium text-ink">{counts.toGrade} to grade</strong>
              )}
              {counts.toGrade > 0 && counts.released > 0 && ' · '}
              {counts.released > 0 && `${counts.released} released`}
            </p>
          </>
        )}
      </div>
    </li>
  );
}
