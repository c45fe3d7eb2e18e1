import { useQuery } from '@tanstack/react-query';
import { ProgressState } from '../../features/progress/progress-state.tsx';
import { goalsQuery } from '../../features/progress/queries.ts';
import { formatCount } from '../../lib/format.ts';

export function ProgressGoalsRoute() {
  const query = useQuery(goalsQuery());
  return (
    <section aria-labelledby="progress-goals">
      <h2 id="progress-goals" className="mb-3 text-xl font-semibold">
        Goals
      </h2>
      <ProgressState query={query} label="Loading the goals">
        {({ goals }) => <p>{formatCount(goals.length, 'goal')} this week.</p>}
      </ProgressState>
    </section>
  );
}
