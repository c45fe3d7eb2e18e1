import type { Authored } from '../../rich-text/rich-text.ts';
import type { DraftBase, Option, QuestionBase } from '../base.ts';

/** A distractor: a plausible mistake, with what to say to the one who made it. */
export type Distractor = string | { readonly text: Authored; readonly why: string };

export interface ChoiceDraft extends DraftBase {
  readonly kind: 'choice';
  readonly right: Authored;
  readonly wrong: readonly Distractor[];
}

export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'choice';
  readonly choices: readonly Option[];
  readonly key: { readonly choice: string };
  /** By the id of a wrong choice: what to say of that mistake. */
  readonly feedback: Readonly<Record<string, string>>;
}

export interface ChoiceResponse {
  readonly kind: 'choice';
  readonly choice: string;
}

/** What a student needs to answer it. */
export type ChoiceView = Pick<ChoiceQuestion, 'kind' | 'choices'>;
