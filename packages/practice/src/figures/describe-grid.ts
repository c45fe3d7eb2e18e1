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

/** The plane and all that is drawn on it, point by point. */
export function describeGrid({ x, y, points = [], curves = [] }: Grid): string {
  return [
    `A coordinate plane: ${span(x, 'x')}; ${span(y, 'y')}.`,
    ...points.map((point) => `${`Point ${point.label}`.trim()} at (${point.x}, ${point.y}).`),
    ...curves.map(describeCurve),
  ].join(' ');
}
