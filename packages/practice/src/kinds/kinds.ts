import type { RichText } from '../rich-text/rich-text.ts';
import type { Rng } from '../rng.ts';
import { ungradable, type Verdict } from '../verdict.ts';
import type { Option } from './base.ts';
import { choiceRules } from './choice/rules.ts';
import { choicesRules } from './choices/rules.ts';
import { clozeRules } from './cloze/rules.ts';
import { expressionRules } from './expression/rules.ts';
import { labelRules } from './label/rules.ts';
import { matchRules } from './match/rules.ts';
import { multiStepRules } from './multi-step/rules.ts';
import { numberLineRules } from './number-line/rules.ts';
import { numericRules } from './numeric/rules.ts';
import { openRules } from './open/rules.ts';
import { orderRules } from './order/rules.ts';
import { pointRules } from './point/rules.ts';
import type { Draft, Kind, Question, Response, ViewOf } from './question.ts';
import type { KindRules } from './rules.ts';
import { tableRules } from './table/rules.ts';
import { textRules } from './text/rules.ts';

/** Every kind with its rules. */
const KINDS: { readonly [K in Kind]: KindRules<K> } = {
  choice: choiceRules,
  choices: choicesRules,
  numeric: numericRules,
  text: textRules,
  order: orderRules,
  match: matchRules,
  cloze: clozeRules,
  expression: expressionRules,
  point: pointRules,
  'number-line': numberLineRules,
  label: labelRules,
  table: tableRules,
  'multi-step': multiStepRules,
  open: openRules,
};

export const kindNames = Object.keys(KINDS) as readonly Kind[];

/** The rules of one kind. The cast joins what the map above has checked entry by entry. */
const rulesOf = <K extends Kind>(kind: K) => KINDS[kind] as unknown as KindRules<K>;

/** Whether only a teacher can tell how good a response is. Sessions of students never ask such a kind. */
export const isGradedByTeacher = (kind: Kind): boolean => rulesOf(kind).gradedByTeacher === true;

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

/** The right answer in words. Only for after the verdict. */
export const answerTextOf = (question: Question): RichText =>
  rulesOf(question.kind).answerText(question);

/** What a student needs to answer a question, and nothing from which the key could be read. */
export type PublicQuestion = { readonly prompt: RichText } & ViewOf<Kind>;

export const publicQuestion = (question: Question): PublicQuestion => ({
  prompt: question.prompt,
  ...rulesOf(question.kind).view(question),
});

/** The lists of what a question offers to pick, place or pair. */
export const offeredIn = (question: Question): readonly (readonly Option[])[] =>
  rulesOf(question.kind).offered(question);

/** What there is to read in a question besides its prompt and its options. */
export const textsIn = (question: Question): readonly RichText[] =>
  rulesOf(question.kind).texts?.(question) ?? [];

/** Known wrong responses: of a choice question every other choice. */
export const slipsOf = (question: Question): readonly Response[] =>
  rulesOf(question.kind).slips?.(question) ?? [];

/** What is said to known mistakes, as plain text. */
export const feedbackIn = (question: Question): readonly string[] =>
  rulesOf(question.kind).feedback?.(question) ?? [];

/** Words of the key that would give it away if they stood in the prompt. */
export const tellingWordsOf = (question: Question): readonly string[] =>
  rulesOf(question.kind).tellingWords?.(question) ?? [];

/** A response that a student could have sent and that is not right: for made-up histories and for tests. */
export const missOf = (question: Question, rng: Rng): Response =>
  rulesOf(question.kind).miss(question, rng);
