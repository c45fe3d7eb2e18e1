import type { Authored } from '../../rich-text/rich-text.ts';
import type { DraftBase, Option, QuestionBase } from '../base.ts';

/** Pick every one that is right. At least one is, and at least one is not. */
export interface ChoicesDraft extends DraftBase {
  readonly kind: 'choices';
  readonly right: readonly Authored[];
  readonly wrong: readonly Authored[];
}

export interface ChoicesQuestion extends QuestionBase {
  readonly kind: 'choices';
  readonly choices: readonly Option[];
  readonly key: { readonly choices: readonly string[] };
}

export interface ChoicesResponse {
  readonly kind: 'choices';
  readonly choices: readonly string[];
}

/** What a student needs to answer it. */
export type ChoicesView = Pick<ChoicesQuestion, 'kind' | 'choices'>;
