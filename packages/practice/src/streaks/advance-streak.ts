import type { LocalDate } from '../progress/practised.ts';
import type { CountedDay } from './counted-day.ts';
import { afterGap, type TellGapDay } from './gap.ts';
import { restDaysKnown, type RestDays } from './rest-days.ts';
import { NO_RUN, practised, type Run } from './run.ts';
import type { SchoolCalendar } from './school-calendar.ts';

/** A streak as it stood after the last day that counted. Plain JSON. */
export interface StreakState extends Run {
  /** The longest run so far, in days of practice. It never falls. */
  readonly longest: number;
  /** The latest date that counted, and the zone the student was in; null before the first. */
  readonly lastDate: LocalDate | null;
  readonly lastZone: string | null;
  /** UTC milliseconds at which a day counted last: after a flight west not that of `lastDate`. */
  readonly countedAt: number | null;
}

export const NO_STREAK: StreakState = {
  ...NO_RUN,
  longest: 0,
  lastDate: null,
  lastZone: null,
  countedAt: null,
};

/** The state after a day later than all before, whose gap is judged by the days of rest given. */
export function advanced(
  state: StreakState,
  day: CountedDay,
  restDays: () => RestDays,
  tell?: TellGapDay,
): StreakState {
  const { lastDate, lastZone, countedAt } = state;
  let run: Run = state;
  if (lastDate !== null && lastZone !== null) {
    const last = { date: lastDate, zone: lastZone };
    run = afterGap(run, last, { ...day, at: day.countedAt }, restDays, tell);
  }
  const { current, freezes, towardsFreeze } = practised(run);
  return {
    current,
    freezes,
    towardsFreeze,
    longest: Math.max(state.longest, current),
    lastDate: day.date,
    lastZone: day.zone,
    countedAt: Math.max(day.countedAt, countedAt ?? day.countedAt),
  };
}

/**
 * Whether a day that has just begun to count lies where the state cannot take it: before its last date (a
 * flight west, a later rollover hour), or counted at an earlier instant than a day before it (a server's
 * clock that was put back). Then the state is `streakOf(all days).state`, and not `advanceStreak`'s.
 */
export const needsRefold = (
  { lastDate, countedAt }: StreakState,
  day: Pick<CountedDay, 'date' | 'countedAt'>,
): boolean =>
  lastDate !== null &&
  day.date !== lastDate &&
  (day.date < lastDate || day.countedAt < (countedAt ?? day.countedAt));

/**
 * The streak with one more day that counts. The days since the last one are judged by the calendar as it was
 * known when this one counted, and never again. The last date once more changes nothing. Throws a RangeError
 * for a day that needs a refold: ask `needsRefold` first.
 */
export function advanceStreak(
  state: StreakState,
  day: CountedDay,
  calendar: SchoolCalendar,
): StreakState {
  if (day.date === state.lastDate) return state;
  if (needsRefold(state, day))
    throw new RangeError(`${day.date} comes before ${state.lastDate}: fold all days again`);
  return advanced(state, day, () => restDaysKnown(calendar)(day.countedAt));
}
