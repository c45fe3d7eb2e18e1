import type { GradeQuestionBody, SubmittedWork } from '@planets/contract';
import { creditOfRubric, type Question } from '@planets/practice';
import { inTransaction, type Db } from '../../db/database.ts';
import type { Actor } from '../../http/actor.ts';
import { invalid, notFound } from '../../http/problem.ts';
import type { Services } from '../../services.ts';
import { requireAssignment } from '../classes/class-access.ts';
import { requireVersion } from './change-grade.ts';
import { submittedWork } from './get-submission.ts';
import {
  findSubmission,
  putQuestionGrade,
  questionGradesOf,
  type QuestionGradeRow,
} from './grade-store.ts';
import { settleGrade } from './settle-grade.ts';
import { requireShown } from './student-key.ts';

/** What a teacher gave for one question. */
type Given = Pick<QuestionGradeRow, 'credit' | 'rubric' | 'comment'>;

const NOTHING_GIVEN: Given = { credit: null, rubric: null, comment: null };

type Asked = Omit<GradeQuestionBody, 'version' | 'why'>;

const rowsOf = (question: Question) => (question.kind === 'open' ? question.rubric : []);

/** @throws ProblemError invalid, naming the row that cannot be. */
function requireRubric(question: Question, rubric: NonNullable<Asked['rubric']>): void {
  const rows = rowsOf(question);
  if (rows.length === 0)
    throw invalid('rubric', 'This question has no rubric. Give its credit instead.');
  if (rubric.length !== rows.length)
    throw invalid('rubric', `This rubric has ${rows.length} rows; ${rubric.length} came.`);
  for (const [index, points] of rubric.entries()) {
    const row = rows[index]!;
    if (points !== null && points > row.points)
      throw invalid(
        `rubric.${index}`,
        `“${row.name}” has at most ${row.points} point${row.points === 1 ? '' : 's'}.`,
      );
  }
}

function givenAfter(question: Question, before: Given, asked: Asked): Given {
  const comment =
    asked.comment === undefined ? before.comment : asked.comment === '' ? null : asked.comment;
  if (asked.rubric !== undefined) {
    requireRubric(question, asked.rubric);
    const isEmpty = asked.rubric.every((points) => points === null);
    return {
      credit: creditOfRubric(rowsOf(question), asked.rubric),
      rubric: isEmpty ? null : asked.rubric,
      comment,
    };
  }
  if (asked.credit !== undefined) return { credit: asked.credit, rubric: null, comment };
  return { ...before, comment };
}

const isSame = (a: Given, b: Given): boolean =>
  a.credit === b.credit &&
  a.comment === b.comment &&
  JSON.stringify(a.rubric) === JSON.stringify(b.rubric);

const picked = ({ credit, rubric, comment }: Given): Given => ({ credit, rubric, comment });

interface QuestionKey {
  readonly assignmentId: number;
  readonly studentId: string;
  readonly position: number;
}

/** Writes what was given for a question; `gradedAt` is that of the credit, which a comment does not renew. */
export function writeGiven(
  db: Db,
  key: QuestionKey,
  before: QuestionGradeRow | undefined,
  after: Given,
  { by, now }: { readonly by: string; readonly now: number },
): void {
  const isRegraded =
    before === undefined ||
    before.credit !== after.credit ||
    JSON.stringify(before.rubric) !== JSON.stringify(after.rubric);
  putQuestionGrade(db, {
    ...key,
    ...after,
    gradedBy: by,
    gradedAt: isRegraded ? now : before.gradedAt,
  });
}

/** @throws ProblemError invalid where a credit replaces one that the key gave and nobody says why. */
function requireReason(question: Question, before: Given, after: Given, why: string | undefined) {
  if (question.kind === 'open' || after.credit === null || after.credit === before.credit) return;
  if (!why)
    throw invalid('why', 'Say why: this credit takes the place of the one that the key gave.');
}

/**
 * What a teacher gives for one question of handed-in work: points by the rubric or a credit, and a comment.
 * The score of the whole follows. What already stands is answered as if it were given now, so a retry does
 * no harm.
 * @throws ProblemError not_allowed, not_found, class_archived, changed_meanwhile (with the cell), invalid
 */
export function gradeQuestion(
  { db, now, secret }: Pick<Services, 'db' | 'now' | 'secret'>,
  actor: Actor,
  assignmentId: number,
  studentKey: string,
  position: number,
  { version, why, ...asked }: GradeQuestionBody,
): SubmittedWork {
  return inTransaction(db, (tx) => {
    const facts = requireAssignment(tx, actor, assignmentId, 'grade.change');
    const student = requireShown(tx, secret, facts, studentKey);
    const key = { assignmentId: facts.id, studentId: student.id };
    const work = findSubmission(tx, key);
    const question = work?.questions[position]?.question;
    if (!work || !question) throw notFound('question of this work');
    if (work.submittedAt === null)
      throw invalid('', 'This work is not handed in yet, so there is nothing to grade.');
    if (asked.rubric !== undefined && asked.credit !== undefined)
      throw invalid('credit', 'Give points by the rubric or a credit, not both.');

    const stored = questionGradesOf(tx, key).find((one) => one.position === position);
    const before = stored === undefined ? NOTHING_GIVEN : picked(stored);
    const after = givenAfter(question, before, asked);
    const at = now();
    if (!isSame(before, after)) {
      requireVersion(tx, key, version, at);
      requireReason(question, before, after, why);
      writeGiven(tx, { ...key, position }, stored, after, { by: actor.id, now: at });
      settleGrade(tx, {
        assignment: facts,
        studentId: student.id,
        by: actor.id,
        what: 'question',
        why: why ? why : null,
        now: at,
        from: { position, ...before },
        to: { position, ...after },
      });
    }
    return submittedWork(tx, facts, student, at);
  });
}
