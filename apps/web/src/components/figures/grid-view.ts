import type { Grid } from '@planets/contract';
import { linear } from './scale.ts';

/** Where a coordinate plane lies in its drawing, and back. */
export interface GridView {
  width: number;
  height: number;
  /** From data to drawing units. */
  toView: (x: number, y: number) => [number, number];
  /** From drawing units to the nearest crossing of grid lines. */
  toCrossing: (viewX: number, viewY: number) => [number, number];
}

const WIDTH = 340;
const MARGIN = { left: 34, right: 24, top: 24, bottom: 26 };
/** A plane whose axes are about as long as each other has square cells, so that slopes and shapes look true. */
const NEARLY_SQUARE = 1.7;
const WIDE_HEIGHT = 210;

const nearest = ({ min, max, step }: Grid['x'], value: number): number => {
  const marks = Math.round((value - min) / step);
  const last = Math.floor((max - min) / step + 1e-6);
  return Number((min + Math.min(Math.max(marks, 0), last) * step).toPrecision(12));
};

/** The drawing of a plane: 340 units wide, cells square where that fits a phone. */
export function gridView({ x, y }: Pick<Grid, 'x' | 'y'>): GridView {
  const plotWidth = WIDTH - MARGIN.left - MARGIN.right;
  const ratio = (y.max - y.min) / (x.max - x.min);
  const isSquare = x.name === undefined && ratio < NEARLY_SQUARE && ratio > 1 / NEARLY_SQUARE;
  const plotHeight = isSquare ? plotWidth * ratio : WIDE_HEIGHT;
  const ends = {
    x: [MARGIN.left, MARGIN.left + plotWidth] as const,
    y: [MARGIN.top + plotHeight, MARGIN.top] as const,
  };
  const across = linear([x.min, x.max], ends.x);
  const up = linear([y.min, y.max], ends.y);
  const back = { x: linear(ends.x, [x.min, x.max]), y: linear(ends.y, [y.min, y.max]) };
  return {
    width: WIDTH,
    height: MARGIN.top + plotHeight + MARGIN.bottom,
    toView: (dataX, dataY) => [across(dataX), up(dataY)],
    toCrossing: (viewX, viewY) => [nearest(x, back.x(viewX)), nearest(y, back.y(viewY))],
  };
}

/** The values that have a grid line. */
export const gridLines = ({ min, max, step }: Grid['x']): number[] =>
  Array.from({ length: Math.floor((max - min) / step + 1e-6) + 1 }, (_, index) =>
    Number((min + index * step).toPrecision(12)),
  );
