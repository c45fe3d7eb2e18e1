import { dayNumber, weekdayOfDay } from '../zones/local-date.ts';
import { isKnown, weekendAt, type SchoolCalendar, type SchoolHoliday } from './school-calendar.ts';

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

interface Span extends Pick<SchoolHoliday, 'id' | 'name' | 'addedAt' | 'removedAt'> {
  readonly first: number;
  readonly last: number;
}

/** `spans` in order of their first days. */
function restDaysOf(weekend: readonly number[], spans: readonly Span[]): RestDays {
  const starts = spans.map(({ first }) => first);
  // Until when any of the spans so far reaches: before a day that none reaches there is nothing to look for.
  let furthest = -Infinity;
  const reach = spans.map(({ last }) => (furthest = Math.max(furthest, last)));
  return (day) => {
    for (let at = countUpTo(day, starts) - 1; at >= 0 && (reach[at] ?? -Infinity) >= day; at -= 1) {
      const span = spans[at];
      if (span && span.last >= day) return { kind: 'holiday', name: span.name };
    }
    return weekend.includes(weekdayOfDay(day)) ? WEEKEND : undefined;
  };
}

/**
 * The days of rest as they were known at an instant (UTC milliseconds): those of `calendarAt`, looked up by
 * day. A holiday's name comes before the weekend it spans; where holidays overlap, the one that began last is
 * named, and of these the one with the lower id. Each state of the calendar is made once and when asked for.
 */
export function restDaysKnown(calendar: SchoolCalendar): (knownAt: number) => RestDays {
  const spans = calendar.holidays
    .map(({ from, to, ...holiday }) => ({
      ...holiday,
      first: dayNumber(from),
      last: dayNumber(to),
    }))
    .toSorted((a, b) => a.first - b.first || b.id - a.id);
  const changes = [
    ...calendar.weekends.map(({ addedAt }) => addedAt),
    ...calendar.holidays.flatMap(({ addedAt, removedAt }) => [addedAt, removedAt ?? addedAt]),
  ].toSorted((a, b) => a - b);
  const states = new Map<number, RestDays>();
  return (knownAt) => {
    const state = countUpTo(knownAt, changes);
    let restDays = states.get(state);
    if (!restDays) {
      restDays = restDaysOf(
        weekendAt(calendar, knownAt),
        spans.filter((span) => isKnown(span, knownAt)),
      );
      states.set(state, restDays);
    }
    return restDays;
  };
}
