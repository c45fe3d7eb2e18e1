/** An axis from `min` to `max` with a grid line every `step`; every `labelEvery`-th line carries its number. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** 1 when left out. */
  readonly labelEvery?: number;
  /** What it measures ("hours"). `x` or `y` when left out. */
  readonly name?: string;
}

/** A coordinate plane, with what is drawn on it. */
export interface Grid {
  readonly x: Axis;
  readonly y: Axis;
  readonly points?: readonly { readonly x: number; readonly y: number; readonly label: string }[];
  /** Lines from point to point: a line is two points, a curve as many as it needs to look smooth. */
  readonly curves?: readonly {
    readonly points: readonly (readonly [x: number, y: number])[];
    readonly label?: string;
    /** What a sighted student sees of its course, where the label alone does not tell ("rises from left to right"). */
    readonly course?: string;
  }[];
}
