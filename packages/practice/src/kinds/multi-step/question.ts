import type { Authored, RichText } from '../../rich-text/rich-text.ts';
import type { DraftBase, QuestionBase } from '../base.ts';
import type { NumberForm } from '../numeric/question.ts';

interface PartBase {
  /** May be typed or left out, as in a numeric question. */
  readonly unit?: string;
  readonly tolerance?: number | string;
  readonly form?: NumberForm;
  readonly slips?: readonly { readonly value: number | string; readonly why: string }[];
}

export interface PartDraft extends PartBase {
  /** What this part asks. Parts are called a, b, c, … in the order given. */
  readonly prompt: Authored;
  readonly answer: number | string;
  /**
   * How this answer follows from earlier ones, as an expression in their letters: `a * 12 - b`. A student
   * whose part a was wrong gets this part right when it follows from what they had.
   */
  readonly follows?: string;
}

/** A problem solved part by part, each with a number of its own. At least two parts. */
export interface MultiStepDraft extends DraftBase {
  readonly kind: 'multi-step';
  readonly parts: readonly PartDraft[];
}

export interface Part {
  readonly prompt: RichText;
  readonly unit: string;
}

export interface PartKey {
  readonly value: string;
  readonly tolerance: string;
  readonly form: NumberForm;
  readonly follows?: string;
  readonly slips: readonly { readonly value: string; readonly why: string }[];
}

export interface MultiStepQuestion extends QuestionBase {
  readonly kind: 'multi-step';
  readonly parts: readonly Part[];
  readonly key: { readonly parts: readonly PartKey[] };
}

/** The parts as they were typed, in order. */
export interface MultiStepResponse {
  readonly kind: 'multi-step';
  readonly parts: readonly string[];
}

/** What a student needs to answer it. */
export type MultiStepView = Pick<MultiStepQuestion, 'kind' | 'parts'>;
