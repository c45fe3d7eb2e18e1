import type { Block } from '../rich-text/rich-text.ts';

/** A picture as data. The client draws it; the text alternative is made from the same data. */
export type Figure =
  | { readonly kind: 'clock'; readonly hour: number; readonly minute: number }
  /** A bar cut into `parts` equal parts of which the first `shaded` are filled. */
  | { readonly kind: 'fraction-bar'; readonly parts: number; readonly shaded: number }
  /** Ticks from `min` to `max`, one every `step`; every `labelEvery`-th tick carries its number. */
  | {
      readonly kind: 'number-line';
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly labelEvery: number;
      readonly points: readonly { readonly value: number; readonly label: string }[];
    }
  | {
      readonly kind: 'bar-chart';
      readonly title: string;
      readonly unit: string;
      readonly bars: readonly { readonly label: string; readonly value: number }[];
    }
  | {
      readonly kind: 'line-chart';
      readonly title: string;
      readonly unit: string;
      readonly points: readonly { readonly label: string; readonly value: number }[];
    }
  | {
      readonly kind: 'data-table';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Coins and notes by their value in cents, drawn in the order given. */
  | { readonly kind: 'coins'; readonly cents: readonly number[] }
  | {
      readonly kind: 'rectangle';
      readonly width: number;
      readonly height: number;
      readonly unit: string;
    }
  | { readonly kind: 'angle'; readonly degrees: number };

export const figure = (data: Figure): Block => ({ type: 'figure', figure: data });
