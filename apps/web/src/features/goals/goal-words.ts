import type { Goal, GoalKind } from '@planets/contract';
import { formatCount, formatNumber } from '../../lib/format.ts';

export const goalKinds = ['minutes', 'sessions', 'topics'] as const satisfies readonly GoalKind[];

interface KindWords {
  readonly title: string;
  /** What counts. */
  readonly about: string;
  readonly unit: readonly [one: string, many: string];
  /** An amount to begin with, for who has no goal yet. */
  readonly start: number;
}

export const goalWords: Readonly<Record<GoalKind, KindWords>> = {
  minutes: {
    title: 'Minutes',
    about: 'Active time. Pauses and hidden pages are left out.',
    unit: ['minute', 'minutes'],
    start: 30,
  },
  sessions: {
    title: 'Sessions',
    about: 'Every session that is saved, on any planet.',
    unit: ['session', 'sessions'],
    start: 5,
  },
  topics: {
    title: 'Topics',
    about: 'Different topics, with 3 answered questions or more in each.',
    unit: ['topic', 'topics'],
    start: 3,
  },
};

/** "20 minutes". */
export const amountWords = (what: GoalKind, amount: number): string =>
  formatCount(amount, ...goalWords[what].unit);

/** How far this week has come. */
export function progressWords({
  what,
  amount,
  done,
}: Pick<Goal, 'what' | 'amount' | 'done'>): string {
  if (done >= amount) return 'Reached this week.';
  return `${amountWords(what, amount - done)} to go this week.`;
}

/** How the weeks before went, kindly: what was reached, and otherwise what was done. */
export function weeksSentence({ what, weeks }: Pick<Goal, 'what' | 'weeks'>): string {
  const reached = weeks.filter(({ amount, done }) => done >= amount).length;
  const many = formatCount(weeks.length, 'week');
  if (weeks.length === 1)
    return reached === 1
      ? 'Reached in the week before.'
      : `${amountWords(what, weeks[0]?.done ?? 0)} in the week before.`;
  if (reached === weeks.length) return `Reached in each of the ${many} before.`;
  if (reached > 0) return `Reached in ${formatNumber(reached)} of the ${many} before.`;
  const most = Math.max(...weeks.map(({ done }) => done));
  return `The ${many} before had up to ${amountWords(what, most)}.`;
}

const MOST = 2_000;

/** The amount that was typed; undefined where it is none that can be set. */
export function readAmount(typed: string): number | undefined {
  const amount = Number(typed.trim());
  return /^\d{1,4}$/.test(typed.trim()) && amount >= 1 && amount <= MOST ? amount : undefined;
}
