import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import Award from 'lucide-react/icons/award';
import Flame from 'lucide-react/icons/flame';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import Sprout from 'lucide-react/icons/sprout';
import Star from 'lucide-react/icons/star';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { Bone, Loading } from '../../components/loading.tsx';
import { progressSummaryQuery } from '../progress/queries.ts';
import type { LedgerOwner } from './ledger-owner.ts';
import { LedgerSection } from './ledger-panel.tsx';
import { type ProgressDoor, progressDoors } from './progress-doors.ts';

const icons: Record<ProgressDoor['id'], typeof Flame> = {
  streak: Flame,
  level: Star,
  badges: Award,
  mastery: Sprout,
  due: RotateCcw,
};

const doorGrid = '-mx-2 grid gap-1 grid-cols-2 @sm:grid-cols-3 @xl:grid-cols-5';

/** Streak, level, badges, mastery and what is due, in one row: each leads to the page that says why. */
export function ProgressBand({ owner }: { owner: LedgerOwner }) {
  const query = useQuery(progressSummaryQuery(owner));
  return (
    <LedgerSection title="Progress" tools={<OverTime owner={owner} />}>
      {query.data ? (
        <ul className={doorGrid}>
          {progressDoors(query.data).map((door) => (
            <li
              key={door.id}
              className={door.id === 'due' ? 'col-span-2 @sm:col-span-1' : undefined}
            >
              <Door owner={owner} door={door}>
                <Words door={door} />
              </Door>
            </li>
          ))}
        </ul>
      ) : query.isError ? (
        <p className="flex flex-wrap items-center gap-3 text-sm">
          Streak, level and badges did not arrive. They are safe.
          <Button size="sm" onPress={() => void query.refetch()}>
            Try again
          </Button>
        </p>
      ) : (
        <Loading label="Loading the progress">
          <div className={doorGrid}>
            {Object.keys(icons).map((id) => (
              <Bone key={id} className="h-20" />
            ))}
          </div>
        </Loading>
      )}
    </LedgerSection>
  );
}

function OverTime({ owner }: { owner: LedgerOwner }) {
  const words = 'Practice over time';
  return owner.kind === 'self' ? (
    <ButtonLink to="/student/progress" size="sm">
      {words}
    </ButtonLink>
  ) : (
    <ButtonLink
      to="/teacher/students/$studentId/progress"
      params={{ studentId: owner.id }}
      size="sm"
    >
      {words}
    </ButtonLink>
  );
}

const doorLook =
  'flex h-full min-h-11 flex-col items-start rounded-md px-2 py-2 transition-colors hover:bg-practice-wash';

function Door({
  owner,
  door: { page },
  children,
}: {
  owner: LedgerOwner;
  door: ProgressDoor;
  children: ReactNode;
}) {
  return owner.kind === 'self' ? (
    <Link to={`/student/progress/${page}`} className={doorLook}>
      {children}
    </Link>
  ) : (
    <Link
      to={`/teacher/students/$studentId/progress/${page}`}
      params={{ studentId: owner.id }}
      className={doorLook}
    >
      {children}
    </Link>
  );
}

function Words({ door: { id, label, value, note, share } }: { door: ProgressDoor }) {
  const Icon = icons[id];
  return (
    <>
      <span className="flex items-center gap-2 font-head text-xl font-semibold whitespace-nowrap tabular-nums">
        <Icon size={20} aria-hidden="true" className="shrink-0 text-practice-mark" />
        <bdi>{value}</bdi>
      </span>
      <span className="text-sm font-medium underline decoration-practice-mark underline-offset-4">
        {label}
      </span>
      {share !== undefined && (
        <span
          aria-hidden="true"
          className="my-1 block h-1.5 w-full overflow-hidden rounded-full bg-line"
        >
          <span
            className="block h-full rounded-full bg-practice-mark"
            style={{ inlineSize: `${Math.min(1, share) * 100}%` }}
          />
        </span>
      )}
      <span className="text-sm text-ink-soft">{note}</span>
    </>
  );
}
