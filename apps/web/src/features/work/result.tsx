import type { Work, WorkResult } from '@planets/contract';
import { formatPercent } from '../../lib/format.ts';
import { formatPoints, pointsOfPossible } from '../../lib/points.ts';

/** What being late cost, as a sentence. */
function penaltyWords({ earned, penalty }: WorkResult, points: number): string | undefined {
  if (penalty === null || earned === null) return undefined;
  const per = penalty.per === 'day' ? 'day' : 'hour';
  const count = `${penalty.late} ${per}${penalty.late === 1 ? '' : 's'} late`;
  return `Graded ${pointsOfPossible(earned, points)}; ${formatPoints(penalty.points)} taken off for ${count}.`;
}

/** The released grade: points, what being late cost, and what the teacher says. */
export function Result({ work }: { work: Work }) {
  const { result, assignment } = work;
  if (result === null) return null;
  const penalty = penaltyWords(result, assignment.points);
  return (
    <section aria-labelledby="result" className="mb-8">
      <h2 id="result" className="mb-2 text-lg font-semibold">
        Your grade
      </h2>
      {result.counted === null ? (
        <p>There is no score for this one.</p>
      ) : (
        <p className="flex flex-wrap items-baseline gap-x-4 font-head">
          <strong className="text-2xl font-semibold sm:text-3xl tabular-nums">
            {pointsOfPossible(result.counted, assignment.points)}
          </strong>
          {result.scorePercent !== null && (
            <span className="text-xl text-assigned-text tabular-nums">
              {formatPercent(result.scorePercent)}
            </span>
          )}
        </p>
      )}
      {penalty !== undefined && <p className="mt-1 text-ink-soft">{penalty}</p>}
      {result.feedback !== null && result.feedback.trim() !== '' && (
        <figure className="mt-4 border-s-4 border-assigned-line ps-4">
          <figcaption className="text-sm text-ink-soft">Your teacher says</figcaption>
          <blockquote className="text-lg whitespace-pre-wrap">
            <bdi>{result.feedback}</bdi>
          </blockquote>
        </figure>
      )}
    </section>
  );
}
