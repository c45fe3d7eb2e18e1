import type { TopicMastery } from '@planets/contract';
import { formatCount, formatPercent } from '../../lib/format.ts';
import { shortDay } from '../gradebook/short-day.ts';

/** What shows: less of a change is not spoken of. */
const SHOWS = 0.03;

/** 0.879 as "87%": rounded down, so that a level stands beside the percent it takes, and nothing is ever certain. */
export const sureness = (known: number): string => formatPercent(Math.floor(known * 100 + 1e-6));

/** "91% then, 78% now", where time took something that shows; undefined otherwise. */
export function fadedWords({ known, knownThen }: Pick<TopicMastery, 'known' | 'knownThen'>) {
  if (knownThen - known < SHOWS) return undefined;
  return `${sureness(knownThen)} then, ${sureness(known)} now`;
}

/** "12 of 16 right at once · last practised 3 Mar". */
export function practisedWords(
  { right, answered, lastAt }: Pick<TopicMastery, 'right' | 'answered' | 'lastAt'>,
  now: Date,
): string {
  const day = shortDay(lastAt, now).replace(/^(Today|Yesterday)$/, (near) => near.toLowerCase());
  return `${right} of ${answered} right at once · last practised ${day}`;
}

export const dueWords = ({ due }: Pick<TopicMastery, 'due'>): string | undefined =>
  due === 0 ? undefined : `${formatCount(due, 'question')} ready to review`;

/** Of all topics, where more are ready than the ten that one review asks. */
export function allDueWords(topics: readonly Pick<TopicMastery, 'due'>[]): string | undefined {
  const due = topics.reduce((sum, topic) => sum + topic.due, 0);
  return due > 10
    ? `${formatCount(due, 'question')} are ready to review. A review asks 10 of them at most, and there is no hurry.`
    : undefined;
}
