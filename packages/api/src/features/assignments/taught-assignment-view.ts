import type { AssignmentSettings, StudentDates, TaughtAssignment } from '@planets/contract';
import { questionsAsked } from '@planets/practice';
import { asc, eq, type SQL } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { isEnrolled } from '../../db/is-enrolled.ts';
import {
  assignment,
  assignmentStudent,
  enrolment,
  grade,
  submission,
  user,
} from '../../db/schema.ts';
import { instantView } from '../sessions/session-view.ts';
import { countsOf } from './assignment-counts.ts';
import { assignmentStatus } from './assignment-status.ts';
import type { AssignmentRow } from './assignment-store.ts';
import { partName } from './part-names.ts';

const instantOrNull = (at: number | null) => (at === null ? null : instantView(at));

/** Rows of students who are in the class now, by name. */
const ownRowsOf = (db: Db, which: SQL) =>
  db
    .select({
      assignmentId: assignmentStudent.assignmentId,
      studentId: assignmentStudent.studentId,
      name: user.name,
      isTarget: assignmentStudent.isTarget,
      opensAt: assignmentStudent.opensAt,
      dueAt: assignmentStudent.dueAt,
      closesAt: assignmentStudent.closesAt,
      extraMinutes: assignmentStudent.extraMinutes,
    })
    .from(assignmentStudent)
    .innerJoin(assignment, eq(assignment.id, assignmentStudent.assignmentId))
    .innerJoin(enrolment, isEnrolled(assignment.classId, assignmentStudent.studentId))
    .innerJoin(user, eq(user.id, assignmentStudent.studentId))
    .where(which)
    .orderBy(asc(user.name), asc(user.id))
    .all();

type OwnRow = ReturnType<typeof ownRowsOf>[number];

const hasOwnDates = ({ opensAt, dueAt, closesAt, extraMinutes }: OwnRow): boolean =>
  opensAt !== null || dueAt !== null || closesAt !== null || extraMinutes > 0;

const studentDatesView = (row: OwnRow): StudentDates => ({
  studentId: row.studentId,
  name: row.name,
  opensAt: instantOrNull(row.opensAt),
  dueAt: instantOrNull(row.dueAt),
  closesAt: instantOrNull(row.closesAt),
  extraMinutes: row.extraMinutes,
});

/** The settings that an assignment has, as they would be sent to make the same again. */
export const settingsOf = (
  row: AssignmentRow,
  students: readonly string[],
): AssignmentSettings => ({
  title: row.title,
  instructions: row.instructions,
  planet: row.subject,
  type: row.type,
  points: row.points,
  categoryId: row.categoryId,
  extraCredit: row.extraCredit,
  neverDrop: row.neverDrop,
  opensAt: instantView(row.opensAt),
  dueAt: instantView(row.dueAt),
  closesAt: instantView(row.closesAt),
  variants: row.variants,
  tries: row.tries,
  hints: row.hints,
  timeLimitMinutes: row.timeLimitMinutes,
  shuffled: row.shuffled,
  answersShown: row.answersShown,
  release: row.release,
  namesHidden: row.namesHidden,
  audience: row.audience,
  groupId: row.groupId,
  students: [...students],
  content: row.content.map((part) => ({ ...part })),
});

const idsIn = (db: Db, table: typeof submission | typeof grade, which: SQL): Set<number> =>
  new Set(
    db
      .selectDistinct({ id: table.assignmentId })
      .from(table)
      .innerJoin(assignment, eq(assignment.id, table.assignmentId))
      .where(which)
      .all()
      .map(({ id }) => id),
  );

interface ClassFacts {
  readonly id: number;
  readonly name: string;
  readonly zone: string;
}

/** Rows of one class as their teacher sees them; `which` says the same of the table `assignment`. */
function viewsOf(
  db: Db,
  { name, zone }: ClassFacts,
  rows: readonly AssignmentRow[],
  which: SQL,
  now: number,
): TaughtAssignment[] {
  const counts = countsOf(db, which, now);
  const ownRows = ownRowsOf(db, which);
  const begun = idsIn(db, submission, which);
  const graded = idsIn(db, grade, which);
  return rows.map((row) => {
    const own = ownRows.filter(({ assignmentId }) => assignmentId === row.id);
    const status = assignmentStatus(row, now);
    return {
      id: row.id,
      classId: row.classId,
      className: name,
      zone,
      status,
      publishedAt: instantOrNull(row.publishedAt),
      version: row.version,
      topicName: row.topicName,
      questions: questionsAsked(row.content),
      settings: settingsOf(
        row,
        row.audience === 'students'
          ? own.filter(({ isTarget }) => isTarget).map(({ studentId }) => studentId)
          : [],
      ),
      parts: row.content.map((part) => partName(db, part)),
      begun: begun.has(row.id),
      deletable: status !== 'published' && !begun.has(row.id) && !graded.has(row.id),
      dates: own.filter(hasOwnDates).map(studentDatesView),
      counts: counts(row.id),
    };
  });
}

/** All assignments of a class, as its teacher sees them. */
export const taughtAssignmentViews = (
  db: Db,
  own: ClassFacts,
  rows: readonly AssignmentRow[],
  now: number,
): TaughtAssignment[] => viewsOf(db, own, rows, eq(assignment.classId, own.id), now);

/** One assignment, as its teacher sees it. */
export const taughtAssignmentView = (
  db: Db,
  own: ClassFacts,
  row: AssignmentRow,
  now: number,
): TaughtAssignment => viewsOf(db, own, [row], eq(assignment.id, row.id), now)[0]!;
