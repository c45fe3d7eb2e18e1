import { answeredInOrder } from '../progress/answered-in-order.ts';
import type { LocalDate, Practised } from '../progress/practised.ts';
import { topicOf, type TopicKey } from './topic-of.ts';

/** How many questions of each topic were answered on the newest day. Plain JSON, keys sorted. */
export interface AnsweredToday {
  /** Empty before the first session. */
  readonly date: LocalDate;
  readonly counts: Readonly<Record<TopicKey, number>>;
}

export const NOTHING_ANSWERED: AnsweredToday = { date: '', counts: {} };

/**
 * What was answered before on a session's day: `answeredToday` of `xpOf`. A day earlier than the newest
 * (somebody flew west across midnight) goes on with the newest's counts: changing zones back and forth must
 * not begin a limit again.
 */
export const answeredOn = (
  before: AnsweredToday,
  date: LocalDate,
): Readonly<Record<TopicKey, number>> => (date > before.date ? {} : before.counts);

/**
 * The state after a session: begins again on a later day. Every answered question counts, right or not. A
 * seeded session earns nothing and uses nothing up. One without an answer changes nothing.
 */
export function answeredTodayAfter(before: AnsweredToday, session: Practised): AnsweredToday {
  const answered = answeredInOrder(session);
  if (session.seeded || answered.length === 0) return before;
  const counts = new Map(Object.entries(answeredOn(before, session.date)));
  for (const topic of answered.map(topicOf)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const sorted = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    date: session.date > before.date ? session.date : before.date,
    counts: Object.fromEntries(sorted),
  };
}
