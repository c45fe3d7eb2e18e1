import type { DraftOf, Kind, QuestionOf, ResponseOf } from '../kinds/question.ts';

/**
 * A response and what has to be said to it. The tests run these rows and docs/checking shows them, so
 * neither can say what the other does not.
 */
export interface VerdictCase<K extends Kind> {
  readonly draft: DraftOf<K>;
  /** What the question asks for, as the table of the page shows it. */
  readonly asked: string;
  /** What was typed or done, as the page shows it. */
  readonly typed: string;
  readonly respond: (question: QuestionOf<K>) => ResponseOf<K>;
  /** `right`, `wrong`, `ungradable`, or the parts that are right: `2/3`. */
  readonly verdict: string;
  /** Why, where the rule above the table does not say it. */
  readonly why?: string;
}

export interface CaseTable<K extends Kind> {
  readonly title: string;
  /** One or two sentences: the rule that the rows show. */
  readonly rule: string;
  readonly rows: readonly VerdictCase<K>[];
}

/** Why, for a row that has a reason to give. */
export const because = (why: string | undefined) => (why === undefined ? {} : { why });
