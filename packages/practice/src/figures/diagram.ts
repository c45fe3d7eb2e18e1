/** How an area is filled. The client has a colour for each, by day and by night; `soft` is a pale wash. */
export type Fill = 'none' | 'soft' | 'a' | 'b' | 'c' | 'd';

interface Drawn {
  /** `none` when left out. */
  readonly fill?: Fill;
  /** `solid` when left out. */
  readonly stroke?: 'solid' | 'dashed' | 'thick' | 'none';
}

/** A piece of a drawing, in the drawing's own units, y downwards. Later pieces lie over earlier ones. */
export type Shape =
  | ({ readonly type: 'path'; /** SVG path data. */ readonly d: string } & Drawn)
  | ({
      readonly type: 'circle';
      readonly x: number;
      readonly y: number;
      readonly r: number;
    } & Drawn)
  | ({
      readonly type: 'polygon';
      readonly points: readonly (readonly [x: number, y: number])[];
      /** True draws the points as a line that does not close. */
      readonly open?: boolean;
    } & Drawn)
  | {
      readonly type: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      /** Where the point lies in the text. `middle` when left out. */
      readonly anchor?: 'start' | 'middle' | 'end';
    };

/**
 * A drawing for which there is no figure kind of its own: a cell, a circuit, a solid. Text is 14 units
 * high; 320 wide fits the smallest phone. Make it with a function that makes `alt` from the same data.
 */
export interface Diagram {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** All that a sighted student can read off it, and nothing more. */
  readonly alt: string;
}
