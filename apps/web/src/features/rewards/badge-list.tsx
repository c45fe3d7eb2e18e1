import type { BadgeFamily } from '@planets/contract';
import { Link } from '@tanstack/react-router';
import { Disclosure } from '../../components/disclosure.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { useWayBackState } from '../../lib/way-back.ts';
import { BadgeEmblem } from './badge-emblem.tsx';
import { nextBadgeWords, nextTier } from './badge-words.ts';

/** Every family with its badges: earned ones shine, and what comes next is told in numbers. */
export function BadgeList({ families }: { families: readonly BadgeFamily[] }) {
  return (
    <ul className="grid gap-x-12 sm:grid-cols-2 xl:grid-cols-3">
      {families.map((family) => (
        <Family key={family.id} family={family} />
      ))}
    </ul>
  );
}

function Family({ family }: { family: BadgeFamily }) {
  const { name, about, emblem, have, tiers } = family;
  const next = nextTier(family);
  const words = nextBadgeWords(family);
  return (
    // Its parts stand in rows with those of the families beside it.
    <li className="row-span-4 grid min-w-0 grid-rows-subgrid pb-6">
      <div>
        <h3 className="text-lg font-semibold">{name}</h3>
        <p className="text-sm text-ink-soft">{about}</p>
      </div>
      <div className="mt-3 flex max-w-96 justify-between gap-1" aria-hidden="true">
        {tiers.map(({ id, earnedAt }, tier) => (
          <BadgeEmblem
            key={id}
            emblem={emblem}
            tier={tier}
            isEarned={earnedAt !== null}
            size={60}
          />
        ))}
      </div>
      <div className="mt-3">
        <p className="text-sm tabular-nums">{words}</p>
        {next && (
          <ProgressBar
            className="mt-1.5"
            tone="practice"
            value={have}
            max={next.target}
            label={`${name}: ${words}`}
          />
        )}
      </div>
      <Disclosure summary={`The badges of ${name}`} className="mt-1">
        <ul className="divide-y divide-line">
          {tiers.map((tier, index) => (
            <Tier key={tier.id} tier={tier} index={index} emblem={emblem} />
          ))}
        </ul>
      </Disclosure>
    </li>
  );
}

interface TierProps {
  tier: BadgeFamily['tiers'][number];
  index: number;
  emblem: number;
}

function Tier({ tier: { name, target, earnedAt, sessionId }, index, emblem }: TierProps) {
  const here = useWayBackState();
  return (
    <li className="flex items-center gap-3 py-2">
      <BadgeEmblem emblem={emblem} tier={index} isEarned={earnedAt !== null} size={44} />
      <div className="min-w-0 flex-1">
        <p className="font-medium">{name}</p>
        <p className="text-sm text-ink-soft tabular-nums">
          {earnedAt === null
            ? `Comes with ${formatNumber(target)}.`
            : `${formatNumber(target)}, earned on ${formatDate(earnedAt)}.`}
        </p>
      </div>
      {sessionId !== null && (
        <Link
          to="/sessions/$sessionId/review"
          params={{ sessionId }}
          state={here}
          aria-label={`The session that earned ${name}`}
          className="inline-flex min-h-11 items-center text-sm underline decoration-practice-mark underline-offset-4 hover:text-practice-text"
        >
          Session
        </Link>
      )}
    </li>
  );
}
