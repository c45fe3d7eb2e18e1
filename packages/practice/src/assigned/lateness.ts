import { calendarDay } from './calendar-day.ts';
import type { LatePenalty } from './policy.ts';

/** What arrives so soon after it was due is on time: a slow network is not the student's. */
export const GRACE_SECONDS = 60;

const MS_PER_HOUR = 3_600_000;

/** Whether the time in which work is on time is over, the grace included. */
export const isPastDue = (at: number, dueAt: number): boolean => at > dueAt + GRACE_SECONDS * 1000;

/** Whether work handed in then was late. Nothing handed in is not late. */
export const isLate = (submittedAt: number | null, dueAt: number): boolean =>
  submittedAt !== null && isPastDue(submittedAt, dueAt);

/**
 * How late: calendar days in the class's zone, at least one, or started hours since it was due; 0 when on
 * time. A day on which clocks change is one day.
 */
export function latenessOf(
  { submittedAt, dueAt }: { readonly submittedAt: number | null; readonly dueAt: number },
  per: LatePenalty['per'],
  zone: string,
): number {
  if (submittedAt === null || !isPastDue(submittedAt, dueAt)) return 0;
  return per === 'hour'
    ? Math.ceil((submittedAt - dueAt) / MS_PER_HOUR)
    : Math.max(1, calendarDay(submittedAt, zone) - calendarDay(dueAt, zone));
}
