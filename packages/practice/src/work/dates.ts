import { isPastDue } from '../assigned/lateness.ts';

/** When work opens, is due and closes. UTC milliseconds. */
export interface Dates {
  readonly opensAt: number;
  readonly dueAt: number;
  readonly closesAt: number;
}

/** The dates of one piece of work for one student. */
export interface WorkDates extends Dates {
  /** Added to a time limit. */
  readonly extraMinutes: number;
}

/** What was set for one student alone. */
export type OwnDates = { readonly [key in keyof Dates]: number | null } & {
  readonly extraMinutes: number;
};

/**
 * The dates that hold for a student: their own where they have some, the assignment's for the rest. Work
 * does not close before it is due, so giving someone longer is one date.
 */
export function datesFor(assignment: Dates, own: OwnDates | undefined): WorkDates {
  const dueAt = own?.dueAt ?? assignment.dueAt;
  return {
    opensAt: own?.opensAt ?? assignment.opensAt,
    dueAt,
    closesAt: Math.max(own?.closesAt ?? assignment.closesAt, dueAt),
    extraMinutes: own?.extraMinutes ?? 0,
  };
}

/** Whether something that was received then still counts: until it closes, and the grace after it. */
export const isClosed = (at: number, { closesAt }: Pick<Dates, 'closesAt'>): boolean =>
  isPastDue(at, closesAt);

/** Minutes a student has, with their extra ones; null where there is no limit. */
export const minutesFor = (
  timeLimitMinutes: number | null,
  { extraMinutes }: WorkDates,
): number | null => (timeLimitMinutes === null ? null : timeLimitMinutes + extraMinutes);

/** When time is up for who began then, never after closing; null where there is no limit. */
export function endsAtOf(
  startedAt: number,
  timeLimitMinutes: number | null,
  dates: WorkDates,
): number | null {
  const minutes = minutesFor(timeLimitMinutes, dates);
  return minutes === null ? null : Math.min(startedAt + minutes * 60_000, dates.closesAt);
}
