import { dayNumber, weekdayOfDay } from '../zones/local-date.ts';
import { calendarAt, type KnownCalendar, type SchoolCalendar } from './school-calendar.ts';

/** Why there is no school on a day. */
export type RestDay =
  | { readonly kind: 'weekend' }
  | { readonly kind: 'holiday'; readonly name: string };

/** Why there is no school on a day (by its number); undefined on a school day. */
export type RestDays = (day: number) => RestDay | undefined;

const WEEKEND: RestDay = { kind: 'weekend' };

/** How many numbers of a rising list are at most `most`. */
function countUpTo(most: number, rising: readonly number[]): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? Infinity) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The days of rest of a calendar. A holiday's name comes before the weekend it spans; where holidays overlap,
 * the one that began last is named, and of these the one entered first.
 */
function restDaysOf({ weekend, holidays }: KnownCalendar): RestDays {
  const spans = holidays
    .map(({ id, name, from, to }) => ({ id, name, from: dayNumber(from), to: dayNumber(to) }))
    .toSorted((a, b) => a.from - b.from || b.id - a.id);
  const starts = spans.map(({ from }) => from);
  // Until when any of the spans so far reaches: before a day that none reaches there is nothing to look for.
  let furthest = -Infinity;
  const reach = spans.map(({ to }) => (furthest = Math.max(furthest, to)));
  return (day) => {
    for (let at = countUpTo(day, starts) - 1; at >= 0 && (reach[at] ?? -Infinity) >= day; at -= 1) {
      const span = spans[at];
      if (span && span.to >= day) return { kind: 'holiday', name: span.name };
    }
    return weekend.includes(weekdayOfDay(day)) ? WEEKEND : undefined;
  };
}

/** The days of rest as they were known at an instant (UTC milliseconds). Each state of the calendar is read once. */
export function restDaysKnown(calendar: SchoolCalendar): (knownAt: number) => RestDays {
  const changes = [
    ...calendar.weekends.map(({ addedAt }) => addedAt),
    ...calendar.holidays.flatMap(({ addedAt, removedAt }) => [addedAt, removedAt ?? addedAt]),
  ].toSorted((a, b) => a - b);
  const states = new Map<number, RestDays>();
  return (knownAt) => {
    const state = countUpTo(knownAt, changes);
    let restDays = states.get(state);
    if (!restDays) states.set(state, (restDays = restDaysOf(calendarAt(calendar, knownAt))));
    return restDays;
  };
}
