import type { StudentDatesBody, TaughtAssignment } from '@planets/contract';
import { datesFor } from '@planets/practice';
import { inTransaction, type Db } from '../../db/database.ts';
import { gradeEvent } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../http/actor.ts';
import { invalid, notFound } from '../../http/problem.ts';
import { requireAssignment, type AssignmentFor } from '../classes/class-access.ts';
import { instantView } from '../sessions/session-view.ts';
import { requireOrder } from './assignment-dates.ts';
import {
  deleteStudentRow,
  findStudentRow,
  putStudentRow,
  updateAssignment,
} from './assignment-store.ts';
import { isTheirs } from './audience.ts';
import { enrolledNow } from './require-settings.ts';
import { taughtAssignmentView } from './taught-assignment-view.ts';
import { timeAnew } from './time-anew.ts';

type DatesDeps = Pick<Deps, 'db' | 'now'>;

interface Own {
  readonly opensAt: number | null;
  readonly dueAt: number | null;
  readonly closesAt: number | null;
  readonly extraMinutes: number;
}

const AS_FOR_ALL: Own = { opensAt: null, dueAt: null, closesAt: null, extraMinutes: 0 };

const instantOrNull = (at: number | null) => (at === null ? null : instantView(at));

/** As the log of the grade keeps it. */
const logged = ({ opensAt, dueAt, closesAt, extraMinutes }: Own) => ({
  opensAt: instantOrNull(opensAt),
  dueAt: instantOrNull(dueAt),
  closesAt: instantOrNull(closesAt),
  extraMinutes,
});

const isSame = (a: Own, b: Own): boolean => JSON.stringify(logged(a)) === JSON.stringify(logged(b));

/** Stores them, extends who is writing, and leaves a line in the log. The same again changes nothing. */
function write(
  tx: Db,
  actor: Actor,
  row: AssignmentFor<'assignment.change'>,
  studentId: string,
  own: Own,
  now: number,
): TaughtAssignment {
  const before = findStudentRow(tx, row.id, studentId);
  const had = before ?? AS_FOR_ALL;
  if (isSame(had, own)) return taughtAssignmentView(tx, row.class, row, now);
  if (before?.isTarget !== true && isSame(own, AS_FOR_ALL)) deleteStudentRow(tx, row.id, studentId);
  else
    putStudentRow(tx, {
      assignmentId: row.id,
      studentId,
      isTarget: before?.isTarget ?? false,
      ...own,
    });
  tx.insert(gradeEvent)
    .values({
      assignmentId: row.id,
      studentId,
      at: now,
      byId: actor.id,
      what: 'dates',
      from: logged(had),
      to: logged(own),
      why: null,
    })
    .run();
  const changed = updateAssignment(tx, row, {});
  timeAnew(tx, changed, studentId);
  return taughtAssignmentView(tx, row.class, changed, now);
}

/**
 * Gives one student dates and minutes of their own.
 * @throws ProblemError not_found for a student who is not in the class, invalid for one it is not for or for
 * dates that do not follow each other, and as `requireAssignment`
 */
export function setStudentDates(
  { db, now }: DatesDeps,
  actor: Actor,
  id: number,
  studentId: string,
  body: StudentDatesBody,
): TaughtAssignment {
  return inTransaction(db, (tx) => {
    const row = requireAssignment(tx, actor, id, 'assignment.change');
    if (!enrolledNow(tx, row.classId).has(studentId)) throw notFound('student in this class');
    if (!isTheirs(tx, row, studentId))
      throw invalid('', 'This assignment is not for them, so it has no dates for them either.');
    const read = (at: string | null) => (at === null ? null : Date.parse(at));
    const own: Own = {
      opensAt: read(body.opensAt),
      dueAt: read(body.dueAt),
      closesAt: read(body.closesAt),
      extraMinutes: body.extraMinutes,
    };
    if (own.extraMinutes > 0 && row.timeLimitMinutes === null)
      throw invalid('extraMinutes', 'There is no time limit to add minutes to.');
    // Who gets longer may hand in longer; a closing time of their own has to be meant.
    requireOrder(
      { ...datesFor(row, own), ...(own.closesAt === null ? {} : { closesAt: own.closesAt }) },
      '',
    );
    return write(tx, actor, row, studentId, own, now());
  });
}

/** Takes a student's own dates and minutes away: theirs are the class's again. */
export function clearStudentDates(
  { db, now }: DatesDeps,
  actor: Actor,
  id: number,
  studentId: string,
): TaughtAssignment {
  return inTransaction(db, (tx) => {
    const row = requireAssignment(tx, actor, id, 'assignment.change');
    if (!enrolledNow(tx, row.classId).has(studentId)) throw notFound('student in this class');
    return write(tx, actor, row, studentId, AS_FOR_ALL, now());
  });
}
