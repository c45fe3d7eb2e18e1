import type { GivenResponse, Response as WireResponse, SubmittedQuestion } from '@planets/contract';
import {
  progressOf,
  rulesOfWork,
  scoreFromCredits,
  type Question,
  type Response,
  type ResponseEntry,
  type Verdict,
} from '@planets/practice';
import type { Db } from '../../db/database.ts';
import { answerView, explanationView, questionView } from '../sessions/question-view.ts';
import { instantView } from '../sessions/session-view.ts';
import type { GradedAssignment } from './graded-student.ts';
import type { QuestionGradeRow, SubmissionRow } from './grade-store.ts';
import { nameOfRef, refOf } from './question-ref.ts';
import type { WorkScore } from './score-of.ts';

const onWire = (response: Response) => response as unknown as WireResponse;

function verdictWord(verdict: Verdict): GivenResponse['verdict'] {
  if (verdict.kind === 'awaiting') return 'awaiting';
  if (verdict.kind === 'ungradable') return 'unreadable';
  if (verdict.correct) return 'right';
  return verdict.partsRight > 0 ? 'partly' : 'wrong';
}

const givenView = ({ response, verdict, at }: ResponseEntry): GivenResponse => ({
  response: onWire(response),
  at: instantView(at),
  verdict: verdictWord(verdict),
  ...(verdict.kind === 'graded' && verdict.marks !== undefined
    ? { marks: [...verdict.marks] }
    : {}),
  ...(verdict.kind !== 'awaiting' && verdict.message !== undefined
    ? { message: verdict.message }
    : {}),
});

/** What one question is worth of the points of the whole, to a thousandth. */
export const pointsOf = (
  facts: Pick<GradedAssignment, 'points'>,
  work: Pick<SubmissionRow, 'questions'>,
  position: number,
): number =>
  scoreFromCredits(
    work.questions.map((_, index) => (index === position ? 1 : 0)),
    work.questions.map(({ weight }) => weight),
    facts.points,
  ) ?? 0;

const rubricOf = (question: Question) => (question.kind === 'open' ? [...question.rubric] : []);

/** One question of one student for who grades it: with its key, all that was handed in, and what is typed. */
export function submittedQuestion(
  db: Db,
  facts: GradedAssignment,
  work: SubmissionRow,
  position: number,
  given: QuestionGradeRow | undefined,
  score: WorkScore | null,
): SubmittedQuestion {
  const { question, weight, ...stored } = work.questions[position]!;
  const rules = rulesOfWork(facts);
  const progress = progressOf(position, work.log, rules);
  const ref = refOf(stored);
  const draft = work.drafts[String(position)];
  const last = progress.responses.at(-1)?.response;
  const isNew =
    draft !== undefined &&
    (last === undefined || JSON.stringify(draft.response) !== JSON.stringify(last));
  return {
    position,
    ref,
    name: nameOfRef(db, ref),
    weight,
    points: pointsOf(facts, work, position),
    question: {
      ...questionView({ question }, position, progress, rules, true),
      hints: [],
      answer: answerView(question),
      explanation: explanationView(question),
      ...(question.source === undefined ? {} : { source: question.source }),
    },
    rubric: rubricOf(question),
    hintsShown: progress.hintsShown,
    responses: progress.responses.map(givenView),
    draft: isNew ? { response: onWire(draft.response), at: instantView(draft.at) } : null,
    computed:
      question.kind === 'open' && progress.responses.length > 0 ? null : progress.credit.valueOf(),
    credit: score?.credits[position] ?? null,
    given:
      given === undefined
        ? null
        : {
            credit: given.credit,
            rubric: given.rubric === null ? null : [...given.rubric],
            comment: given.comment,
          },
  };
}
