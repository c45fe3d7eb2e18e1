import type { ProgressPlots } from '@planets/contract';

/** Days as dates, such as `2026-03-08`: no zone moves them, and each is followed by the next. */

const asUtc = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Whether it is a day of the calendar, written as `2026-11-30`. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(asUtc(text).getTime()) &&
  asUtc(text).toISOString().startsWith(text);

/** The day so many days after another; before it, where there are fewer than none. */
export function dayAfter(day: string, days: number): string {
  const date = asUtc(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** How many days there are from one to another, both counted. */
export const daysFrom = (from: string, to: string): number =>
  Math.round((asUtc(to).getTime() - asUtc(from).getTime()) / 86_400_000) + 1;

/** The reader's own date. */
export const dateOf = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** Every day from one to another, both included. */
export const daysBetween = (from: string, to: string): string[] =>
  Array.from({ length: Math.max(0, daysFrom(from, to)) }, (_, index) => dayAfter(from, index));

type Bucket = ProgressPlots['bucket'];

/** The first day of the period that a day lies in: weeks begin on Monday. */
function firstOf(day: string, bucket: Bucket): string {
  if (bucket === 'day') return day;
  if (bucket === 'month') return `${day.slice(0, 8)}01`;
  return dayAfter(day, 1 - (asUtc(day).getUTCDay() || 7));
}

function nextOf(first: string, bucket: Bucket): string {
  if (bucket === 'day') return dayAfter(first, 1);
  if (bucket === 'week') return dayAfter(first, 7);
  return firstOf(dayAfter(first, 31), 'month');
}

/** The first days of every period of a range, those without practice too, oldest first. */
export function periodsBetween(from: string, to: string, bucket: Bucket): string[] {
  const firsts: string[] = [];
  for (let first = firstOf(from, bucket); first <= to; first = nextOf(first, bucket))
    firsts.push(first);
  return firsts;
}

/** Every month that a range touches, as `2026-03`, newest first. */
export const monthsBetween = (from: string, to: string): string[] =>
  periodsBetween(from, to, 'month')
    .map((first) => first.slice(0, 7))
    .toReversed();
