import type { Rng } from '../rng.ts';
import { ungradable, type Verdict } from '../verdict.ts';
import { answerOfChoice } from './choice/answer.ts';
import { buildChoice } from './choice/build.ts';
import { gradeChoice } from './choice/grade.ts';
import { answerOfChoices } from './choices/answer.ts';
import { buildChoices } from './choices/build.ts';
import { gradeChoices } from './choices/grade.ts';
import { answerOfCloze } from './cloze/answer.ts';
import { buildCloze } from './cloze/build.ts';
import { gradeCloze } from './cloze/grade.ts';
import { answerOfMatch } from './match/answer.ts';
import { buildMatch } from './match/build.ts';
import { gradeMatch } from './match/grade.ts';
import { answerOfNumeric } from './numeric/answer.ts';
import { buildNumeric } from './numeric/build.ts';
import { gradeNumeric } from './numeric/grade.ts';
import { readNumber } from './numeric/read-number.ts';
import { answerOfOrder } from './order/answer.ts';
import { buildOrder } from './order/build.ts';
import { gradeOrder } from './order/grade.ts';
import type {
  Draft,
  DraftOf,
  Kind,
  Question,
  QuestionOf,
  Response,
  ResponseOf,
} from './question.ts';
import { answerOfText } from './text/answer.ts';
import { buildText } from './text/build.ts';
import { gradeText } from './text/grade.ts';
import { normaliseText } from './text/normalise.ts';

interface KindRules<K extends Kind> {
  /** Shuffles, names the options and separates the key. */
  build(draft: DraftOf<K>, rng: Rng): QuestionOf<K>;
  grade(question: QuestionOf<K>, response: ResponseOf<K>): Verdict;
  /** The key as the response that a student would have sent. Graded, it is right. */
  answer(question: QuestionOf<K>): ResponseOf<K>;
  /** A gradable response as what it means: two that are graded alike for the same reason give the same. */
  meaning(question: QuestionOf<K>, response: ResponseOf<K>): string;
  /** What the child is told to do when a response of another kind arrives. */
  readonly asksFor: string;
}

const inAnyOrder = (parts: readonly string[]): string =>
  [...new Set(parts)].toSorted((a, b) => a.localeCompare(b, 'en')).join(' ');

/** Every kind with its rules. A kind without one of them does not compile. */
const KINDS = {
  choice: {
    build: buildChoice,
    grade: gradeChoice,
    answer: answerOfChoice,
    meaning: (_, { choice }: ResponseOf<'choice'>) => choice,
    asksFor: 'one choice',
  },
  choices: {
    build: buildChoices,
    grade: gradeChoices,
    answer: answerOfChoices,
    meaning: (_, { choices }: ResponseOf<'choices'>) => inAnyOrder(choices),
    asksFor: 'one or more choices',
  },
  numeric: {
    build: buildNumeric,
    grade: gradeNumeric,
    answer: answerOfNumeric,
    meaning: ({ unit }: QuestionOf<'numeric'>, { text }: ResponseOf<'numeric'>) => {
      const read = readNumber(text, unit);
      return read.kind === 'number' ? read.value.toFraction() : text;
    },
    asksFor: 'a number',
  },
  text: {
    build: buildText,
    grade: gradeText,
    answer: answerOfText,
    meaning: ({ policy }: QuestionOf<'text'>, { text }: ResponseOf<'text'>) =>
      normaliseText(text, policy),
    asksFor: 'a word or a few words',
  },
  order: {
    build: buildOrder,
    grade: gradeOrder,
    answer: answerOfOrder,
    meaning: (_, { order }: ResponseOf<'order'>) => order.join(),
    asksFor: 'things put in order',
  },
  match: {
    build: buildMatch,
    grade: gradeMatch,
    answer: answerOfMatch,
    meaning: (_, { pairs }: ResponseOf<'match'>) => inAnyOrder(pairs.map((pair) => pair.join())),
    asksFor: 'pairs',
  },
  cloze: {
    build: buildCloze,
    grade: gradeCloze,
    answer: answerOfCloze,
    meaning: ({ blanks }: QuestionOf<'cloze'>, response: ResponseOf<'cloze'>) =>
      JSON.stringify(
        response.blanks.map((entered, index) => {
          const blank = blanks[index];
          return blank?.type === 'typed' ? normaliseText(entered, blank.policy) : entered;
        }),
      ),
    asksFor: 'filled gaps',
  },
} satisfies { [K in Kind]: KindRules<K> };

export const kindNames = Object.keys(KINDS) as readonly Kind[];

/** The rules of one kind. The cast joins what `satisfies` has checked entry by entry. */
const rulesOf = <K extends Kind>(kind: K) => KINDS[kind] as unknown as KindRules<K>;

export const buildQuestion = (draft: Draft, rng: Rng): Question =>
  rulesOf(draft.kind).build(draft, rng);

/** Compares a response with the key. A response of another kind is ungradable, not an error. */
export function grade(question: Question, response: Response): Verdict {
  const rules = rulesOf(question.kind);
  return response.kind === question.kind
    ? rules.grade(question, response)
    : ungradable(`This question asks for ${rules.asksFor}.`);
}

/** What a response to a question means, to tell whether it was given before. */
export const meaningOf = (question: Question, response: Response): string =>
  response.kind === question.kind
    ? rulesOf(question.kind).meaning(question, response)
    : JSON.stringify(response);

/** The right answer as a response. Only for after the verdict. */
export const answerTo = (question: Question): Response => rulesOf(question.kind).answer(question);
