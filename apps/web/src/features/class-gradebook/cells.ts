import type {
  CELL_FLAGS,
  CELL_STATUS,
  CellStatus,
  ClassGradebook,
  GradebookColumn,
  GradeCell,
  SaveCellsAnswer,
} from '@planets/contract';

/* The contract's tables, by type: its values would bring every schema into the page. */
export const FLAGS: typeof CELL_FLAGS = {
  released: 1,
  handedInLate: 2,
  overridden: 4,
  markedMissing: 8,
  hasFeedback: 16,
  computed: 32,
};
const STATUS: typeof CELL_STATUS = {
  '.': 'not_theirs',
  u: 'upcoming',
  o: 'open',
  p: 'in_progress',
  h: 'handed_in',
  s: 'scored',
  n: 'no_score',
  m: 'missing',
  x: 'excused',
};
const LETTER = Object.fromEntries(
  Object.entries(STATUS).map(([letter, status]) => [status, letter]),
) as Record<CellStatus, string>;

/** One cell of the grid, read out of its column. */
export type GridCell = Omit<GradeCell, 'assignmentId' | 'studentId'>;

export const has = ({ flags }: Pick<GridCell, 'flags'>, name: keyof typeof CELL_FLAGS): boolean =>
  (flags & FLAGS[name]) !== 0;

export function cellAt(column: GradebookColumn, student: number): GridCell {
  const earned = column.earned[student] ?? null;
  return {
    status: STATUS[column.status[student] as keyof typeof STATUS] ?? 'not_theirs',
    earned,
    counted: column.penalised.find(([index]) => index === student)?.[1] ?? earned,
    flags: column.flags[student] ?? 0,
    version: column.versions[student] ?? 0,
  };
}

const replaced = <T>(list: readonly T[], index: number, value: T): T[] =>
  list.map((one, at) => (at === index ? value : one));

function withCell(column: GradebookColumn, at: number, cell: GradeCell): GradebookColumn {
  const isPenalised = cell.counted !== null && cell.counted !== cell.earned;
  return {
    ...column,
    status: column.status.slice(0, at) + LETTER[cell.status] + column.status.slice(at + 1),
    earned: replaced(column.earned, at, cell.earned),
    penalised: [
      ...column.penalised.filter(([index]) => index !== at),
      ...(isPenalised ? [[at, cell.counted!] as [number, number]] : []),
    ],
    flags: replaced(column.flags, at, cell.flags),
    versions: replaced(column.versions, at, cell.version),
  };
}

/** The gradebook with what a save answered: the cells, and the totals they changed. */
export function withSaved(
  gradebook: ClassGradebook,
  { cells, students }: SaveCellsAnswer,
): ClassGradebook {
  const place = new Map(gradebook.students.map(({ id }, index) => [id, index]));
  const totals = new Map(students.map((student) => [student.id, student.totals]));
  return {
    ...gradebook,
    students: gradebook.students.map((student) => ({
      ...student,
      totals: totals.get(student.id) ?? student.totals,
    })),
    assignments: gradebook.assignments.map((column) =>
      cells
        .filter(({ assignmentId }) => assignmentId === column.id)
        .reduce((changed, cell) => {
          const at = place.get(cell.studentId);
          return at === undefined ? changed : withCell(changed, at, cell);
        }, column),
    ),
  };
}

/** What a teacher decides of a cell: the fields that a change has, and that undo puts back. */
export interface CellState {
  readonly earned: number | null;
  readonly excused: boolean;
  readonly markedMissing: boolean;
  readonly released: boolean;
}

/** For undo: a score that follows from the answers is put back by taking the one set by hand away. */
export const stateOf = (cell: GridCell): CellState => ({
  earned: has(cell, 'computed') && !has(cell, 'overridden') ? null : cell.earned,
  excused: cell.status === 'excused',
  markedMissing: has(cell, 'markedMissing'),
  released: has(cell, 'released'),
});

export type CellEdit = { assignmentId: number; studentId: string } & Partial<CellState>;

export const keyOf = ({
  assignmentId,
  studentId,
}: Pick<CellEdit, 'assignmentId' | 'studentId'>): string => `${assignmentId} ${studentId}`;

/** The cell as it will be once the edit is saved, as far as the page can tell. */
export function withEdit(cell: GridCell, edit: Partial<CellState>): GridCell {
  const set = (flags: number, name: keyof typeof CELL_FLAGS, isSet: boolean | undefined) =>
    isSet === undefined ? flags : isSet ? flags | FLAGS[name] : flags & ~FLAGS[name];
  const earned = edit.earned === undefined ? cell.earned : edit.earned;
  const excused = edit.excused ?? (edit.markedMissing ? false : cell.status === 'excused');
  const missing = edit.markedMissing ?? (edit.excused ? false : has(cell, 'markedMissing'));
  const asBefore = cell.status === 'scored' || cell.status === 'excused' ? 'open' : cell.status;
  return {
    ...cell,
    earned,
    counted: edit.earned === undefined ? cell.counted : earned,
    flags: set(set(cell.flags, 'released', edit.released), 'markedMissing', missing),
    status: excused ? 'excused' : earned !== null ? 'scored' : missing ? 'missing' : asBefore,
  };
}
