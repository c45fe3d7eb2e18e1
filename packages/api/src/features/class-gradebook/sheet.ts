import {
  DEFAULT_POLICY,
  type Category,
  type GradingPolicy,
  type Moment,
  type Piece,
} from '@planets/practice';
import type { Db } from '../../db/database.ts';
import type { ClassFor } from '../classes/class-access.ts';
import {
  categoriesOf,
  gradeRows,
  groupMembers,
  ownRows,
  shownAssignments,
  studentsNow,
  submissionRows,
  type OwnRow,
  type SheetAssignment,
  type SheetStudent,
} from './sheet-store.ts';

/** What is stored of one student and one assignment. Times are UTC milliseconds. */
export interface CellFacts {
  readonly begun: boolean;
  readonly submittedAt: number | null;
  /** Raw points; null where there is no score. */
  readonly earned: number | null;
  readonly excused: boolean;
  readonly markedMissing: boolean;
  readonly overridden: boolean;
  readonly hasFeedback: boolean;
  readonly releasedAt: number | null;
  /** 0 where there is no row of a grade. */
  readonly version: number;
}

/** A cell while it is filled from two tables; of a large class there are 40,000, so each is one object. */
type CellInMaking = { -readonly [Fact in keyof CellFacts]: CellFacts[Fact] };

const newCell = (begun: boolean, submittedAt: number | null): CellInMaking => ({
  begun,
  submittedAt,
  earned: null,
  excused: false,
  markedMissing: false,
  overridden: false,
  hasFeedback: false,
  releasedAt: null,
  version: 0,
});

const NOTHING: CellFacts = newCell(false, null);

/** A class as a table: its students, what students see of its assignments, and what each cell holds. */
export interface Sheet {
  readonly assignments: readonly SheetAssignment[];
  readonly students: readonly SheetStudent[];
  readonly categories: readonly Category[];
  readonly policy: GradingPolicy;
  readonly moment: Moment;
  isFor(assignment: SheetAssignment, studentId: string): boolean;
  facts(assignmentId: number, studentId: string): CellFacts;
  /** When it opens and is due for this student. */
  dates(assignment: SheetAssignment, studentId: string): Pick<SheetAssignment, 'opensAt' | 'dueAt'>;
}

type Readable = ClassFor<'gradebook.read'> | ClassFor<'grade.change'>;

/** Rows by assignment, then by student. */
type ByCell<T> = Map<number, Map<string, T>>;
function columnOf<T>(all: ByCell<T>, assignmentId: number): Map<string, T> {
  const column = all.get(assignmentId) ?? new Map<string, T>();
  all.set(assignmentId, column);
  return column;
}

function factsByCell(db: Db, classId: number, only?: readonly string[]): ByCell<CellFacts> {
  const cells: ByCell<CellInMaking> = new Map();
  for (const { assignmentId, cells: rows } of submissionRows(db, classId, only)) {
    const column = columnOf(cells, assignmentId);
    for (const [studentId, submittedAt] of rows) column.set(studentId, newCell(true, submittedAt));
  }
  for (const { assignmentId, cells: rows } of gradeRows(db, classId, only)) {
    const column = columnOf(cells, assignmentId);
    for (const row of rows) {
      const cell = column.get(row[0]) ?? newCell(false, null);
      column.set(row[0], cell);
      cell.earned = row[1];
      cell.excused = row[2] === 1;
      cell.markedMissing = row[3] === 1;
      cell.overridden = row[4] === 1;
      cell.hasFeedback = row[5] === 1;
      cell.releasedAt = row[6];
      cell.version = row[7];
    }
  }
  return cells;
}

/** The table of a class, with all its students or those of `only`; one query for each table. */
export function readSheet(
  db: Db,
  schoolClass: Readable,
  now: number,
  only?: readonly string[],
): Sheet {
  const { id, gradingPolicy, zone } = schoolClass;
  const assignments = shownAssignments(db, id, now);
  const cells = factsByCell(db, id, only);
  const own: ByCell<OwnRow> = new Map();
  for (const row of ownRows(db, id, only)) columnOf(own, row.assignmentId).set(row.studentId, row);
  const groups = new Map<number, Set<string>>();
  if (assignments.some(({ audience }) => audience === 'group'))
    for (const { groupId, studentId } of groupMembers(db, id))
      groups.set(groupId, (groups.get(groupId) ?? new Set()).add(studentId));

  return {
    assignments,
    students: studentsNow(db, id, only),
    categories: categoriesOf(db, id),
    policy: gradingPolicy ?? DEFAULT_POLICY,
    moment: { zone, now },
    isFor: ({ id: assignmentId, audience, groupId }, studentId) =>
      audience === 'class' ||
      (audience === 'group'
        ? groupId !== null && groups.get(groupId)?.has(studentId) === true
        : own.get(assignmentId)?.get(studentId)?.isTarget === true),
    facts: (assignmentId, studentId) => cells.get(assignmentId)?.get(studentId) ?? NOTHING,
    dates: (assignment, studentId) => {
      // Most classes have no dates of single students.
      if (own.size === 0) return assignment;
      const row = own.get(assignment.id)?.get(studentId);
      return {
        opensAt: row?.opensAt ?? assignment.opensAt,
        dueAt: row?.dueAt ?? assignment.dueAt,
      };
    },
  };
}

/** One cell as grade arithmetic takes it. The teacher knows every score, shown to the student or not. */
export function pieceOf(sheet: Sheet, assignment: SheetAssignment, studentId: string): Piece {
  const facts = sheet.facts(assignment.id, studentId);
  return {
    assignmentId: assignment.id,
    title: assignment.title,
    categoryId: assignment.categoryId,
    points: assignment.points,
    extraCredit: assignment.extraCredit,
    neverDrop: assignment.neverDrop,
    earned: facts.earned,
    graded: facts.earned !== null || facts.releasedAt !== null,
    excused: facts.excused,
    markedMissing: facts.markedMissing,
    submittedAt: facts.submittedAt,
    onPaper: assignment.hasQuestions === 0,
    dueAt: sheet.dates(assignment, studentId).dueAt,
  };
}

/** All that is this student's, as grade arithmetic takes it. */
export const piecesOf = (sheet: Sheet, studentId: string): Piece[] =>
  sheet.assignments
    .filter((assignment) => sheet.isFor(assignment, studentId))
    .map((assignment) => pieceOf(sheet, assignment, studentId));
