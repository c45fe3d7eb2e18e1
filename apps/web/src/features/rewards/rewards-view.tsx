import type { BadgeFamily, XpAnswer } from '@planets/contract';
import { formatNumber } from '../../lib/format.ts';
import type { LedgerOwner } from '../gradebook/ledger-owner.ts';
import { BadgeList } from './badge-list.tsx';
import { countBadges } from './badge-words.ts';
import { LevelPanel } from './level-panel.tsx';
import { XpLedger } from './xp-ledger.tsx';

interface RewardsViewProps {
  owner: LedgerOwner;
  xp: XpAnswer;
  families: readonly BadgeFamily[];
}

/** The level, the badges, and every line of XP that they come from. */
export function RewardsView({ owner, xp, families }: RewardsViewProps) {
  const { earned, all } = countBadges(families);
  return (
    <div className="space-y-10">
      <LevelPanel xp={xp} />
      <section aria-labelledby="badges">
        <h2 id="badges" className="text-xl font-semibold">
          Badges
        </h2>
        <p className="mb-6 text-ink-soft tabular-nums">
          {earned === 0
            ? 'The first ones come within a few sessions.'
            : `${formatNumber(earned)} of ${formatNumber(all)}. A badge that is earned stays.`}
        </p>
        <BadgeList families={families} />
      </section>
      <section aria-labelledby="xp-lines" className="max-w-3xl">
        <h2 id="xp-lines" className="text-xl font-semibold">
          XP, line by line
        </h2>
        <p className="mb-4 text-ink-soft">
          {owner.kind === 'self'
            ? 'Newest first. Each line opens to its questions, and none is ever taken back.'
            : 'Newest first. None is ever taken back.'}
        </p>
        <XpLedger owner={owner} />
      </section>
    </div>
  );
}
