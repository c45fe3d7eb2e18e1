import { FLOOR_STUDENTS } from '@planets/practice';
import { eq } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { classGoal } from '../../db/schema.ts';
import { invalid } from '../../http/problem.ts';
import type { ClassFor } from '../classes/class-access.ts';
import { isLargeEnough } from './class-goal.ts';

/** Switches the goal of a class on, changes it, or switches it off. @throws ProblemError invalid */
export function setClassGoal(
  db: Db,
  { id: classId }: ClassFor<'goal.change'>,
  minutes: number | null,
  now: number,
): void {
  if (minutes === null) {
    db.delete(classGoal).where(eq(classGoal.classId, classId)).run();
    return;
  }
  if (!isLargeEnough(db, classId))
    throw invalid(
      'minutes',
      `A class goal takes ${FLOOR_STUDENTS} students: with fewer, one could tell from the sum how long another practised.`,
    );
  db.insert(classGoal)
    .values({ classId, minutes, setAt: now })
    .onConflictDoUpdate({ target: classGoal.classId, set: { minutes, setAt: now } })
    .run();
}
