import type { ClassGoal, GoalsAnswer } from '@planets/contract';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { formatCount, formatNumber } from '../../lib/format.ts';
import { formatLocalSpan } from '../../lib/local-day.ts';
import { GoalRow } from './goal-row.tsx';
import { goalKinds } from './goal-words.ts';

/** What a student wants to do in a week, and what their classes do together. */
export function GoalsView({ goals: { week, goals, classes } }: { goals: GoalsAnswer }) {
  return (
    <div className="space-y-10">
      <section aria-labelledby="own-goals">
        <h2 id="own-goals" className="text-xl font-semibold">
          My goals for a week
        </h2>
        <p className="mt-1 mb-6 max-w-prose text-ink-soft">
          This week is {formatLocalSpan(week.from, week.to)}. A goal is yours alone: set it, change
          it or leave it whenever you like. Weeks that are over keep the goal they had.
        </p>
        {goalKinds.map((what) => (
          <GoalRow key={what} what={what} goal={goals.find((goal) => goal.what === what)} />
        ))}
      </section>
      {classes.length > 0 && (
        <section aria-labelledby="class-goals">
          <h2 id="class-goals" className="text-xl font-semibold">
            Together with my class
          </h2>
          <p className="mt-1 mb-4 max-w-prose text-ink-soft">
            Minutes of everyone, added up. Nobody sees how much was whose.
          </p>
          <ul className="max-w-xl space-y-6">
            {classes.map((goal) => (
              <ClassGoalEntry key={goal.classId} goal={goal} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function ClassGoalEntry({ goal: { className, minutes, done } }: { goal: ClassGoal }) {
  return (
    <li>
      <h3 className="font-semibold wrap-anywhere">
        <bdi>{className}</bdi>
      </h3>
      <ProgressBar
        className="my-2"
        value={done}
        max={minutes}
        tone="practice"
        label={`${formatNumber(done)} of ${formatCount(minutes, 'minute')} together this week`}
      />
      <p className="tabular-nums">
        {done >= minutes
          ? `You have done it together: ${formatNumber(done)} of ${formatCount(minutes, 'minute')}.`
          : `${formatNumber(done)} of ${formatCount(minutes, 'minute')} this week.`}
      </p>
    </li>
  );
}
