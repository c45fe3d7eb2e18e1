import type { Axis } from './grid.ts';

/** A binary fraction cannot hold 1/3, so places on a line are compared with this much leeway, in steps. */
const LEEWAY = 1e-6;

/** Whether a value stands on a mark of the axis, both ends included. */
export function isOnMark({ min, max, step }: Pick<Axis, 'min' | 'max' | 'step'>, value: number) {
  const marks = (value - min) / step;
  return (
    marks >= -LEEWAY &&
    marks <= (max - min) / step + LEEWAY &&
    Math.abs(marks - Math.round(marks)) <= LEEWAY
  );
}

/** Whether two values are the same place on an axis with this step. */
export const isSamePlace = (step: number, a: number, b: number): boolean =>
  Math.abs(a - b) <= LEEWAY * step;
