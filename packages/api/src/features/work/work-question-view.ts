import type {
  Question as WireQuestion,
  Response as WireResponse,
  WorkQuestion as WireWorkQuestion,
} from '@planets/contract';
import {
  progressOf,
  rulesOfWork,
  type QuestionGrade,
  type QuestionProgress,
  type ResponseEntry,
  type TryRules,
  type WorkScore,
} from '@planets/practice';
import type { assignment, questionGrade } from '../../db/schema.ts';
import { answerView, explanationView, questionView } from '../sessions/question-view.ts';
import { instantView } from '../sessions/session-view.ts';
import type { SubmissionRow } from './work-store.ts';

type AssignmentFacts = Pick<
  typeof assignment.$inferSelect,
  'points' | 'tries' | 'hints' | 'answersShown'
>;
type QuestionGradeRow = typeof questionGrade.$inferSelect & QuestionGrade;

/** What a student may know of the grade of their questions; undefined until it is released. */
export interface ShownGrades {
  readonly given: readonly QuestionGradeRow[];
  readonly score: WorkScore;
}

/** As if nothing had been tried: who may not know a verdict gets a question without one. */
const withoutVerdicts = ({ hintsShown }: QuestionProgress, rules: TryRules): QuestionProgress => ({
  ...progressOf(0, [], rules),
  hintsShown,
});

function shownQuestion(
  row: SubmissionRow,
  position: number,
  facts: AssignmentFacts,
  answersAreShown: boolean,
): WireQuestion {
  const { question } = row.questions[position]!;
  const rules = rulesOfWork(facts);
  const progress = progressOf(position, row.log, rules);
  if (answersAreShown)
    return {
      ...questionView({ question }, position, progress, rules, true),
      answer: answerView(question),
      explanation: explanationView(question),
      ...(question.source === undefined ? {} : { source: question.source }),
    };
  const isToldAtOnce = facts.answersShown === 'at_once';
  const seen = isToldAtOnce ? progress : withoutVerdicts(progress, rules);
  return questionView({ question }, position, seen, rules, false);
}

/** What was last handed in, verbatim. Before the first time it is nothing, also where answers were checked. */
function handedInOf({ log, submittedAt }: SubmissionRow, position: number): WireResponse | null {
  if (submittedAt === null) return null;
  const last = log.findLast(
    (entry): entry is ResponseEntry => entry.type === 'response' && entry.position === position,
  );
  return (last?.response as unknown as WireResponse | undefined) ?? null;
}

/**
 * The credit is shown with the answers, since it tells right from wrong; what a teacher gave by hand is theirs
 * to show with the grade.
 */
function gradedView(
  shown: ShownGrades | undefined,
  position: number,
  answersAreShown: boolean,
): WireWorkQuestion['graded'] {
  if (!shown) return null;
  const given = shown.given.find((one) => one.position === position);
  const byHand = given?.credit ?? null;
  const credit = answersAreShown ? (shown.score.credits[position] ?? byHand) : byHand;
  return {
    credit,
    rubric: given?.rubric ? [...given.rubric] : null,
    comment: given?.comment ?? null,
  };
}

const toThousandth = (value: number): number => Math.round(value * 1000) / 1000;

/** The questions of begun work as their student may see them now. Named field by field. */
export function workQuestionsView(
  row: SubmissionRow,
  facts: AssignmentFacts,
  answersAreShown: boolean,
  shown: ShownGrades | undefined,
): WireWorkQuestion[] {
  const weights = row.questions.reduce((sum, { weight }) => sum + weight, 0);
  return row.questions.map(({ weight }, position) => {
    const draft = row.drafts[position];
    return {
      question: shownQuestion(row, position, facts, answersAreShown),
      points: toThousandth((facts.points * weight) / weights),
      draft:
        draft === undefined
          ? null
          : {
              response: draft.response as unknown as WireResponse,
              sequence: draft.sequence,
              savedAt: instantView(draft.at),
            },
      handedIn: handedInOf(row, position),
      graded: gradedView(shown, position, answersAreShown),
    };
  });
}
