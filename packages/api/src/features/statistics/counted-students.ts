import { and, asc, eq, isNull, or, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { enrolment } from '../../db/schema.ts';
import type { Sheet } from '../class-gradebook/sheet.ts';

/** Who was in the class when the school erased them left it in that moment; who had left before did not count. */
const wasErasedInClass = eq(enrolment.leftAt, enrolment.erasedAt);

/**
 * Rows of `enrolment` that the figures of a class count: who is in it now, and who was when the school erased
 * them. They are nobody by now; a class that is asked today still did as it did.
 */
export const isCounted = (classId: number | SQLWrapper, studentId?: string | SQLWrapper): SQL =>
  and(
    eq(enrolment.classId, classId),
    studentId === undefined ? undefined : eq(enrolment.studentId, studentId),
    or(isNull(enrolment.leftAt), wasErasedInClass),
  )!;

export interface CountedStudent {
  readonly id: string;
  /** UTC milliseconds; null for who is in the class now. */
  readonly erasedAt: number | null;
}

type SheetAssignment = Sheet['assignments'][number];

/** Whom the figures count: who is in the class now, by name, then who was erased. */
export const countedStudents = (db: Db, classId: number, sheet: Sheet): CountedStudent[] => [
  ...sheet.students.map(({ id }) => ({ id, erasedAt: null })),
  ...db
    .select({ id: enrolment.studentId, erasedAt: enrolment.erasedAt })
    .from(enrolment)
    .where(and(eq(enrolment.classId, classId), wasErasedInClass))
    .orderBy(asc(enrolment.erasedAt), asc(enrolment.studentId))
    .all(),
];

const wasThere = ({ publishedAt }: SheetAssignment, { erasedAt }: CountedStudent): boolean =>
  erasedAt === null || (publishedAt ?? 0) <= erasedAt;

/** Whether a piece of work is theirs. What was set after they were erased is not. */
export const isCountedIn = (
  sheet: Sheet,
  piece: SheetAssignment,
  student: CountedStudent,
): boolean => sheet.isFor(piece, student.id) && wasThere(piece, student);

/** The table as it stands for one of them: work that fell due after they were erased is never missing. */
export const sheetFor = (sheet: Sheet, student: CountedStudent): Sheet =>
  student.erasedAt === null
    ? sheet
    : {
        ...sheet,
        assignments: sheet.assignments.filter((piece) => wasThere(piece, student)),
        moment: { ...sheet.moment, now: Math.min(sheet.moment.now, student.erasedAt) },
      };
