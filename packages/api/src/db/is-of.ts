import { and, eq, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { assignmentStudent, grade, gradeEvent, questionGrade, submission } from './schema.ts';

type WorkTable =
  | typeof assignmentStudent
  | typeof submission
  | typeof grade
  | typeof questionGrade
  | typeof gradeEvent;

/** One student's place in one assignment. */
export interface Place {
  readonly assignmentId: number;
  readonly studentId: string;
}

/** The same in a query: values, or columns of the tables it is joined to. */
type PlaceInQuery = { readonly [Key in keyof Place]: Place[Key] | SQLWrapper };

/** Rows of one student's place in one assignment: own dates, work, grade, what the grade is made of. */
export const isOf = (table: WorkTable, { assignmentId, studentId }: PlaceInQuery): SQL =>
  and(eq(table.assignmentId, assignmentId), eq(table.studentId, studentId))!;
