import type { Rng } from '@planets/practice';
import { counted } from '../../../../authoring/number-text.ts';
import { signed, type Spot } from '../../plane.ts';

/** A transformation of the plane with all that is said about it. */
export interface Move {
  readonly name: string;
  readonly of: (spot: Spot) => Spot;
  /** The rule for coordinates, as TeX. */
  readonly rule: string;
  /** Why the rule is so, in a sentence. */
  readonly why: string;
}

const noMinusZero = ([x, y]: Spot): Spot => [x + 0, y + 0];

const plus = (value: number): string =>
  value === 0 ? '' : value > 0 ? ` + ${value}` : ` - ${-value}`;

export function translation(dx: number, dy: number): Move {
  const side = dx === 0 ? '' : `${counted(Math.abs(dx), 'unit')} ${dx > 0 ? 'right' : 'left'}`;
  const up = dy === 0 ? '' : `${counted(Math.abs(dy), 'unit')} ${dy > 0 ? 'up' : 'down'}`;
  return {
    name: `translation by ${[side, up].filter(Boolean).join(' and ')}`,
    of: ([x, y]) => [x + dx, y + dy],
    rule: `(x, y) \\to (x${plus(dx)}, y${plus(dy)})`,
    why: 'Every point moves the same way and equally far: left and right change the first number, up and down the second.',
  };
}

export const REFLECT_X: Move = {
  name: 'reflection across the x-axis',
  of: ([x, y]) => noMinusZero([x, -y]),
  rule: '(x, y) \\to (x, -y)',
  why: 'The x-axis is the mirror: up becomes down, and left and right stay.',
};
export const REFLECT_Y: Move = {
  name: 'reflection across the y-axis',
  of: ([x, y]) => noMinusZero([-x, y]),
  rule: '(x, y) \\to (-x, y)',
  why: 'The y-axis is the mirror: left becomes right, and up and down stay.',
};
export const REFLECT_DIAGONAL: Move = {
  name: 'reflection across the line y = x',
  of: ([x, y]) => [y, x],
  rule: '(x, y) \\to (y, x)',
  why: 'The slanted mirror exchanges the two axes, so the two numbers change places.',
};
export const HALF_TURN: Move = {
  name: 'rotation by 180° about the origin',
  of: ([x, y]) => noMinusZero([-x, -y]),
  rule: '(x, y) \\to (-x, -y)',
  why: 'A half turn takes each point to the opposite side of the origin, so both signs change.',
};
export const LEFT_TURN: Move = {
  name: 'rotation by 90° counterclockwise about the origin',
  of: ([x, y]) => noMinusZero([-y, x]),
  rule: '(x, y) \\to (-y, x)',
  why: 'A quarter turn takes the x-axis to the y-axis: the numbers change places, and the new first one changes its sign.',
};
export const RIGHT_TURN: Move = {
  name: 'rotation by 90° clockwise about the origin',
  of: ([x, y]) => noMinusZero([y, -x]),
  rule: '(x, y) \\to (y, -x)',
  why: 'A quarter turn takes the y-axis to the x-axis: the numbers change places, and the new second one changes its sign.',
};

export const dilation = (factor: number): Move => ({
  name: `dilation with the factor ${factor} about the origin`,
  of: ([x, y]) => [x * factor, y * factor],
  rule: `(x, y) \\to (${factor}x, ${factor}y)`,
  why: `Every point moves ${factor < 1 ? 'toward' : 'away from'} the origin until it is ${factor} times as far from it, so both numbers are multiplied by ${factor}.`,
});

/** A reflection across an upright or level line. */
export const reflectAcross = (upright: boolean, at: number): Move => ({
  name: `reflection across the line ${upright ? 'x' : 'y'} = ${signed(at)}`,
  of: ([x, y]) => noMinusZero(upright ? [2 * at - x, y] : [x, 2 * at - y]),
  rule: upright ? `(x, y) \\to (${2 * at} - x, y)` : `(x, y) \\to (x, ${2 * at} - y)`,
  why: `The image is as far from the line ${upright ? 'x' : 'y'} = ${signed(at)} as the point, on the other side.`,
});

export const RIGID: readonly Move[] = [REFLECT_X, REFLECT_Y, HALF_TURN, LEFT_TURN, RIGHT_TURN];

/** A triangle without symmetry, with its corners in one quadrant: no two moves give the same image. */
export function pickTriangle(rng: Rng, most: number): readonly [Spot, Spot, Spot] {
  for (;;) {
    const draw = (): Spot => [rng.int(1, most), rng.int(1, most)];
    const [a, b, c] = [draw(), draw(), draw()];
    const cross = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    const sides = [
      [a, b],
      [b, c],
      [c, a],
    ].map(([p, q]) => (p![0] - q![0]) ** 2 + (p![1] - q![1]) ** 2);
    const mirrored = [a, b, c].some(([x, y]) => x === y);
    if (Math.abs(cross) >= 4 && new Set(sides).size === 3 && !mirrored) {
      const flipX = rng.chance(1, 2) ? -1 : 1;
      const flipY = rng.chance(1, 2) ? -1 : 1;
      return [a, b, c].map(([x, y]): Spot => [x * flipX, y * flipY]) as unknown as readonly [
        Spot,
        Spot,
        Spot,
      ];
    }
  }
}
