import { goalKind, type Goal, type GoalsAnswer } from '@planets/contract';
import type { Today } from '@planets/practice';
import type { Services } from '../../services.ts';
import type { ReadableStudent } from '../gradebook/access.ts';
import type { CalendarReader } from '../progress/school-calendar.ts';
import { classGoalsOf } from './class-goal.ts';
import type { GoalStore } from './goal-store.ts';
import { doneIn, weeksUpTo } from './weeks.ts';

const WEEKS_BEFORE = 12;

/**
 * A student's goals of this week, what is done of each, and the weeks before with the goal they had then: the
 * last one that was set up to the week's Sunday.
 */
export function readGoals(
  { db, now }: Pick<Services, 'db' | 'now'>,
  store: GoalStore,
  { id }: ReadableStudent,
  calendar: Pick<CalendarReader, 'dayRules'>,
  today: Today,
): GoalsAnswer {
  const weeks = weeksUpTo(today.date, WEEKS_BEFORE);
  const [thisWeek, ...earlier] = weeks;
  const range = [weeks.at(-1)?.from ?? thisWeek.from, thisWeek.to] as const;
  const days = store.days(id, ...range);
  const topics = store.topics(id, ...range);
  const done = doneIn(thisWeek, days, topics);
  const doneBefore = earlier.map((week) => ({ ...week, done: doneIn(week, days, topics) }));

  const goals = goalKind.options.flatMap((what): Goal[] => {
    const set = store.goals(id, what);
    // The newest holds, whatever day it is where the student is now.
    const amount = set[0]?.amount ?? null;
    if (amount === null) return [];
    const before = doneBefore.flatMap(({ from, to, done: then }) => {
      const had = set.find(({ fromDate }) => fromDate <= to)?.amount ?? null;
      return had === null ? [] : [{ from, amount: had, done: then[what] }];
    });
    return [{ what, amount, done: done[what], weeks: before }];
  });
  return { week: thisWeek, goals, classes: classGoalsOf(db, id, calendar.dayRules(), now()) };
}
