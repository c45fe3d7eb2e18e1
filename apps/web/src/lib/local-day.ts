/**
 * Words for days that were stored as dates, such as `2026-03-08`. Each is the day where the student was; it has no
 * instant, so the reader's zone must not move it.
 */
import { language } from './format.ts';

const inUtc = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });

const date = inUtc({ day: 'numeric', month: 'long', year: 'numeric' });
const shortDate = inUtc({ day: 'numeric', month: 'short' });
const weekday = inUtc({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const month = inUtc({ month: 'long', year: 'numeric' });
const weekdayNames = { long: inUtc({ weekday: 'long' }), short: inUtc({ weekday: 'short' }) };

const asDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** "8 March 2026". */
export const formatLocalDate = (day: string): string => date.format(asDate(day));

/** "8 Mar": for a column. */
export const formatLocalDayShort = (day: string): string => shortDate.format(asDate(day));

/** "Sunday 8 March 2026". */
export const formatLocalWeekday = (day: string): string => weekday.format(asDate(day));

/** "20 June – 20 August 2026"; one day alone is said once. */
export const formatLocalSpan = (from: string, to: string): string =>
  date.formatRange(asDate(from), asDate(to));

/** "March 2026", of `2026-03`. */
export const formatMonth = (of: string): string => month.format(asDate(`${of}-01`));

/** The month so many months after `2026-03`; before it, where there are fewer than none. */
export function monthAfter(of: string, months: number): string {
  const day = asDate(`${of}-01`);
  day.setUTCMonth(day.getUTCMonth() + months);
  return day.toISOString().slice(0, 7);
}

/** Every day of `2026-03`. */
export function daysOfMonth(of: string): string[] {
  const after = asDate(`${monthAfter(of, 1)}-01`);
  const last = new Date(after.getTime() - 86_400_000).getUTCDate();
  return Array.from({ length: last }, (_, index) => `${of}-${String(index + 1).padStart(2, '0')}`);
}

/** Monday is 1, Sunday 7. */
export const isoWeekday = (day: string): number => asDate(day).getUTCDay() || 7;

/** Monday is 1: "Monday", or "Mon". */
export const weekdayName = (iso: number, length: 'long' | 'short' = 'long'): string =>
  // The fifth of January 1970 was a Monday.
  weekdayNames[length].format(new Date(Date.UTC(1970, 0, 4 + iso)));
