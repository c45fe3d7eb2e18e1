import type { Authored } from '../../rich-text/rich-text.ts';
import type { DraftBase, Option, QuestionBase } from '../base.ts';

/** Put these in order. `inOrder` is the key, first to last; no two of them may be alike. */
export interface OrderDraft extends DraftBase {
  readonly kind: 'order';
  readonly inOrder: readonly Authored[];
}

export interface OrderQuestion extends QuestionBase {
  readonly kind: 'order';
  readonly items: readonly Option[];
  readonly key: { readonly order: readonly string[] };
}

export interface OrderResponse {
  readonly kind: 'order';
  readonly order: readonly string[];
}

/** What a student needs to answer it. */
export type OrderView = Pick<OrderQuestion, 'kind' | 'items'>;
