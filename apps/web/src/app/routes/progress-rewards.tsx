import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ProgressState } from '../../features/progress/progress-state.tsx';
import { useProgressOwner } from '../../features/progress/use-progress-owner.ts';
import { badgesQuery, xpQuery } from '../../features/rewards/queries.ts';
import { RewardsView } from '../../features/rewards/rewards-view.tsx';

export function ProgressRewardsRoute() {
  const owner = useProgressOwner();
  const badges = useQuery(badgesQuery(owner));
  const xp = useInfiniteQuery(xpQuery(owner));
  return (
    <ProgressState query={xp} label="Loading the rewards">
      {({ pages: [first] }) => (
        <ProgressState query={badges} label="Loading the rewards">
          {({ families }) => first && <RewardsView owner={owner} xp={first} families={families} />}
        </ProgressState>
      )}
    </ProgressState>
  );
}
