import type { Block } from '../rich-text/rich-text.ts';
import type { Diagram } from './diagram.ts';
import type { Grid } from './grid.ts';

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
  | { readonly kind: 'angle'; readonly degrees: number }
  | ({ readonly kind: 'grid' } & Grid)
  | ({ readonly kind: 'diagram' } & Diagram)
  /** A line of years with what happened, in order. A negative year is BCE. */
  | {
      readonly kind: 'timeline';
      readonly from: number;
      readonly to: number;
      /** Years from one tick to the next. */
      readonly step: number;
      readonly events: readonly { readonly year: number; readonly label: string }[];
    }
  /** An outline map the client has. `at` is longitude (east positive) and latitude (north positive), in degrees. */
  | {
      readonly kind: 'map';
      readonly area: MapArea;
      readonly marks: readonly {
        readonly at: readonly [longitude: number, latitude: number];
        readonly label: string;
      }[];
    };

export type MapArea = 'world' | 'united-states';
export type FigureOf<K extends Figure['kind']> = Extract<Figure, { readonly kind: K }>;

export const figure = (data: Figure): Block => ({ type: 'figure', figure: data });
