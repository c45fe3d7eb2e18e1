import type { DraftBase, QuestionBase } from '../base.ts';

/** The line to place a number on. */
export interface Line {
  readonly min: number;
  readonly max: number;
  /** From one tick to the next. A number such as 1/3 is fine. */
  readonly step: number;
  /** Every so many ticks carries its number. */
  readonly labelEvery: number;
  /** What the marker snaps to, where it is finer than the ticks. `step` when left out. */
  readonly snap?: number;
}

/** Place a number on a line. */
export interface NumberLineDraft extends DraftBase {
  readonly kind: 'number-line';
  readonly line: Line;
  /** A place the marker can stand on. "3/4" is exact. */
  readonly answer: number | string;
  /** The greatest distance that still counts: for estimating. Nothing by default. */
  readonly tolerance?: number;
  readonly slips?: readonly { readonly value: number | string; readonly why: string }[];
}

export interface NumberLineQuestion extends QuestionBase {
  readonly kind: 'number-line';
  readonly line: Required<Line>;
  readonly key: { readonly value: string; readonly tolerance: number };
  readonly slips: readonly { readonly value: string; readonly why: string }[];
}

export interface NumberLineResponse {
  readonly kind: 'number-line';
  readonly value: number;
}

/** What a student needs to answer it. */
export type NumberLineView = Pick<NumberLineQuestion, 'kind' | 'line'>;
