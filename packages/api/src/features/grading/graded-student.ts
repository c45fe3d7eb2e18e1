import type { GradedStudent } from '@planets/contract';
import {
  countedScore,
  datesFor,
  DEFAULT_POLICY,
  isLate,
  standingOf,
  type Piece,
} from '@planets/practice';
import type { assignment, schoolClass } from '../../db/schema.ts';
import { instantView } from '../sessions/session-view.ts';
import { cellOf } from './cell.ts';
import type { GradeRow, SubmissionRow } from './grade-store.ts';
import { gradeView, type LastChange } from './grade-view.ts';
import { refOf } from './question-ref.ts';
import type { OwnDatesRow, WorkFacts } from './queue-store.ts';
import type { ShownStudent } from './student-key.ts';

export type GradedAssignment = typeof assignment.$inferSelect & {
  readonly class: Pick<typeof schoolClass.$inferSelect, 'gradingPolicy' | 'zone'>;
};

/** All that is stored of one student's place in an assignment. */
export interface StoredPlace {
  readonly work: WorkFacts | undefined;
  readonly grade: GradeRow | undefined;
  readonly ownDates: OwnDatesRow | undefined;
  readonly lastChange: LastChange | undefined;
  readonly awaiting: readonly number[];
  /** Of the work that awaits something. */
  readonly questions: SubmissionRow['questions'];
}

function workState(
  { content }: GradedAssignment,
  work: WorkFacts | undefined,
): GradedStudent['work'] {
  if (work === undefined) return content.length === 0 ? 'none' : 'not_begun';
  return work.submittedAt === null ? 'in_progress' : 'handed_in';
}

/** A row of the queue: what was handed in, what was graded, what being late costs. */
export function gradedStudent(
  facts: GradedAssignment,
  { key, name }: ShownStudent,
  { work, grade, ownDates, lastChange, ...stored }: StoredPlace,
  now: number,
): GradedStudent {
  const cell = cellOf(grade, now);
  const { dueAt } = datesFor(facts, ownDates);
  const submittedAt = work?.submittedAt ?? null;
  const piece: Piece = {
    assignmentId: facts.id,
    categoryId: facts.categoryId,
    points: facts.points,
    extraCredit: facts.extraCredit,
    neverDrop: facts.neverDrop,
    earned: cell.earned,
    graded: cell.earned !== null,
    excused: cell.excused,
    markedMissing: cell.markedMissing,
    onPaper: facts.content.length === 0,
    submittedAt,
    dueAt,
  };
  const { penalty, counted } = countedScore(
    piece,
    facts.class.gradingPolicy ?? DEFAULT_POLICY,
    facts.class.zone,
  );
  const standing = standingOf(piece, now);
  const awaiting = cell.overridden ? [] : [...stored.awaiting];
  const byNow = { by: null, at: grade?.gradedAt ?? null };
  return {
    key,
    name,
    work: workState(facts, work),
    submittedAt: submittedAt === null ? null : instantView(submittedAt),
    late: isLate(submittedAt, dueAt),
    missing: standing === 'marked_missing' || standing === 'past_due',
    grade: gradeView(grade, lastChange ?? byNow, now),
    penalty,
    counted,
    awaiting,
    awaitingRefs: [...new Set(awaiting.map((position) => refOf(stored.questions[position]!)))],
  };
}
