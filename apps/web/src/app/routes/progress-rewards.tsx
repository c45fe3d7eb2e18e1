import { useQuery } from '@tanstack/react-query';
import { ProgressState } from '../../features/progress/progress-state.tsx';
import { badgesQuery } from '../../features/progress/queries.ts';
import { useProgressOwner } from '../../features/progress/use-progress-owner.ts';
import { formatCount } from '../../lib/format.ts';

export function ProgressRewardsRoute() {
  const query = useQuery(badgesQuery(useProgressOwner()));
  return (
    <section aria-labelledby="progress-rewards">
      <h2 id="progress-rewards" className="mb-3 text-xl font-semibold">
        Rewards
      </h2>
      <ProgressState query={query} label="Loading the rewards">
        {({ families }) => <p>{formatCount(families.length, 'family', 'families')} of badges.</p>}
      </ProgressState>
    </section>
  );
}
