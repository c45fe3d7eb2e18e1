import type { RichText } from '../rich-text/rich-text.ts';
import type { Rng } from '../rng.ts';
import type { Verdict } from '../verdict.ts';
import type { Option } from './base.ts';
import type { DraftOf, Kind, QuestionOf, ResponseOf, ViewOf } from './question.ts';

/** All that is particular about a kind. Whoever needs to tell kinds apart asks here. */
export interface KindRules<K extends Kind> {
  /** What the child is told to do when a response of another kind arrives. */
  readonly asksFor: string;
  /** Set where only a teacher can tell how good a response is. Sessions of students never ask it. */
  readonly gradedByTeacher?: true;
  /** Shuffles, names the options and separates the key. */
  build(draft: DraftOf<K>, rng: Rng): QuestionOf<K>;
  grade(question: QuestionOf<K>, response: ResponseOf<K>): Verdict;
  /** The key as the response that a student would have sent. Graded, it is right. */
  answer(question: QuestionOf<K>): ResponseOf<K>;
  /** The key in words. */
  answerText(question: QuestionOf<K>): RichText;
  /** A gradable response as what it means: two that are graded alike for the same reason give the same. */
  meaning(question: QuestionOf<K>, response: ResponseOf<K>): string;
  /**
   * What a student needs to answer it, and nothing from which the key could be read. It names every field
   * it lets through, so that a field added to a question stays hidden until it is named.
   */
  view(question: QuestionOf<K>): ViewOf<K>;
  /** The lists of what is offered to pick, place or pair. No two in one list may read alike. */
  offered(question: QuestionOf<K>): readonly (readonly Option[])[];
  /** What else there is to read besides prompt and options: the parts of a problem, the cells of a table. */
  texts?(question: QuestionOf<K>): readonly RichText[];
  /** Known wrong responses. Graded, each is wrong. */
  slips?(question: QuestionOf<K>): readonly ResponseOf<K>[];
  /** What is said to known mistakes, as plain text. */
  feedback?(question: QuestionOf<K>): readonly string[];
  /** Words of the key that would give it away if they stood in the prompt. */
  tellingWords?(question: QuestionOf<K>): readonly string[];
  /** A response that a student could have sent and that is not right. */
  miss(question: QuestionOf<K>, rng: Rng): ResponseOf<K>;
}

/** The content of the option with this id. */
export const contentOf = (options: readonly Option[], id: string): RichText =>
  options.find((option) => option.id === id)?.content ?? [];
