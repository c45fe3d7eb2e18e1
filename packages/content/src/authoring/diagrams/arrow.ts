import { line, polygon, type Point, type Shape } from './drawing.ts';

const HEAD = 9;

/** The filled tip of an arrow that arrives at `to` from `from`. */
export function arrowHead(from: Point, to: Point, size = HEAD): Shape {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const corner = (turn: number): Point => [
    to[0] - size * Math.cos(angle + turn),
    to[1] - size * Math.sin(angle + turn),
  ];
  return polygon([to, corner(0.45), corner(-0.45)], { fill: 'c' });
}

/** A straight arrow, or one that bends at the points between. */
export const arrow = (
  points: readonly [Point, Point, ...Point[]],
  stroke?: 'solid' | 'dashed' | 'thick',
): Shape[] => [line(points, stroke), arrowHead(points.at(-2)!, points.at(-1)!)];
