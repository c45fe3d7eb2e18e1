import type { Axis, Grid } from './grid.ts';

const span = (axis: Axis, name: string): string =>
  `${axis.name ?? name} from ${axis.min} to ${axis.max}, a grid line every ${axis.step}`;

/** A curve by its label and its course, or else by the points it is drawn through. */
function describeCurve(curve: NonNullable<Grid['curves']>[number]): string {
  const named = curve.label === undefined ? 'A line' : `The line ${curve.label}`;
  if (curve.course !== undefined) return `${named} ${curve.course}.`;
  const points = curve.points.map(([x, y]) => `(${x}, ${y})`);
  return `${named} through ${points.join(', ')}.`;
}

const showsZero = ({ min, max }: Axis): boolean => min <= 0 && max >= 0;

/**
 * Where a point lies, as one would walk to it from the origin, which is what can be seen: to write its
 * coordinates is often what is asked. Where the origin is not in the picture, by its coordinates.
 */
function placeOf({ x, y }: Grid, at: { readonly x: number; readonly y: number }): string {
  if (!showsZero(x) || !showsZero(y)) return `at (${at.x}, ${at.y})`;
  const across = at.x === 0 ? '' : `${Math.abs(at.x)} to the ${at.x < 0 ? 'left' : 'right'}`;
  const up = at.y === 0 ? '' : `${Math.abs(at.y)} ${at.y < 0 ? 'down' : 'up'}`;
  const walk = [across, up].filter((part) => part !== '').join(' and ');
  return walk === '' ? 'at the origin' : `${walk} from the origin`;
}

/** The plane and all that is drawn on it, point by point. */
export function describeGrid(grid: Grid): string {
  const { x, y, points = [], curves = [] } = grid;
  return [
    `A coordinate plane: ${span(x, 'x')}; ${span(y, 'y')}.`,
    ...points.map((point) => `${`Point ${point.label}`.trim()}, ${placeOf(grid, point)}.`),
    ...curves.map(describeCurve),
  ].join(' ');
}
