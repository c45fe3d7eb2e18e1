import type { StreakAnswer, StreakDay } from '@planets/contract';
import {
  calendarAt,
  dateOfDay,
  dayNumber,
  MAX_FREEZES,
  practiceDays,
  QUESTIONS_FOR_A_DAY,
  streakOf,
  type KnownCalendar,
  type LocalDate,
  type SchoolCalendar,
  type Streak,
  type Today,
} from '@planets/practice';
import type { ReadableStudent } from '../gradebook/access.ts';
import { instantView } from '../sessions/session-view.ts';
import { whyNot, whyOf } from './day-words.ts';
import type { SessionOfDay, StreakStore } from './streak-store.ts';

type ToldDay = Pick<StreakDay, 'kind' | 'holiday' | 'count' | 'earnedFreeze'> & {
  readonly countBefore: number;
};

const NOTHING_YET = { holiday: null, count: 0, earnedFreeze: false, countBefore: 0 };

/** Today of a student with no streak, and days before there was one: nothing can be lost on them. */
function dayWithoutStreak(
  date: LocalDate,
  today: Today,
  { today: word }: Streak,
  known: KnownCalendar,
): ToldDay {
  if (date !== today.date || word === 'counted') return { ...NOTHING_YET, kind: 'before' };
  if (word === 'waiting') return { ...NOTHING_YET, kind: 'waiting' };
  const holiday = known.holidays.find(({ from, to }) => from <= date && date <= to);
  return holiday
    ? { ...NOTHING_YET, kind: 'holiday', holiday: holiday.name }
    : { ...NOTHING_YET, kind: 'weekend' };
}

/** The days of the month, up to the given one. */
function datesOf(month: string, end: LocalDate): LocalDate[] {
  const dates: LocalDate[] = [];
  const last = dayNumber(end);
  for (let day = dayNumber(`${month}-01`); day <= last; day += 1) {
    const date = dateOfDay(day);
    if (!date.startsWith(month)) break;
    dates.push(date);
  }
  return dates;
}

function sessionView(session: SessionOfDay): StreakDay['sessions'][number] {
  const { id, topicName, questionsAnswered, zone, savedAt } = session;
  const why = whyNot(session);
  return {
    id,
    topicName,
    questionsAnswered,
    zone,
    savedAt: instantView(savedAt),
    counts: why === null,
    whyNot: why,
  };
}

/**
 * A student's streak with the reason for each day of a month. Counter, calendar and icon come from one
 * `streakOf` of the zones and dates that were stored with the sessions.
 * @param month such as 2026-03; the present one when left out.
 */
export function readStreak(
  store: StreakStore,
  { id }: ReadableStudent,
  calendar: SchoolCalendar,
  today: Today,
  month: string = today.date.slice(0, 7),
): StreakAnswer {
  const practised = practiceDays(store.daySessions(id));
  const streak = streakOf(
    practised.flatMap(({ counted }) => counted ?? []),
    calendar,
    today,
  );
  const known = calendarAt(calendar, today.now);
  const told = new Map<LocalDate, ToldDay>();
  for (const [at, day] of streak.days.entries())
    if (day.date.startsWith(month))
      told.set(day.date, { ...day, countBefore: streak.days[at - 1]?.count ?? 0 });
  const answered = new Map(
    practised.filter(({ date }) => date.startsWith(month)).map((day) => [day.date, day.answered]),
  );
  // After a flight west the last day that counted may lie ahead of today.
  const lastTold = streak.days.at(-1)?.date ?? today.date;
  const dates = datesOf(month, lastTold > today.date ? lastTold : today.date);
  const saved = Map.groupBy(
    store.sessionsBetween(id, `${month}-01`, dates.at(-1) ?? `${month}-01`),
    ({ date }) => date,
  );

  const days = dates.map((date): StreakDay => {
    const { countBefore, ...day } = told.get(date) ?? dayWithoutStreak(date, today, streak, known);
    const { kind, holiday, count, earnedFreeze } = day;
    const questionsAnswered = answered.get(date) ?? 0;
    const sessions = saved.get(date) ?? [];
    const seeded = sessions.some((session) => session.seeded);
    const facts = { kind, holiday, earnedFreeze, questionsAnswered };
    return {
      date,
      count,
      ...facts,
      sessions: sessions.map(sessionView),
      why: whyOf({ ...facts, seeded, countBefore }),
    };
  });
  const { current, longest, freezes, nextFreezeIn, today: todayIs } = streak;
  return {
    today: today.date,
    zone: today.zone,
    current,
    longest,
    freezes,
    maxFreezes: MAX_FREEZES,
    nextFreezeIn,
    todayIs,
    questionsForADay: QUESTIONS_FOR_A_DAY,
    month,
    firstMonth: store.firstDate(id)?.slice(0, 7) ?? null,
    days,
    comingRests: known.holidays
      .filter(({ to }) => to >= today.date)
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))
      .map(({ from, to, name }) => ({ from, to, name })),
  };
}
