import type { MasteryLevel, SessionEarned } from '@planets/contract';
import { formatCount, formatNumber } from '../../lib/format.ts';
import { formatLocalWeekday } from '../../lib/local-day.ts';

export const masteryNames: Readonly<Record<MasteryLevel, string>> = {
  new: 'New',
  started: 'Started',
  growing: 'Growing',
  strong: 'Strong',
  mastered: 'Mastered',
};

/** What the session did for the streak; undefined where it did nothing. */
export function streakWords({ countedFor, current }: SessionEarned['streak']): string | undefined {
  const now =
    current === null || current === 0
      ? undefined
      : `It is ${formatCount(current, 'day')} long now.`;
  if (countedFor === null) return undefined;
  return [`With this session, ${formatLocalWeekday(countedFor)} counts for your streak.`, now]
    .filter(Boolean)
    .join(' ');
}

/** A level that was reached; undefined where it stayed. */
export function levelUpWords({ before, after, name }: SessionEarned['level']): string | undefined {
  return after > before ? `You reached level ${formatNumber(after)}, ${name}.` : undefined;
}

type Topic = SessionEarned['topics'][number];
export type Move = 'rose' | 'fell' | 'stayed';

/** Which way a topic went, by what is shown of it: whole percents. */
export function moveOf({
  knownBefore,
  knownAfter,
}: Pick<Topic, 'knownBefore' | 'knownAfter'>): Move {
  const before = percentOf(knownBefore);
  const after = percentOf(knownAfter);
  if (after === before) return 'stayed';
  return after > before ? 'rose' : 'fell';
}

const percentOf = (known: number | null): number => Math.round((known ?? 0) * 100);

/** How a topic moved, by its level where that changed, and by its percent. */
export function topicWords(
  topic: Pick<Topic, 'before' | 'after' | 'knownBefore' | 'knownAfter'>,
): string {
  const { before, after, knownBefore, knownAfter } = topic;
  const to = `${percentOf(knownAfter)}%`;
  if (knownBefore === null) return `New to you. Now ${masteryNames[after].toLowerCase()}, ${to}`;
  const from = `${percentOf(knownBefore)}%`;
  const level =
    before === after
      ? masteryNames[after]
      : `${masteryNames[before]} to ${masteryNames[after].toLowerCase()}`;
  return from === to ? `${level}, stays at ${to}` : `${level}, ${from} to ${to}`;
}

/** The place of a badge in its family, from 0; its id ends with the number of its tier. */
export const tierOf = (badgeId: string): number =>
  Math.max(0, (Number(/_(\d+)$/.exec(badgeId)?.[1]) || 1) - 1);
