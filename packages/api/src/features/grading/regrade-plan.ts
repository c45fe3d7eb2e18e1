import type { RegradedStudent, RegradePreview } from '@planets/contract';
import {
  isOwn,
  judgedAgain,
  mendedLike,
  plain,
  type SessionLog,
  type Verdict,
  type WorkQuestion,
} from '@planets/practice';
import type { Db } from '../../db/database.ts';
import type { AssignmentFor } from '../classes/class-access.ts';
import { buildOwn, storedDraft, type StoredDraft } from '../own-questions/build-own.ts';
import {
  findGrade,
  findSubmission,
  questionGradesOf,
  type GradeRow,
  type QuestionGradeRow,
  type SubmissionRow,
} from './grade-store.ts';
import { nameOfRef } from './question-ref.ts';
import { mendedSince } from './queue-store.ts';
import { scoreOfWork } from './score-of.ts';
import type { ShownStudent } from './student-key.ts';
import { pointsOf } from './submitted-question.ts';

type Facts = AssignmentFor<'grade.read'> | AssignmentFor<'grade.change'>;

/** One old question in one student's work, with what the mended key makes of it. */
export interface Regrading {
  readonly student: ShownStudent;
  readonly position: number;
  /** The work with the mended question; as it was where the responses do not fit it. */
  readonly work: SubmissionRow;
  readonly old: WorkQuestion;
  readonly oldVerdicts: readonly Verdict[];
  readonly effect: RegradedStudent['effect'];
  /** Of this question, from 0 to 1. */
  readonly creditBefore: number | null;
  /** Points of this question. */
  readonly from: number | null;
  readonly to: number | null;
  readonly isHandedIn: boolean;
}

export interface MendedQuestion {
  readonly stored: StoredDraft;
  readonly name: string;
  readonly isReworded: boolean;
  readonly regradings: readonly Regrading[];
}

const isOld = ({ origin }: WorkQuestion, { id, version }: StoredDraft): boolean =>
  isOwn(origin) && origin.own === id && origin.version < version;

/** The work with one question mended and its responses judged by the new key; undefined where they do not fit. */
function mendedWork(
  work: SubmissionRow,
  position: number,
  stored: StoredDraft,
): SubmissionRow | undefined {
  const old = work.questions[position]!;
  if (!isOwn(old.origin)) return undefined;
  const question = mendedLike(old.question, buildOwn(stored, old.origin.seed));
  if (question === undefined) return undefined;
  const mended = { ...old, question, origin: { ...old.origin, version: stored.version } };
  return {
    ...work,
    questions: work.questions.map((kept, index) => (index === position ? mended : kept)),
    log: judgedAgain(question, position, work.log),
  };
}

/** The verdicts on one question, in order. */
export const verdictsAt = (log: SessionLog, position: number): Verdict[] =>
  log.flatMap((entry) =>
    entry.type === 'response' && entry.position === position ? [entry.verdict] : [],
  );

function effectOf(
  mended: SubmissionRow | undefined,
  given: QuestionGradeRow | undefined,
  grade: GradeRow | undefined,
  [before, after]: readonly [number | null, number | null],
): RegradedStudent['effect'] {
  if (mended === undefined) return 'unmatched';
  if (given !== undefined && given.credit !== null) return 'teacher_stays';
  if (before === after || before === null || after === null) return 'same';
  if (grade?.overridden === true) return 'override_stays';
  return after > before ? 'rises' : 'falls';
}

/** What the mended key makes of one question of one student, from what stands now. */
export function regradingOf(
  db: Db,
  facts: Facts,
  student: ShownStudent,
  position: number,
  stored: StoredDraft,
): Regrading {
  const key = { assignmentId: facts.id, studentId: student.id };
  const work = findSubmission(db, key)!;
  const grade = findGrade(db, key);
  const given = questionGradesOf(db, key);
  const mended = mendedWork(work, position, stored);
  const before = scoreOfWork(facts, work, given);
  const after = scoreOfWork(facts, mended ?? work, given);
  const creditBefore = before?.credits[position] ?? null;
  const creditAfter = after?.credits[position] ?? null;
  const effect = effectOf(
    mended,
    given.find((one) => one.position === position),
    grade,
    [creditBefore, creditAfter],
  );
  const worth = pointsOf(facts, work, position);
  const inPoints = (credit: number | null) =>
    credit === null ? null : Math.round(credit * worth * 1000) / 1000;
  const isMoved = effect === 'rises' || effect === 'falls';
  return {
    student,
    position,
    work: mended ?? work,
    old: work.questions[position]!,
    oldVerdicts: verdictsAt(work.log, position),
    effect,
    creditBefore,
    from: inPoints(creditBefore),
    to: inPoints(isMoved ? creditAfter : creditBefore),
    isHandedIn: work.submittedAt !== null,
  };
}

/** What the mended questions of an assignment would make of the work of these students. */
export function regradePlan(
  db: Db,
  facts: Facts,
  students: readonly ShownStudent[],
): MendedQuestion[] {
  const old = mendedSince(db, facts.id);
  return [...new Set(old.map(({ own }) => own))].flatMap((own): MendedQuestion[] => {
    const stored = storedDraft(db, own);
    if (!stored) return [];
    const withIt = new Set(old.flatMap((one) => (one.own === own ? [one.studentId] : [])));
    const regradings = students
      .filter(({ id }) => withIt.has(id))
      .flatMap((student) =>
        findSubmission(db, { assignmentId: facts.id, studentId: student.id })!.questions.flatMap(
          (question, position) =>
            isOld(question, stored) ? [regradingOf(db, facts, student, position, stored)] : [],
        ),
      );
    if (regradings.length === 0) return [];
    const isReworded = regradings.some(
      ({ old: before, work, position }) =>
        plain(before.question.prompt) !== plain(work.questions[position]!.question.prompt),
    );
    return [{ stored, name: nameOfRef(db, `own:${own}`), isReworded, regradings }];
  });
}

const shown = ({ student, position, from, to, effect }: Regrading): RegradedStudent => ({
  key: student.key,
  name: student.name,
  position,
  from,
  to,
  effect,
});

export const planView = (plan: readonly MendedQuestion[]): RegradePreview => ({
  questions: plan.map(({ stored, name, isReworded, regradings }) => ({
    question: stored.id,
    name,
    version: stored.version,
    isReworded,
    students: regradings.filter(({ isHandedIn }) => isHandedIn).map(shown),
    inProgress: regradings.filter(({ isHandedIn }) => !isHandedIn).length,
  })),
});
