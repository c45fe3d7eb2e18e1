import { dateOfDay, dayNumber, weekdayOfDay } from '../zones/local-date.ts';
import type { LocalDate } from './practised.ts';

/** How finely practice over a range is shown. */
export type Bucket = 'day' | 'week' | 'month';

const MOST_DAYS = 31;
const MOST_WEEKS = 26;

/** The finest bucket that keeps a range readable: days for a month, weeks for half a year. Both dates are in it. */
export function bucketFor(from: LocalDate, to: LocalDate): Bucket {
  const days = dayNumber(to) - dayNumber(from) + 1;
  if (days <= MOST_DAYS) return 'day';
  return days <= MOST_WEEKS * 7 ? 'week' : 'month';
}

/** A day, a week from Monday to Sunday or a month of the calendar: its first and its last day. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The period that a date lies in. */
export function periodOf(date: LocalDate, bucket: Bucket): Period {
  if (bucket === 'day') return { from: date, to: date };
  if (bucket === 'week') {
    const day = dayNumber(date);
    const monday = day - weekdayOfDay(day) + 1;
    return { from: dateOfDay(monday), to: dateOfDay(monday + 6) };
  }
  const month = date.slice(0, 8);
  const first = dayNumber(`${month}01`);
  // No month has 32 days.
  const inNext = dateOfDay(first + 31);
  return { from: `${month}01`, to: dateOfDay(dayNumber(`${inNext.slice(0, 8)}01`) - 1) };
}
