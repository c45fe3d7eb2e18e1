import { useQuery } from '@tanstack/react-query';
import { goalsQuery } from '../../features/goals/queries.ts';
import { GoalsView } from '../../features/goals/goals-view.tsx';
import { ProgressState } from '../../features/progress/progress-state.tsx';

export function ProgressGoalsRoute() {
  const query = useQuery(goalsQuery());
  return (
    <ProgressState query={query} label="Loading the goals">
      {(goals) => <GoalsView goals={goals} />}
    </ProgressState>
  );
}
