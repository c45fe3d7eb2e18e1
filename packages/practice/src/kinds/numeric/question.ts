import type { DraftBase, QuestionBase } from '../base.ts';

/**
 * The form a number has to have besides its value.
 * `simplest`: a whole number or a fraction in lowest terms (a mixed number counts).
 * `mixed`: a whole number or a mixed number in lowest terms.
 */
export type NumberForm = 'any' | 'simplest' | 'mixed';

export interface NumericDraft extends DraftBase {
  readonly kind: 'numeric';
  /** A JavaScript number stands for the decimal it prints as; "3/4" and "1 1/2" are exact. */
  readonly answer: number | string;
  /** Shown behind the field. It may be typed or left out. `$` and `%` work as one expects. */
  readonly unit?: string;
  /** The greatest difference from the answer that still counts, itself included. Nothing by default. */
  readonly tolerance?: number | string;
  readonly form?: NumberForm;
  readonly slips?: readonly { readonly value: number | string; readonly why: string }[];
}

export interface NumericQuestion extends QuestionBase {
  readonly kind: 'numeric';
  readonly unit: string;
  readonly form: NumberForm;
  readonly key: { readonly value: string; readonly tolerance: string };
  readonly slips: readonly { readonly value: string; readonly why: string }[];
}

export interface NumericResponse {
  readonly kind: 'numeric';
  readonly text: string;
}

/** What a student needs to answer it. */
export type NumericView = Pick<NumericQuestion, 'kind' | 'unit'>;
