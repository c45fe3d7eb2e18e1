import type { GoalKind } from '@planets/contract';
import { dateOfDay, dayNumber, periodOf, type LocalDate, type Period } from '@planets/practice';
import type { DaySums, TopicOfDay } from './goal-store.ts';

/** So many answered questions make a topic one of a week's. */
export const QUESTIONS_FOR_A_TOPIC = 3;

/** The week of a date, Monday to Sunday, and so many before it, newest first. */
export function weeksUpTo(date: LocalDate, before: number): readonly [Period, ...Period[]] {
  const now = periodOf(date, 'week');
  const earlier = Array.from({ length: before }, (_, index) =>
    periodOf(dateOfDay(dayNumber(now.from) - 7 * (index + 1)), 'week'),
  );
  return [now, ...earlier];
}

const isIn =
  ({ from, to }: Period) =>
  ({ date }: { readonly date: LocalDate }) =>
    from <= date && date <= to;

/** What was done in a week towards each kind of goal. */
export function doneIn(
  week: Period,
  days: readonly DaySums[],
  topics: readonly TopicOfDay[],
): Record<GoalKind, number> {
  const own = days.filter(isIn(week));
  const ofTopics = Map.groupBy(
    topics.filter(isIn(week)),
    ({ planet, topic }) => `${planet}/${topic}`,
  );
  return {
    minutes: Math.floor(own.reduce((sum, { activeSeconds }) => sum + activeSeconds, 0) / 60),
    sessions: own.reduce((sum, { sessions }) => sum + sessions, 0),
    topics: [...ofTopics.values()].filter(
      (each) => each.reduce((sum, { answered }) => sum + answered, 0) >= QUESTIONS_FOR_A_TOPIC,
    ).length,
  };
}
