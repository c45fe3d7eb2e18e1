import type { Grid } from '../../figures/grid.ts';
import type { DraftBase, QuestionBase } from '../base.ts';

/** Place one point on a coordinate plane. It snaps to the crossings of the grid lines. */
export interface PointDraft extends DraftBase {
  readonly kind: 'point';
  readonly grid: Grid;
  /** A crossing of grid lines. */
  readonly answer: readonly [x: number, y: number];
  /** Known wrong places, each with what to say (x and y swapped, a sign lost). */
  readonly slips?: readonly {
    readonly at: readonly [x: number, y: number];
    readonly why: string;
  }[];
}

export interface PointQuestion extends QuestionBase {
  readonly kind: 'point';
  readonly grid: Grid;
  readonly key: { readonly x: number; readonly y: number };
  readonly slips: readonly { readonly x: number; readonly y: number; readonly why: string }[];
}

export interface PointResponse {
  readonly kind: 'point';
  readonly x: number;
  readonly y: number;
}

/** What a student needs to answer it. */
export type PointView = Pick<PointQuestion, 'kind' | 'grid'>;
