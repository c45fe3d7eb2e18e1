import type { QuestionKind, QuestionOf, Response, RichText } from '@planets/contract';
import type { ReactNode } from 'react';

export type ResponseOf<K extends QuestionKind> = Extract<Response, { kind: K }>;

export interface AnswerFormProps<K extends QuestionKind> {
  question: QuestionOf<K>;
  /** What is entered so far. */
  entry: ResponseOf<K>;
  onChange: (entry: ResponseOf<K>) => void;
  /** Nothing can be changed: it is being checked, or it is resolved. */
  isLocked: boolean;
}

export interface QuestionProps<K extends QuestionKind> {
  question: QuestionOf<K>;
}

export interface GivenProps<K extends QuestionKind> {
  question: QuestionOf<K>;
  response: ResponseOf<K>;
}

export interface RightAnswerProps<K extends QuestionKind> {
  question: QuestionOf<K>;
  /** The key, as the response that is right. */
  response: ResponseOf<K>;
  /** The key in words. */
  text: RichText;
}

/**
 * Where a question that was tried shows its key besides under "Right answer". `with-offered`: among what
 * was offered. `with-tries`: in the drawing of what was offered, with every try. `in-each-try`: beside every
 * part of a try that differs from it. `in-right-try`: in a right try, since there is one right response and
 * no other.
 */
export type KeyIsSeen =
  | 'with-offered'
  | 'with-tries'
  | 'in-each-try'
  | 'in-right-try'
  | 'nowhere-else';

/** How a kind of question is answered and shown. Whoever needs to tell kinds apart asks here. */
export interface KindView<K extends QuestionKind> {
  /** The controls to answer it with. Locked, it shows what was entered, with marks once it is resolved. */
  readonly Form: (props: AnswerFormProps<K>) => ReactNode;
  /** The words of the question stand inside its form, and nowhere beside it. */
  readonly isPromptInForm: boolean;
  /** What there was to choose, to order or to place in, as a past question shows it. */
  readonly Offered: ((props: QuestionProps<K>) => ReactNode) | null;
  /**
   * What was entered, verbatim: typed words as they were typed, options by what stood on them. A kind with
   * parts marks them and shows the key beside those that differ from it.
   */
  readonly Given: (props: GivenProps<K>) => ReactNode;
  /** What would have been right, in the shape of its question. */
  readonly RightAnswer: (props: RightAnswerProps<K>) => ReactNode;
  readonly keyIsSeen: KeyIsSeen;
  /** The form before anything is entered: a response with its places empty. */
  emptyEntry(question: QuestionOf<K>): ResponseOf<K>;
  /** What to say instead of sending, where nothing is there that could be checked. */
  missing(entry: ResponseOf<K>, question: QuestionOf<K>): string | undefined;
  /** How near a miss was, of `parts` parts; undefined where there is nothing to add. */
  nearness(right: number, parts: number, isLast: boolean): string | undefined;
}
