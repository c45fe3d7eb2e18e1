import type { CellChange, SaveCellsAnswer, SaveCellsBody } from '@planets/contract';
import { inTransaction, type Db } from '../../db/database.ts';
import type { Actor } from '../../http/actor.ts';
import { invalid, notFound, ProblemError } from '../../http/problem.ts';
import type { Services } from '../../services.ts';
import { requireAssignment, requireClass, type AssignmentFor } from '../classes/class-access.ts';
import { changeGrade } from '../grading/change-grade.ts';
import { cellView } from './cell-view.ts';
import { readSheet } from './sheet.ts';
import { figuresOf, totalsView } from './student-totals.ts';

const keyOf = ({ assignmentId, studentId }: CellChange): string => `${assignmentId} ${studentId}`;

function requireDifferent(cells: readonly CellChange[]): void {
  const seen = new Set<string>();
  for (const [index, cell] of cells.entries()) {
    if (seen.has(keyOf(cell))) throw invalid(`cells.${index}`, 'This cell is named twice.');
    seen.add(keyOf(cell));
  }
}

/** A refusal of one cell, told with its place in the list. */
function asRefusalOf(index: number, error: unknown): unknown {
  if (!(error instanceof ProblemError) || error.code !== 'invalid') return error;
  const [first] = error.facts.errors ?? [];
  return invalid(`cells.${index}.${first?.path ?? ''}`, first?.message ?? error.detail);
}

interface Conflict {
  readonly assignmentId: number;
  readonly studentId: string;
  readonly grade: unknown;
}

/**
 * Writes the cells through the one writer of grades. Those that somebody changed meanwhile are collected, so
 * that the second of two teachers chooses once for all of them.
 */
function changeAll(
  db: Db,
  { cells, why, undo }: SaveCellsBody,
  facts: { by: Actor; now: number; own: (assignmentId: number) => AssignmentFor<'grade.change'> },
): void {
  const conflicts: Conflict[] = [];
  for (const [index, { assignmentId, studentId, ...change }] of cells.entries()) {
    try {
      changeGrade(
        db,
        {
          assignment: facts.own(assignmentId),
          studentId,
          by: facts.by,
          now: facts.now,
          ...(undo ? { as: 'undo' as const } : {}),
        },
        { ...change, ...(why ? { why } : {}) },
      );
    } catch (error) {
      if (!(error instanceof ProblemError) || error.code !== 'changed_meanwhile')
        throw asRefusalOf(index, error);
      conflicts.push({ assignmentId, studentId, grade: error.facts.current });
    }
  }
  if (conflicts.length > 0)
    throw new ProblemError(
      'changed_meanwhile',
      'Somebody changed this meanwhile. Nothing was saved: look at both and choose.',
      { current: { cells: conflicts } },
    );
}

/**
 * Changes cells of one class: all of them or, where one is refused, none.
 * @throws ProblemError changed_meanwhile with `current: {cells: [{assignmentId, studentId, grade}]}`,
 * invalid (with the cell's place), not_found
 */
export function saveCells(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  classId: number,
  body: SaveCellsBody,
): SaveCellsAnswer {
  const at = now();
  requireDifferent(body.cells);
  return inTransaction(db, (tx) => {
    const schoolClass = requireClass(tx, actor, classId, 'grade.change');
    const assignments = new Map<number, AssignmentFor<'grade.change'>>();
    const own = (id: number): AssignmentFor<'grade.change'> => {
      const found = assignments.get(id) ?? requireAssignment(tx, actor, id, 'grade.change');
      if (found.classId !== classId) throw notFound('assignment in this class');
      if (found.withdrawnAt !== null)
        throw new ProblemError('withdrawn', 'This assignment was taken back meanwhile.');
      assignments.set(id, found);
      return found;
    };
    changeAll(tx, body, { by: actor, now: at, own });

    const studentIds = [...new Set(body.cells.map(({ studentId }) => studentId))];
    const sheet = readSheet(tx, schoolClass, at, studentIds);
    const columns = new Map(sheet.assignments.map((assignment) => [assignment.id, assignment]));
    return {
      cells: body.cells.flatMap(({ assignmentId, studentId }) => {
        const column = columns.get(assignmentId);
        return column ? [cellView(sheet, column, studentId)] : [];
      }),
      students: sheet.students.map(({ id }) => ({
        id,
        totals: totalsView(sheet, figuresOf(sheet, id)),
      })),
    };
  });
}
