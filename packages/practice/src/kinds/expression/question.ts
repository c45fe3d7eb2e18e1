import type { DraftBase, QuestionBase } from '../base.ts';

/**
 * The form an expression has to have besides its value.
 * `simplified`: like terms collected, fractions and roots reduced, no brackets that could go.
 * `factored`: a product of factors that cannot be factored further over the integers.
 * `expanded`: a sum without brackets, like terms collected.
 * `exact`: roots, fractions and constants kept: no decimal that stands for them.
 */
export type ExpressionForm = 'any' | 'simplified' | 'factored' | 'expanded' | 'exact';

/** An algebraic expression, right when it is equal to the answer for all values of its letters. */
export interface ExpressionDraft extends DraftBase {
  readonly kind: 'expression';
  /** As a student would type it: `2x + 3`, `(x - 2)(x + 5)`, `3sqrt(2)`, `x^2/4`, `pi r^2`, `e^(2x)`. In the form asked for. */
  readonly answer: string;
  /** What it is ("y", "f'(x)"): shown before the field, may be typed with an equals sign or left out. */
  readonly name?: string;
  readonly form?: ExpressionForm;
  /** Known wrong answers, each with what to say. Recognised in any equal writing. */
  readonly slips?: readonly { readonly text: string; readonly why: string }[];
}

export interface ExpressionQuestion extends QuestionBase {
  readonly kind: 'expression';
  readonly name: string;
  /** The letters that may be used, for the keypad: those of the answer, and of the prompt where it has more. */
  readonly letters: readonly string[];
  readonly form: ExpressionForm;
  readonly key: { readonly text: string };
  readonly slips: readonly { readonly text: string; readonly why: string }[];
}

export interface ExpressionResponse {
  readonly kind: 'expression';
  readonly text: string;
}

/** What a student needs to answer it. */
export type ExpressionView = Pick<ExpressionQuestion, 'kind' | 'name' | 'letters'>;
