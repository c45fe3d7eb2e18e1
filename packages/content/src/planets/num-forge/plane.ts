import type { Figure } from '@planets/practice';

export type GridFigure = Extract<Figure, { readonly kind: 'grid' }>;
export type Spot = readonly [x: number, y: number];

/** A square plane, from 0 for the first quadrant or from -max for all four. */
export function plane(
  max: number,
  four: boolean,
  drawn: Partial<Pick<GridFigure, 'points' | 'curves'>> = {},
): GridFigure {
  const axis = { min: four ? -max : 0, max, step: 1, labelEvery: max > 6 ? 2 : 1 };
  return { kind: 'grid', x: axis, y: axis, ...drawn };
}

/** A number in running text, with a real minus. */
export const signed = (value: number): string => String(value).replace('-', '−');

/** "(3, −2)" in plain text, as it stands in a sentence or a choice. */
export const spotText = ([x, y]: Spot): string => `(${signed(x)}, ${signed(y)})`;

export const labelled = (spots: readonly Spot[], names: readonly string[]) =>
  spots.map(([x, y], at) => ({ x, y, label: names[at]! }));
