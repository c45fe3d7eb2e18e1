import { datesFor, endsAtOf } from '@planets/practice';
import type { Db } from '../../db/database.ts';
import { isOf } from '../../db/is-of.ts';
import { submission } from '../../db/schema.ts';
import { findStudentRow, runningOf, type AssignmentRow } from './assignment-store.ts';

/**
 * Computes anew when time is up for those who are writing, after dates or minutes changed: more time reaches
 * a student in the middle of the work, also one who handed in early and may take it up again. Whose time was
 * up has handed in, and keeps that.
 */
export function timeAnew(db: Db, row: AssignmentRow, studentId?: string): void {
  for (const running of runningOf(db, row.id)) {
    if (studentId !== undefined && running.studentId !== studentId) continue;
    const own = findStudentRow(db, row.id, running.studentId);
    const endsAt = endsAtOf(running.startedAt, row.timeLimitMinutes, datesFor(row, own));
    if (endsAt === running.endsAt) continue;
    db.update(submission)
      .set({ endsAt })
      .where(isOf(submission, { assignmentId: row.id, studentId: running.studentId }))
      .run();
  }
}
