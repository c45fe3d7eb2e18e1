import type { DraftBase, QuestionBase } from '../base.ts';

/**
 * The form a number has to have besides its value.
 * `simplest`: a whole number or a fraction in lowest terms (a mixed number counts).
 * `mixed`: a whole number or a mixed number in lowest terms.
 * `fraction`: a whole number or any fraction. `decimal`: no fraction, no percent. `percent`: with its sign.
 * `scientific`: a number from 1 to 10 times a power of 10.
 */
export type NumberForm =
  | 'any'
  | 'simplest'
  | 'mixed'
  | 'fraction'
  | 'decimal'
  | 'percent'
  | 'scientific';

/** What few questions ask for. A question without them is stored without them. */
interface NumericExtras {
  /** So many significant figures: the answer is given exactly, and rounded here. */
  readonly figures?: number;
  /** So many decimal places. */
  readonly places?: number;
  /**
   * `convertible`: a unit that measures the same is converted (2.5 m for 250 cm). `required`: it has to be
   * typed, so the player does not show it. Without it only the unit itself may be typed, or left out.
   */
  readonly units?: 'convertible' | 'required';
  /** The form is what is practised: a right value in another form is wrong, not a slip. */
  readonly formCounts?: true;
}

export interface NumericDraft extends DraftBase, NumericExtras {
  readonly kind: 'numeric';
  /** A JavaScript number stands for the decimal it prints as; "3/4" and "1 1/2" are exact. */
  readonly answer: number | string;
  /** Shown behind the field. It may be typed or left out. `$` and `%` work as one expects. */
  readonly unit?: string;
  /** The greatest difference from the answer that still counts, itself included. Nothing by default. */
  readonly tolerance?: number | string;
  /** The same as a share of the answer: 0.05 for 5%. The larger of the two counts. */
  readonly relative?: number | string;
  readonly form?: NumberForm;
  readonly slips?: readonly { readonly value: number | string; readonly why: string }[];
}

export interface NumericQuestion extends QuestionBase, NumericExtras {
  readonly kind: 'numeric';
  readonly unit: string;
  readonly form: NumberForm;
  readonly key: { readonly value: string; readonly tolerance: string; readonly relative?: string };
  readonly slips: readonly { readonly value: string; readonly why: string }[];
}

export interface NumericResponse {
  readonly kind: 'numeric';
  readonly text: string;
}

/** What a student needs to answer it. */
export type NumericView = Pick<NumericQuestion, 'kind' | 'unit'>;
