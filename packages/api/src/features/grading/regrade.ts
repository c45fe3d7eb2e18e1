import type { RegradeAnswer, RegradeBody } from '@planets/contract';
import { isOwn } from '@planets/practice';
import { inTransaction, type Db } from '../../db/database.ts';
import { isOf } from '../../db/is-of.ts';
import { submission } from '../../db/schema.ts';
import type { Actor } from '../../http/actor.ts';
import { ProblemError } from '../../http/problem.ts';
import type { Services } from '../../services.ts';
import { requireAssignment, type AssignmentFor } from '../classes/class-access.ts';
import { writeGiven } from './grade-question.ts';
import { questionGradesOf } from './grade-store.ts';
import {
  planView,
  regradePlan,
  regradingOf,
  verdictsAt,
  type MendedQuestion,
  type Regrading,
} from './regrade-plan.ts';
import { settleGrade } from './settle-grade.ts';
import { shownStudents } from './student-key.ts';

interface Stamp {
  readonly by: string;
  readonly now: number;
}

/** @throws ProblemError changed_meanwhile with a new preview, where a key was mended again since the one seen. */
function requireSeen(plan: readonly MendedQuestion[], seen: RegradeBody['questions']): void {
  const isSeen = plan.every(({ stored }) =>
    seen.some(({ question, version }) => question === stored.id && version === stored.version),
  );
  if (!isSeen)
    throw new ProblemError(
      'changed_meanwhile',
      'A question was changed since this preview. Look at who rises and falls once more.',
      { current: planView(plan) },
    );
}

/** The work under its mended question; what it held before stays in the log of the grade. */
function writeWork(db: Db, { student, work }: Regrading, assignmentId: number): void {
  db.update(submission)
    .set({ questions: work.questions, log: work.log })
    .where(isOf(submission, { assignmentId, studentId: student.id }))
    .run();
}

const versionOf = ({ origin }: Regrading['old']): number => (isOwn(origin) ? origin.version : 0);

/** Writes what the mended key made of one question, and its line in the log. */
function apply(
  db: Db,
  facts: AssignmentFor<'grade.change'>,
  regrading: Regrading,
  lower: boolean,
  { by, now }: Stamp,
): void {
  const { student, position, effect, creditBefore, old, oldVerdicts, work } = regrading;
  const key = { assignmentId: facts.id, studentId: student.id };
  writeWork(db, regrading, facts.id);
  const isKept = effect === 'falls' && !lower;
  if (isKept) {
    const stored = questionGradesOf(db, key).find((one) => one.position === position);
    // The verdict is the new one; what it was worth stays the student's.
    writeGiven(
      db,
      { ...key, position },
      stored,
      { credit: creditBefore, rubric: null, comment: stored?.comment ?? null },
      { by, now },
    );
  }
  if (!regrading.isHandedIn) return;
  settleGrade(db, {
    assignment: facts,
    studentId: student.id,
    by,
    what: 'regrade',
    why: 'The key of a question was mended.',
    now,
    from: { position, question: old, verdicts: oldVerdicts },
    to: {
      position,
      version: versionOf(work.questions[position]!),
      kept: isKept,
      verdicts: verdictsAt(work.log, position),
    },
  });
}

/**
 * Judges handed-in work again by the keys of own questions as they are now. Who rises, rises; who would fall
 * keeps the credit unless `lower`; a score or a credit that a teacher set stays. All of it or nothing.
 * @throws ProblemError not_allowed, not_found, class_archived, changed_meanwhile (with a new preview)
 */
export function regrade(
  { db, now, secret }: Pick<Services, 'db' | 'now' | 'secret'>,
  actor: Actor,
  assignmentId: number,
  { lower, questions }: RegradeBody,
): RegradeAnswer {
  return inTransaction(db, (tx) => {
    const facts = requireAssignment(tx, actor, assignmentId, 'grade.change');
    const students = shownStudents(tx, secret, facts);
    const plan = regradePlan(tx, facts, students);
    requireSeen(plan, questions);
    const stamp = { by: actor.id, now: now() };
    const answer = { raised: 0, lowered: 0, kept: 0, unmatched: 0 };
    for (const { stored, regradings } of plan)
      for (const { student, position } of regradings) {
        // From what stands now: two mended questions of one student are in one row.
        const fresh = regradingOf(tx, facts, student, position, stored);
        if (fresh.effect === 'unmatched') answer.unmatched += 1;
        else apply(tx, facts, fresh, lower, stamp);
        if (fresh.effect === 'rises') answer.raised += 1;
        if (fresh.effect === 'falls') answer[lower ? 'lowered' : 'kept'] += 1;
      }
    return answer;
  });
}
