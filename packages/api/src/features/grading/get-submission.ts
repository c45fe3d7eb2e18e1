import type { SubmittedWork } from '@planets/contract';
import type { Db } from '../../db/database.ts';
import type { Actor } from '../../http/actor.ts';
import type { Services } from '../../services.ts';
import { requireAssignment, type AssignmentFor } from '../classes/class-access.ts';
import { gradedStudent } from './graded-student.ts';
import { findGrade, findSubmission, questionGradesOf } from './grade-store.ts';
import { lastChangesIn, ownDatesIn } from './queue-store.ts';
import { scoreOfWork } from './score-of.ts';
import { requireShown, type ShownStudent } from './student-key.ts';
import { submittedQuestion } from './submitted-question.ts';

/** One student's work with all that was handed in and graded. */
export function submittedWork(
  db: Db,
  facts: AssignmentFor<'grade.read'> | AssignmentFor<'grade.change'>,
  student: ShownStudent,
  now: number,
): SubmittedWork {
  const key = { assignmentId: facts.id, studentId: student.id };
  const work = findSubmission(db, key);
  const given = questionGradesOf(db, key);
  const score = scoreOfWork(facts, work, given);
  return {
    student: gradedStudent(
      facts,
      student,
      {
        work,
        grade: findGrade(db, key),
        ownDates: ownDatesIn(db, facts.id).get(student.id),
        lastChange: lastChangesIn(db, facts.id).get(student.id),
        awaiting: score?.awaiting ?? [],
        questions: work?.questions ?? [],
      },
      now,
    ),
    handIns: work === undefined ? 0 : Math.max(work.handIns, work.submittedAt === null ? 0 : 1),
    questions: (work?.questions ?? []).map((_, position) =>
      submittedQuestion(
        db,
        facts,
        work!,
        position,
        given.find((one) => one.position === position),
        score,
      ),
    ),
  };
}

/** @throws ProblemError not_allowed, not_found (also for a student's id while names are hidden) */
export function getSubmission(
  { db, now, secret }: Pick<Services, 'db' | 'now' | 'secret'>,
  actor: Actor,
  assignmentId: number,
  key: string,
): SubmittedWork {
  const facts = requireAssignment(db, actor, assignmentId, 'grade.read');
  return submittedWork(db, facts, requireShown(db, secret, facts, key), now());
}
