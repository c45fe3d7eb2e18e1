import type { StreakAnswer } from '@planets/contract';
import { formatCount, formatNumber } from '../../lib/format.ts';

/** Each so many practised days earn a freeze. A test holds it to the rules. */
export const DAYS_FOR_A_FREEZE = 5;

type Counted = Pick<
  StreakAnswer,
  'current' | 'longest' | 'todayIs' | 'questionsForADay' | 'firstMonth'
>;

/** How the streak stands today, in a sentence or two. `todayWhy` is the server's for a day that waits. */
export function streakSentence(streak: Counted, todayWhy?: string): string {
  const { current, longest, todayIs, questionsForADay } = streak;
  const next = todayWhy ?? `${formatCount(questionsForADay, 'question')} and today counts.`;
  if (current === 0) {
    if (longest === 0)
      return `Your first streak starts with a day on which you answer ${formatCount(questionsForADay, 'question')}.`;
    return `A new streak starts with your next practice day. Your longest is ${formatNumber(longest)}.`;
  }
  if (todayIs === 'counted') return 'Today counts already.';
  if (todayIs === 'rest') return 'Today is a rest. Nothing can be lost.';
  return next;
}

/** The same of a student to their teacher. */
export function streakSentenceOf({ current, longest, todayIs }: Counted): string {
  if (current === 0)
    return longest === 0
      ? 'No day has counted yet.'
      : `A new streak starts with the next practice day. The longest is ${formatNumber(longest)}.`;
  return {
    counted: 'Today counts already.',
    rest: 'Today is a rest.',
    waiting: 'Today is still open.',
  }[todayIs];
}

type Freezes = Pick<StreakAnswer, 'freezes' | 'maxFreezes' | 'nextFreezeIn'>;

/** How long the run is; without one, that it can begin. */
export function runWords({ current, longest }: Pick<Counted, 'current' | 'longest'>): string {
  if (current > 0) return formatCount(current, 'day');
  return longest === 0 ? 'Ready to begin' : 'Ready for a new run';
}

/** When the next freeze comes. */
export function nextFreezeWords({ freezes, nextFreezeIn, maxFreezes }: Freezes): string {
  if (nextFreezeIn === null) return `${formatNumber(maxFreezes)} is the most that can be held.`;
  const days = formatCount(nextFreezeIn, 'more practice day');
  return freezes === 0 ? `One comes after ${days}.` : `The next one comes after ${days}.`;
}

/** The rules, a sentence each. */
export const streakRules = (questionsForADay: number, maxFreezes: number): readonly string[] => [
  `A day counts when you answer ${formatCount(questionsForADay, 'question')} or more, in one session or several. They do not have to be right.`,
  'It is the day where you are when the session is saved. If you travel, no day that counted is taken back.',
  'Weekends and school holidays are rests. The streak waits, and practice on them counts as well.',
  `Every ${DAYS_FOR_A_FREEZE} practice days earn a freeze, up to ${formatNumber(maxFreezes)}. A freeze is used by itself on a school day without practice, and keeps the streak.`,
  'A session with a seed number that you typed in is for practice alone, and counts for no day.',
];
