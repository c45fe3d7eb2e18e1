import type { Grid } from '@planets/practice';

type Curve = NonNullable<Grid['curves']>[number];

/** A plane that reaches equally far to all sides, a line for every whole number. */
export const axes = (size: number): Pick<Grid, 'x' | 'y'> => ({
  x: { min: -size, max: size, step: 1, labelEvery: 2 },
  y: { min: -size, max: size, step: 1, labelEvery: 2 },
});

/** The line y = mx + b, cut off at the edges of such a plane. */
export function lineOn(size: number, m: number, b: number, label?: string): Curve {
  const ends = [-size, size].map((x): readonly [number, number] => {
    const y = m * x + b;
    if (Math.abs(y) <= size) return [x, y];
    const edge = y > 0 ? size : -size;
    return [Math.round(((edge - b) / m) * 1000) / 1000, edge];
  });
  // Two of its points tell a straight line, better than where it leaves the plane.
  const course = `through (0, ${b}) and (1, ${m + b})`;
  return label === undefined ? { points: ends, course } : { points: ends, label, course };
}
