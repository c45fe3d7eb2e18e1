import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ProgressState } from '../../features/progress/progress-state.tsx';
import { useProgressOwner } from '../../features/progress/use-progress-owner.ts';
import { streakQuery } from '../../features/streak/queries.ts';
import { readStreakSearch } from '../../features/streak/streak-search.ts';
import { StreakView } from '../../features/streak/streak-view.tsx';

export function ProgressStreakRoute() {
  const owner = useProgressOwner();
  const { month, day } = readStreakSearch({ ...useSearch({ strict: false }) });
  const navigate = useNavigate();
  const query = useQuery(streakQuery(owner, month));
  return (
    <ProgressState query={query} label="Loading the streak">
      {(streak) => (
        <StreakView
          streak={streak}
          isOwn={owner.kind === 'self'}
          day={day}
          isChanging={query.isPlaceholderData}
          // A day replaces the entry: one step back leaves the page, however many were looked at.
          onChooseDay={(date) =>
            void navigate({
              to: '.',
              search: { month: date.slice(0, 7), day: date },
              replace: true,
              resetScroll: false,
            })
          }
        />
      )}
    </ProgressState>
  );
}
