import type { LocalDate } from '../progress/practised.ts';
import { advanced, NO_STREAK, type StreakState } from './advance-streak.ts';
import { inOrder, type CountedDay } from './counted-day.ts';
import { dayNumber } from '../zones/local-date.ts';
import { afterGap, type GapKind, type TellGapDay } from './gap.ts';
import { restDaysKnown, type RestDays } from './rest-days.ts';
import { DAYS_FOR_A_FREEZE, MAX_FREEZES, type Run } from './run.ts';
import type { SchoolCalendar } from './school-calendar.ts';

/** The student's date (`localDateAt`), zone and the instant, in UTC milliseconds. */
export interface Today {
  readonly date: LocalDate;
  readonly zone: string;
  readonly now: number;
}

/** One day of a streak's history. */
export interface StreakDay {
  readonly date: LocalDate;
  /** `waiting` is today alone, while there is time to practise. */
  readonly kind: 'practised' | GapKind | 'waiting';
  /** The holiday's name; null on all other days. */
  readonly holiday: string | null;
  /** The count of the streak after this day; 0 when it is broken. */
  readonly count: number;
  /** Freezes held after this day. */
  readonly freezes: number;
  /** This day of practice earned a freeze. */
  readonly earnedFreeze: boolean;
}

/** What a streak is today. */
export interface StreakNow {
  /** Days of practice in the run that goes on; 0 when a day was missed and nothing practised since. */
  readonly current: number;
  readonly longest: number;
  readonly freezes: number;
  /** Days of practice until the next freeze, 1 to 5; null while no more can be held. */
  readonly nextFreezeIn: number | null;
  /**
   * Whether today counts already, waits for practice, or is a day of rest, on which practice adds and nothing
   * is lost without. After a flight west the last day that counted may lie ahead: that is `counted`.
   */
  readonly today: 'counted' | 'waiting' | 'rest';
}

/** A streak and how it came about. */
export interface Streak extends StreakNow {
  /** Every day from the first that counted to today. */
  readonly days: readonly StreakDay[];
  /** What is stored: as it stood after the last day that counted. */
  readonly state: StreakState;
}

type Tell = (...told: Parameters<TellGapDay> | [LocalDate, 'waiting', null, Run]) => void;

/** The days since the last that counted are an open gap: judged by what is known now, until one closes it. */
function now(
  state: StreakState,
  restDays: (knownAt: number) => RestDays,
  today: Today,
  tell?: Tell,
): StreakNow {
  const { lastDate, lastZone, longest } = state;
  let run: Run = state;
  let word: StreakNow['today'] = 'counted';
  if (lastDate === null || lastZone === null || today.date > lastDate) {
    const known = restDays(today.now);
    const rest = known(dayNumber(today.date));
    word = rest ? 'rest' : 'waiting';
    if (lastDate !== null && lastZone !== null) {
      const last = { date: lastDate, zone: lastZone };
      run = afterGap(run, last, { ...today, at: today.now }, () => known, tell);
      if (rest) tell?.(today.date, rest.kind, rest.kind === 'holiday' ? rest.name : null, run);
      else tell?.(today.date, 'waiting', null, run);
    }
  }
  const { current, freezes, towardsFreeze } = run;
  return {
    current,
    longest,
    freezes,
    nextFreezeIn: freezes === MAX_FREEZES ? null : DAYS_FOR_A_FREEZE - towardsFreeze,
    today: word,
  };
}

/** What a stored streak is today: `streakOf` of the same days, without them. */
export const streakNow = (state: StreakState, calendar: SchoolCalendar, today: Today): StreakNow =>
  now(state, restDaysKnown(calendar), today);

/**
 * The streak of all days that count: the counter, the calendar and the icon, with the reason for each day.
 * The days may come in any order. A gap is judged by the calendar as it was known when a day after it first
 * counted; a day that is put in between later (a flight west) leaves that as it is.
 * Throws a RangeError for what is no date and for a zone that does not exist.
 */
export function streakOf(
  counted: readonly CountedDay[],
  calendar: SchoolCalendar,
  today: Today,
): Streak {
  const restDays = restDaysKnown(calendar);
  const days: StreakDay[] = [];
  const tell: Tell = (date, kind, holiday, { current, freezes }) => {
    days.push({ date, kind, holiday, count: current, freezes, earnedFreeze: false });
  };

  const ordered = inOrder(counted);
  const closedAt = ordered.map(({ countedAt }) => countedAt);
  for (let at = closedAt.length - 2; at >= 0; at -= 1)
    closedAt[at] = Math.min(closedAt[at] ?? Infinity, closedAt[at + 1] ?? Infinity);

  let state = NO_STREAK;
  for (const [at, day] of ordered.entries()) {
    let held = state.freezes;
    const heldBefore: TellGapDay = (date, kind, holiday, after) => {
      held = after.freezes;
      tell(date, kind, holiday, after);
    };
    state = advanced(state, day, () => restDays(closedAt[at] ?? day.countedAt), heldBefore);
    days.push({
      date: day.date,
      kind: 'practised',
      holiday: null,
      count: state.current,
      freezes: state.freezes,
      earnedFreeze: state.freezes > held,
    });
  }
  return { ...now(state, restDays, today, tell), days, state };
}
