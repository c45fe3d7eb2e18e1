import type { AssignmentSettings, ChangeAssignmentBody, TaughtAssignment } from '@planets/contract';
import { datesFor } from '@planets/practice';
import { and, eq, isNotNull } from 'drizzle-orm';
import { inTransaction, type Db } from '../../db/database.ts';
import { submission } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../http/actor.ts';
import { invalid, ProblemError } from '../../http/problem.ts';
import { requireAssignment } from '../classes/class-access.ts';
import { datesFrom, requireOrder } from './assignment-dates.ts';
import { settleGrade } from '../grading/settle-grade.ts';
import {
  columnsOf,
  setTargets,
  studentRowsOf,
  updateAssignment,
  wasBegun,
  type AssignmentRow,
} from './assignment-store.ts';
import { requireSettings } from './require-settings.ts';
import { timeAnew } from './time-anew.ts';
import { settingsOf, taughtAssignmentView } from './taught-assignment-view.ts';

/** What students who began it were promised, in the words of the editor. */
const FIXED = {
  content: 'the questions',
  variants: 'whether students get the same questions',
  shuffled: 'the order of the questions',
  tries: 'the tries',
  hints: 'the hints',
  timeLimitMinutes: 'the time limit',
} as const;

const isAtOnce = ({ answersShown }: Pick<AssignmentSettings, 'answersShown'>) =>
  answersShown === 'at_once';

/** @throws ProblemError invalid for the first setting that may no longer change. */
function requireFixedKept(before: AssignmentSettings, after: AssignmentSettings): void {
  for (const [name, words] of Object.entries(FIXED) as [keyof typeof FIXED, string][])
    if (JSON.stringify(before[name]) !== JSON.stringify(after[name]))
      throw invalid(
        `settings.${name}`,
        `Students have begun, so ${words} can no longer change. Dates, title, instructions, points and category still can.`,
      );
  if (isAtOnce(before) !== isAtOnce(after))
    throw invalid(
      'settings.answersShown',
      'Students have begun, so answers cannot change between being shown at once and being shown later.',
    );
}

/**
 * A student's own dates stand where the others move; the two have to follow each other still.
 * @throws ProblemError invalid
 */
function requireOwnDatesFit(db: Db, id: number, settings: AssignmentSettings): void {
  for (const own of studentRowsOf(db, id))
    try {
      requireOrder(datesFor(datesFrom(settings), own), 'settings');
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      throw invalid(
        error.facts.errors?.[0]?.path ?? 'settings',
        'With these dates the own dates of a student would no longer follow each other. Change theirs first.',
      );
    }
}

/** Scores follow the points, but those that were set by hand. */
function settleAll(db: Db, actor: Actor, row: AssignmentRow, before: number, now: number): void {
  const handedIn = db
    .select({ studentId: submission.studentId })
    .from(submission)
    .where(and(eq(submission.assignmentId, row.id), isNotNull(submission.submittedAt)))
    .all();
  for (const { studentId } of handedIn)
    settleGrade(db, {
      assignment: row,
      studentId,
      what: 'score',
      by: actor.id,
      why: `Points of the assignment changed from ${before} to ${row.points}`,
      now,
    });
}

/**
 * Changes an assignment. Once a student began it, what it asks and how stays as it is; new points count
 * at once in scores that follow from the questions, and new dates for whoever is writing.
 * @throws ProblemError changed_meanwhile with the state now, invalid, and as `requireAssignment`
 */
export function changeAssignment(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  id: number,
  { settings, version }: ChangeAssignmentBody,
): TaughtAssignment {
  return inTransaction(db, (tx) => {
    const row = requireAssignment(tx, actor, id, 'assignment.change');
    const own = row.class;
    const current = taughtAssignmentView(tx, own, row, now());
    if (row.version !== version)
      throw new ProblemError(
        'changed_meanwhile',
        'This assignment was changed since you opened it. Look at it as it is now, then decide.',
        { current: { assignment: current } },
      );
    const targets = studentRowsOf(tx, id).flatMap((one) => (one.isTarget ? [one.studentId] : []));
    if (wasBegun(tx, id)) requireFixedKept(settingsOf(row, []), settings);
    requireSettings(tx, actor, own, settings, { content: row.content, students: targets });
    requireOwnDatesFit(tx, id, settings);
    const changed = updateAssignment(tx, row, columnsOf(settings));
    setTargets(tx, changed, settings.students);
    if (changed.points !== row.points) settleAll(tx, actor, changed, row.points, now());
    if (changed.closesAt !== row.closesAt) timeAnew(tx, changed);
    return taughtAssignmentView(tx, own, changed, now());
  });
}
