import type { Assignment, SchoolClass } from '@planets/contract';
import {
  averagePercent,
  classTotals,
  DEFAULT_POLICY,
  type Category,
  type ClassTotals,
  type Piece,
} from '@planets/practice';
import type { AssignedClassRow, AssignedLedger } from './assigned-store.ts';
import {
  assignmentView,
  byDueDate,
  studentAssignment,
  type Counting,
  type StudentAssignment,
} from './student-assignment.ts';

/** One class of a student, with all that its figures are computed from. */
export interface StudentClass extends Counting {
  readonly row: AssignedClassRow;
  readonly categories: readonly Category[];
  /** By due date. */
  readonly assignments: readonly StudentAssignment[];
}

/** The classes of a student that the reader may see, each with the student's own work in it. */
export function studentClasses(
  ledger: AssignedLedger,
  studentId: string,
  now: number,
  isReadable: (classId: number) => boolean = () => true,
): StudentClass[] {
  const rows = Map.groupBy(ledger.assignments(studentId, now), ({ classId }) => classId);
  const categories = Map.groupBy(ledger.categories(studentId), ({ classId }) => classId);
  return ledger
    .classes(studentId)
    .filter(({ id }) => isReadable(id))
    .map((row) => ({
      row,
      policy: row.policy ?? DEFAULT_POLICY,
      zone: row.zone,
      categories: categories.get(row.id) ?? [],
      assignments: (rows.get(row.id) ?? []).map(studentAssignment).toSorted(byDueDate),
    }));
}

/** Both totals of a class, over the pieces given: the student's own, or such as they might be. */
export const totalsOf = (
  { policy, zone, categories }: Pick<StudentClass, 'policy' | 'zone' | 'categories'>,
  pieces: readonly Piece[],
  now: number,
): ClassTotals => classTotals(pieces, categories, policy, { zone, now });

export const piecesOf = ({ assignments }: StudentClass): Piece[] =>
  assignments.map(({ piece }) => piece);

/** A released grade with a score. A score of nothing is not a zero, and counts nowhere. */
const isScored = ({ state, counted }: Assignment) => state === 'graded' && counted !== null;

/** Over what is graded, by points; extra credit can only add. */
export const averageOf = (assignments: readonly Assignment[]): number | null =>
  averagePercent(
    assignments.filter(isScored).map(({ counted, points, extraCredit }) => ({
      earned: counted,
      points: extraCredit ? 0 : points,
    })),
  );

export function classView(
  own: StudentClass,
  assignments: readonly Assignment[],
  now: number,
): SchoolClass {
  const { id, name, teacher, subject, zone } = own.row;
  return {
    id,
    name,
    teacher,
    subject,
    zone,
    averagePercent: averageOf(assignments),
    graded: assignments.filter(({ state }) => state === 'graded').length,
    missing: assignments.filter(({ state }) => state === 'missing').length,
    late: own.policy.late,
    totals: totalsOf(own, piecesOf(own), now),
  };
}

/** What the student may know of each piece of a class. */
export const assignmentViews = (own: StudentClass, now: number): Assignment[] =>
  own.assignments.map((assignment) => assignmentView(assignment, own, now));
