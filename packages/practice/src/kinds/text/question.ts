import type { DraftBase, QuestionBase } from '../base.ts';

/** How a typed word is compared. The accepted answers are normalised in the same way as the response. */
export interface TextPolicy {
  /** "paris" is not "Paris": only where capitals are what is practised. */
  readonly caseSensitive?: boolean;
  /** "the Nile" is not "Nile". */
  readonly keepArticles?: boolean;
  /** A time of day in numbers: `7:05`, `07.05`, `7-05` and `7 05 pm` are the same, other words are no try. */
  readonly timeOfDay?: boolean;
  /** Full stops, commas and other marks count: only where punctuation is what is practised. */
  readonly keepPunctuation?: boolean;
  /**
   * `close` forgives slips of the hand: one in a word of five letters or more, two from nine. Only where
   * spelling is not what is practised; the verdict says how it is spelled.
   */
  readonly spelling?: 'close';
  /** Words that are near to the answer and mean something else ("dessert" for "desert"). With `spelling`. */
  readonly not?: readonly string[];
}

export interface TextDraft extends DraftBase {
  readonly kind: 'text';
  readonly answer: string;
  /** Other answers that are right. */
  readonly also?: readonly string[];
  readonly policy?: TextPolicy;
  /** Known wrong answers, each with what to say. */
  readonly slips?: readonly { readonly text: string; readonly why: string }[];
}

export interface TextQuestion extends QuestionBase {
  readonly kind: 'text';
  readonly policy: TextPolicy;
  /** The first is the one shown. */
  readonly key: { readonly accepted: readonly string[] };
  readonly slips: readonly { readonly text: string; readonly why: string }[];
}

export interface TextResponse {
  readonly kind: 'text';
  readonly text: string;
}

/** What a student needs to answer it. */
export type TextView = Pick<TextQuestion, 'kind'>;
