import type { Authored } from '../../rich-text/rich-text.ts';
import type { DraftBase, Option, QuestionBase } from '../base.ts';

/** Pair each on the left with one on the right. `extra` are right-hand sides that belong to none. */
export interface MatchDraft extends DraftBase {
  readonly kind: 'match';
  readonly pairs: readonly (readonly [left: Authored, right: Authored])[];
  readonly extra?: readonly Authored[];
}

export interface MatchQuestion extends QuestionBase {
  readonly kind: 'match';
  readonly left: readonly Option[];
  readonly right: readonly Option[];
  readonly key: { readonly pairs: readonly (readonly [string, string])[] };
}

export interface MatchResponse {
  readonly kind: 'match';
  readonly pairs: readonly (readonly [string, string])[];
}

/** What a student needs to answer it. */
export type MatchView = Pick<MatchQuestion, 'kind' | 'left' | 'right'>;
