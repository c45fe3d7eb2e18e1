import type { Db } from '../../db/database.ts';
import type { Place } from '../../db/is-of.ts';
import type { assignment } from '../../db/schema.ts';
import { cellOf, isHiddenByHand, writeCell, type CellEvent } from './cell.ts';
import { findGrade, type GradeRow } from './grade-store.ts';
import { scoreOf } from './score-of.ts';

type AssignmentFacts = Pick<
  typeof assignment.$inferSelect,
  'id' | 'points' | 'tries' | 'release' | 'answersShown' | 'hints'
>;

export interface Settling extends Omit<CellEvent, 'what'> {
  readonly assignment: AssignmentFacts;
  readonly studentId: string;
  /** What happened; the log gets a line of it even where the score stays as it is. */
  readonly what: CellEvent['what'];
}

/** Shows a complete score where the assignment says so and nobody hid it. The log gets a line of its own. */
export function releaseWhenGraded(
  db: Db,
  { release }: Pick<AssignmentFacts, 'release'>,
  key: Place,
  now: number,
): void {
  if (release !== 'when_graded') return;
  const cell = cellOf(findGrade(db, key), now);
  if (cell.earned === null || cell.released || isHiddenByHand(db, key)) return;
  writeCell(db, key, { ...cell, released: true }, { what: 'release', by: null, why: null, now });
}

/**
 * Computes the score again from the work and from what teachers gave for its questions, writes it down unless
 * it was set by hand, and shows it where the assignment shows complete grades by itself. To be called inside
 * the transaction that changed something a score is made of: handing in, a question's grade, a regrade, the
 * points of an assignment. Work that asks nothing here is scored by hand alone and left as it is.
 */
export function settleGrade(
  db: Db,
  { assignment: facts, studentId, ...event }: Settling,
): GradeRow | undefined {
  const key = { assignmentId: facts.id, studentId };
  const before = cellOf(findGrade(db, key), event.now);
  const score = scoreOf(db, facts, studentId);
  const earned = before.overridden || score === null ? before.earned : score.earned;
  writeCell(db, key, { ...before, earned }, event);
  releaseWhenGraded(db, facts, key, event.now);
  return findGrade(db, key);
}
