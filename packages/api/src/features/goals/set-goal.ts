import type { SetGoalBody } from '@planets/contract';
import type { Today } from '@planets/practice';
import { eq } from 'drizzle-orm';
import { inTransaction, type Db } from '../../db/database.ts';
import { goal } from '../../db/schema.ts';
import type { ReadableStudent } from '../gradebook/access.ts';
import type { GoalStore } from './goal-store.ts';

/**
 * Sets a student's goal of a kind, or ends it. It holds from this week on; the weeks before keep the one they
 * had. One is kept for a day: whoever tries out amounts leaves no trail.
 */
export function setGoal(
  db: Db,
  store: Pick<GoalStore, 'goals'>,
  { id: studentId }: ReadableStudent,
  { what, amount }: SetGoalBody,
  { date: fromDate, now: setAt }: Today,
): void {
  inTransaction(db, (tx) => {
    const [newest] = store.goals(studentId, what);
    if ((newest?.amount ?? null) === amount) return;
    if (newest?.fromDate === fromDate)
      tx.update(goal).set({ amount, setAt }).where(eq(goal.id, newest.id)).run();
    else tx.insert(goal).values({ studentId, what, amount, setAt, fromDate }).run();
  });
}
