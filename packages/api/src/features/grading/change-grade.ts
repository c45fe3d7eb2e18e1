import type { ChangeGradeBody, Grade, GradeEventWhat } from '@planets/contract';
import { MAX_POINTS } from '@planets/practice';
import type { Db } from '../../db/database.ts';
import type { Place } from '../../db/is-of.ts';
import type { Actor } from '../../http/actor.ts';
import { invalid, notFound, ProblemError } from '../../http/problem.ts';
import { isTheirs } from '../assignments/audience.ts';
import type { AssignmentFor } from '../classes/class-access.ts';
import { cellOf, writeCell, type Cell } from './cell.ts';
import { findGrade } from './grade-store.ts';
import { currentGrade } from './grade-view.ts';
import { scoreOf } from './score-of.ts';
import { releaseWhenGraded } from './settle-grade.ts';

export interface GradeChange {
  readonly assignment: AssignmentFor<'grade.change'>;
  readonly studentId: string;
  readonly by: Pick<Actor, 'id'>;
  readonly now: number;
  /** Where it came from; in the log it then stands as one line of this name. */
  readonly as?: Extract<GradeEventWhat, 'import' | 'undo'>;
}

/** Twice what it is worth leaves room for extra work; a piece worth nothing only adds, and has its own limit. */
export const mostPoints = ({ points }: { readonly points: number }): number =>
  points === 0 ? MAX_POINTS : Math.min(2 * points, MAX_POINTS);

const pointsWords = (points: number): string => `${points} point${points === 1 ? '' : 's'}`;

/** @throws ProblemError invalid, naming the field, for a score that the work cannot have. */
export function requireScore(assignment: { readonly points: number }, earned: number): void {
  const most = mostPoints(assignment);
  if (earned < 0) throw invalid('earned', 'A score cannot be below 0.');
  if (earned > most)
    throw invalid(
      'earned',
      `At most ${pointsWords(most)}${assignment.points === 0 ? '' : `: twice the ${pointsWords(assignment.points)} it is worth`}.`,
    );
}

/** @throws ProblemError changed_meanwhile with the cell as it stands, and who changed it when. */
export function requireVersion(db: Db, key: Place, version: number, now: number): void {
  const standing = findGrade(db, key)?.version ?? 0;
  if (standing === version) return;
  const current = currentGrade(db, key, now);
  throw new ProblemError(
    'changed_meanwhile',
    `${current.changedBy ?? 'Somebody'} changed this grade meanwhile. Look at both and choose one.`,
    { current },
  );
}

/** The cell after a change; of its score whatever was asked for, or what the work gives. */
function changedCell(
  db: Db,
  { assignment, studentId }: Pick<GradeChange, 'assignment' | 'studentId'>,
  before: Cell,
  change: Omit<ChangeGradeBody, 'version'>,
): Cell {
  const { earned, excused, markedMissing, feedback, released } = change;
  const score = earned === undefined ? undefined : scoreOf(db, assignment, studentId);
  return {
    earned: earned === undefined ? before.earned : (earned ?? score?.earned ?? null),
    // Work that asks nothing here has no other score than one set by hand.
    overridden:
      earned === undefined ? before.overridden : earned !== null && assignment.content.length > 0,
    // Each says that the other is not so.
    excused: excused ?? (markedMissing === true ? false : before.excused),
    markedMissing: markedMissing ?? (excused === true ? false : before.markedMissing),
    feedback: feedback === undefined ? before.feedback : feedback === '' ? null : feedback,
    released: released ?? before.released,
  };
}

/** A score by hand in place of one that the work gives, or will give once all of it is graded, needs a reason. */
function requireReason(
  db: Db,
  { assignment, studentId, as }: GradeChange,
  before: Cell,
  after: Cell,
  why: string | undefined,
): void {
  if (as !== undefined || !after.overridden || after.earned === before.earned || why) return;
  const score = scoreOf(db, assignment, studentId);
  if (score !== null && score.earned !== null)
    throw invalid(
      'why',
      'Say why: this score takes the place of the one that follows from the questions.',
    );
}

const isSame = (a: Cell, b: Cell): boolean =>
  (Object.keys(a) as (keyof Cell)[]).every((field) => a[field] === b[field]);

/**
 * Changes one cell of the gradebook: the one way in which a teacher's score, status, feedback or release is
 * written. To be called inside a transaction that also made `assignment`. A change that already stands is
 * answered as if it were made now, so a retry does no harm.
 * @throws ProblemError not_found (not a student of it), changed_meanwhile (with the cell as `current`),
 * invalid (`earned`, `why`)
 */
export function changeGrade(
  db: Db,
  change: GradeChange,
  { version, why, ...asked }: ChangeGradeBody,
): Grade {
  const { assignment, studentId, by, now, as } = change;
  const key = { assignmentId: assignment.id, studentId };
  if (!isTheirs(db, assignment, studentId)) throw notFound('student of this assignment');
  if (typeof asked.earned === 'number') requireScore(assignment, asked.earned);

  const before = cellOf(findGrade(db, key), now);
  const after = changedCell(db, change, before, asked);
  if (!isSame(before, after)) {
    requireVersion(db, key, version, now);
    requireReason(db, change, before, after, why);
    writeCell(db, key, after, {
      by: by.id,
      why: why ? why : null,
      now,
      ...(as === undefined ? {} : { what: as }),
    });
    // Hidden by this very change, it stays so.
    if (asked.released === undefined && after.earned !== before.earned)
      releaseWhenGraded(db, assignment, key, now);
  }
  return currentGrade(db, key, now);
}
