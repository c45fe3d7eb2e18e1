import type { ProgressSummary } from '@planets/contract';
import { formatCount, formatNumber } from '../../lib/format.ts';

/** The pages behind the band: what follows the address of a student's progress. */
export type ProgressPage = 'streak' | 'rewards' | 'mastery';

export interface ProgressDoor {
  id: 'streak' | 'level' | 'badges' | 'mastery' | 'due';
  page: ProgressPage;
  label: string;
  value: string;
  note: string;
  /** How far the next level is reached, from 0 to 1. */
  share?: number;
}

/** The most that one review asks, as the server has it. How many there are in all is said behind the door. */
const A_REVIEW = 10;

const todayWords: Record<ProgressSummary['streak']['today'], string> = {
  counted: 'Today counts',
  waiting: 'Today is still open',
  rest: 'Today is for rest',
};

/** What stands on top of the gold ledger, each a way to the page that says why. */
export function progressDoors(summary: ProgressSummary): ProgressDoor[] {
  const { streak, xp, badges, mastery, due, missed } = summary;
  const freezes = streak.freezes > 0 ? `, ${formatCount(streak.freezes, 'freeze')} kept` : '';
  return [
    {
      id: 'streak',
      page: 'streak',
      label: 'Streak',
      value: formatCount(streak.current, 'day'),
      note: `${todayWords[streak.today]}${freezes}`,
    },
    {
      id: 'level',
      page: 'rewards',
      label: xp.levelName,
      value: `Level\u00A0${formatNumber(xp.level)}`,
      note: `${formatNumber(Math.max(0, xp.xpForNext - xp.xpInLevel))}\u00A0XP to the next`,
      share: xp.xpForNext > 0 ? xp.xpInLevel / xp.xpForNext : 1,
    },
    {
      id: 'badges',
      page: 'rewards',
      label: 'Badges',
      value: formatNumber(badges.earned),
      note: `of ${formatNumber(badges.of)} earned`,
    },
    {
      id: 'mastery',
      page: 'mastery',
      label: 'Topics mastered',
      value: formatNumber(mastery.mastered),
      note: `${formatNumber(mastery.strong)} more strong, ${formatNumber(mastery.started)} of ${formatNumber(mastery.topics)} begun`,
    },
    {
      id: 'due',
      page: 'mastery',
      label: 'In the next review',
      value: formatNumber(Math.min(A_REVIEW, due)),
      note:
        due === 0
          ? 'All is fresh'
          : missed > 0
            ? `${formatNumber(Math.min(A_REVIEW, missed))} missed last time`
            : 'Before they fade',
    },
  ];
}
