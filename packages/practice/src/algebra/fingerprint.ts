import { ballValue } from './ball-value.ts';
import { modularValue } from './modular.ts';
import { fieldPoint, REAL_POINTS, realPoint } from './points.ts';
import { print } from './print.ts';
import type { Tree } from './tree.ts';

/** Digits that survive the rounding of two ways to write the same. */
const DIGITS = 9;

/**
 * A text that equal expressions share. For rational ones it is exact; others may, at the edge of a
 * rounding, give two texts for one value, which costs no more than asking the same thing twice.
 */
export function fingerprintOf(tree: Tree): string {
  const exact = [0, 1].map((point) => modularValue(tree, fieldPoint(point)));
  if (exact.every((value) => value !== undefined)) return exact.join(' ');
  const values = Array.from({ length: REAL_POINTS }, (_, point) =>
    ballValue(tree, { at: realPoint(point), scale: 0 }),
  );
  const digits = values.map((ball) =>
    ball === undefined
      ? '-'
      : Math.abs(ball.value) <= ball.error
        ? '0'
        : ball.value.toPrecision(DIGITS),
  );
  return digits.some((text) => text !== '-') ? [...new Set(digits)].join(' ') : print(tree);
}
