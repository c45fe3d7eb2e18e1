import { wallTimeAt } from '@planets/practice/wall-time';
import { eq } from 'drizzle-orm';
import { inTransaction } from '../db/database.ts';
import { calendarEntry, classGoal, goal, school, schoolClass } from '../db/schema.ts';
import { CALENDAR_FACTS } from '../features/progress/school-calendar.ts';
import { studentId } from './people.ts';
import type { ScenarioParts } from './scenario.ts';
import { ZONE } from './timeline.ts';
import { holidaysAround } from './year-of-practice.ts';

const DAY = 86_400_000;
/** The school kept its calendar before anybody practised. */
const KEPT_SINCE = 400 * DAY;

/** Where the school is, and its holidays of three years. */
export function keepCalendar({ db, now }: ScenarioParts): void {
  inTransaction(db, () => {
    db.insert(school).values({ name: CALENDAR_FACTS.zone, value: ZONE }).run();
    for (const { name, from, to } of holidaysAround(now))
      db.insert(calendarEntry)
        .values({
          kind: 'holiday',
          name,
          fromDate: from,
          toDate: to,
          addedAt: now - KEPT_SINCE,
        })
        .run();
  });
}

/** What Nova wants to do in a week, and a class that adds up its minutes. */
export function setGoals({ db, now }: ScenarioParts): void {
  inTransaction(db, () => {
    for (const [what, amount, weeks] of [
      ['minutes', 20, 10],
      ['sessions', 4, 6],
    ] as const) {
      const setAt = now - weeks * 7 * DAY;
      const fromDate = wallTimeAt(setAt, ZONE).slice(0, 10);
      db.insert(goal)
        .values({ studentId: studentId('nova'), what, amount, setAt, fromDate })
        .run();
    }
    const maths = db
      .select({ id: schoolClass.id })
      .from(schoolClass)
      .where(eq(schoolClass.name, 'Mathematics 5B'))
      .get();
    if (maths)
      db.insert(classGoal)
        .values({ classId: maths.id, minutes: 60, setAt: now - 14 * DAY })
        .run();
  });
}
