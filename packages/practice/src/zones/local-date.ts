import type { LocalDate } from '../progress/practised.ts';

/*
 * Arithmetic of calendar dates. A date is no instant: it is counted in days from 1970-01-01, and the
 * milliseconds here are those of UTC, whose days all have as many. No zone has a say in it.
 */

const MS_PER_DAY = 86_400_000;
const DATE = /^\d{4}-\d\d-\d\d$/;

/** The date as days from 1970-01-01. Throws a RangeError for what is no date, as 2026-02-30. */
export function dayNumber(date: LocalDate): number {
  const at = DATE.test(date) ? Date.parse(date) : Number.NaN;
  // Date.parse takes 30 February for 2 March.
  if (Number.isNaN(at) || new Date(at).getUTCDate() !== Number(date.slice(8)))
    throw new RangeError(`${date} is not a date`);
  return at / MS_PER_DAY;
}

/** The date of a day number. */
export const dateOfDay = (day: number): LocalDate =>
  new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

/** The date after this one, in the calendar: a zone may skip it (`isDayIn`). */
export const nextDay = (date: LocalDate): LocalDate => dateOfDay(dayNumber(date) + 1);

/** How many days later the second date is: 1 for the day after, negative for an earlier one. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  dayNumber(to) - dayNumber(from);

/** ISO weekday of a day number: 1 is Monday, 7 is Sunday. */
export const weekdayOfDay = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** ISO weekday of a date: 1 is Monday, 7 is Sunday. */
export const isoWeekday = (date: LocalDate): number => weekdayOfDay(dayNumber(date));
