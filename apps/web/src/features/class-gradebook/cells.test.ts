import type { ClassGradebook, GradebookColumn, GradeCell } from '@planets/contract';
import { CELL_FLAGS, CELL_STATUS } from '@planets/contract';
import { describe, expect, it } from 'vitest';
import { cellAt, FLAGS, stateOf, withEdit, withSaved, type GridCell } from './cells.ts';
import { shownBy, type GridFilter } from './grid-filter.ts';

const column = (more: Partial<GradebookColumn> = {}): GradebookColumn => ({
  id: 1,
  title: 'Essay',
  type: 'homework',
  planet: 'num_forge',
  categoryId: null,
  points: 10,
  extraCredit: false,
  neverDrop: false,
  dueAt: '2026-03-16T12:00:00.000Z',
  hasQuestions: false,
  status: 'smhx',
  earned: [7, null, null, null],
  penalised: [[0, 6]],
  flags: [FLAGS.handedInLate, 0, FLAGS.handedInLate, 0],
  versions: [3, 0, 0, 1],
  ...more,
});

const figure = { percent: 70, letter: null };
const student = (id: string, name: string): ClassGradebook['students'][number] => ({
  id,
  name,
  totals: { soFar: figure, ifNothingMore: figure, categories: [] },
  practice: null,
});
const gradebook = (assignments: GradebookColumn[]): ClassGradebook => ({
  class: { id: 1, name: '5B', zone: 'UTC', archived: false, mayGrade: true },
  categories: [],
  policy: { weighting: 'points', missing: 'left_out', late: null, letters: [] },
  students: [student('a', 'Ada'), student('b', 'Béla'), student('c', 'Cleo'), student('d', 'Dov')],
  assignments,
});

it('the page reads the letters and flags of the contract', () => {
  expect(FLAGS).toEqual(CELL_FLAGS);
  for (const [letter, status] of Object.entries(CELL_STATUS))
    expect(cellAt(column({ status: letter, earned: [null] }), 0).status).toBe(status);
});

it('a cell is read out of its column', () => {
  expect(cellAt(column(), 0)).toEqual({
    status: 'scored',
    earned: 7,
    counted: 6,
    flags: 2,
    version: 3,
  });
  expect(cellAt(column(), 1)).toMatchObject({ status: 'missing', earned: null, counted: null });
});

it('what was saved stands in its column and with its student, and nowhere else', () => {
  const saved: GradeCell = {
    assignmentId: 1,
    studentId: 'b',
    status: 'scored',
    earned: 9,
    counted: 8,
    flags: 2,
    version: 1,
  };
  const totals = { soFar: { percent: 90, letter: 'A' }, ifNothingMore: figure, categories: [] };
  const before = gradebook([column(), column({ id: 2 })]);
  const after = withSaved(before, { cells: [saved], students: [{ id: 'b', totals }] });
  const { assignmentId: _, studentId: __, ...cell } = saved;
  expect(cellAt(after.assignments[0]!, 1)).toEqual(cell);
  expect(cellAt(after.assignments[0]!, 0)).toEqual(cellAt(before.assignments[0]!, 0));
  expect(after.assignments[1]).toBe(before.assignments[1]);
  expect(after.students.map((one) => one.totals.soFar.percent)).toEqual([70, 90, 70, 70]);
});

describe('what undo puts back', () => {
  const cell = (flags: number): GridCell => ({
    status: 'scored',
    earned: 7,
    counted: 7,
    flags,
    version: 1,
  });
  it.each<[string, number, number | null]>([
    ['a score entered by hand', 0, 7],
    ['a score that follows from answers, by taking the one by hand away', FLAGS.computed, null],
    ['a score by hand in place of one that follows', FLAGS.computed | FLAGS.overridden, 7],
  ])('%s', (_, flags, earned) => {
    expect(stateOf(cell(flags)).earned).toBe(earned);
  });
});

describe('a change before it is saved', () => {
  const open: GridCell = { status: 'open', earned: null, counted: null, flags: 0, version: 0 };
  it.each([
    [{ earned: 5 }, 'scored'],
    [{ excused: true }, 'excused'],
    [{ markedMissing: true }, 'missing'],
    [{ released: true }, 'open'],
  ])('%o', (edit, status) => {
    expect(withEdit(open, edit).status).toBe(status);
  });
});

describe('filters', () => {
  const book = gradebook([column(), column({ id: 2, status: '....', earned: [], flags: [] })]);
  it.each<[GridFilter, string, string[], number]>([
    ['all', '', ['Ada', 'Béla', 'Cleo', 'Dov'], 2],
    ['missing', '', ['Béla'], 1],
    ['late', '', ['Ada', 'Cleo'], 1],
    ['to_grade', '', ['Cleo'], 1],
    ['to_release', '', ['Ada'], 1],
    ['all', 'bela', ['Béla'], 2],
    ['all', 'nobody', [], 2],
    ['missing', 'ada', [], 0],
  ])('%s %j', (filter, search, names, columns) => {
    const shown = shownBy(book, filter, search);
    expect(shown.students.map((index) => book.students[index]!.name)).toEqual(names);
    expect(shown.assignments).toHaveLength(columns);
  });
});
