import type { Authored, RichText } from '../rich-text/rich-text.ts';

/** What every question has, whatever its kind. */
export interface QuestionBase {
  readonly prompt: RichText;
  /** The ladder of hints, first the gentlest. At least one. */
  readonly hints: readonly RichText[];
  /** The worked explanation, a step each: why, not only what. */
  readonly steps: readonly RichText[];
  /** Where a fact comes from, to be shown with the explanation. */
  readonly source?: string;
}

/** What an author or a generator writes for every question. */
export interface DraftBase {
  readonly prompt: Authored;
  readonly hints: readonly Authored[];
  readonly steps: readonly Authored[];
  readonly source?: string;
  /**
   * What the question is about ("capital of Peru"). Two questions about the same thing are kept out of
   * one session as long as there is something else to ask.
   */
  readonly about?: string;
}

/** One thing to pick, place or pair. Its id says nothing about its place in the key. */
export interface Option {
  readonly id: string;
  readonly content: RichText;
}
