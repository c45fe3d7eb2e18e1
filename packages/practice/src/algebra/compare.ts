import Fraction from 'fraction.js';
import { ballValue, hasDecimal, placesOf, type Sight } from './ball-value.ts';
import { exactValue } from './exact-value.ts';
import { modularValue } from './modular.ts';
import { FAR_POINTS, fieldPoint, REAL_POINTS, realPoint, WHOLE_POINTS } from './points.ts';
import { shapeOf } from './shape.ts';
import { lettersOf, type Tree } from './tree.ts';

/** `nowhere`: the second has no value at all, such as 1/0 or sqrt(-4). */
export type Comparison = 'equal' | 'different' | 'nowhere';

const FIELD_POINTS = 3;
/** Fewer shared points than this prove nothing. */
const ENOUGH = 2;
/** A point where rounding has eaten this much of the digits decides nothing. */
const BLUR = 1e-6;

/** Rational expressions are compared without any rounding. Undefined where either is not rational. */
function compareExactly(one: Tree, other: Tree): Comparison | undefined {
  let shared = 0;
  for (let point = 0; point < FIELD_POINTS; point += 1) {
    const at = fieldPoint(point);
    const [left, right] = [modularValue(one, at), modularValue(other, at)];
    if (left === undefined || right === undefined) continue;
    if (left !== right) return 'different';
    shared += 1;
  }
  return shared > 0 ? 'equal' : undefined;
}

type Sample = 'equal' | 'different' | 'blurred' | 'one is missing' | 'the second is missing';

function sampleAt(one: Tree, other: Tree, at: (name: string) => number): Sample {
  const sight: Sight = { at, scale: 0 };
  const right = ballValue(other, sight);
  if (right === undefined) return 'the second is missing';
  const left = ballValue(one, sight);
  if (left === undefined) return 'one is missing';
  const error = left.error + right.error;
  if (Math.abs(left.value - right.value) > 4 * error) return 'different';
  const scale = Math.max(sight.scale, Math.abs(left.value), Math.abs(right.value));
  return error <= BLUR * scale || error === 0 ? 'equal' : 'blurred';
}

function compareAtPoints(one: Tree, other: Tree): Comparison {
  const letters = [...lettersOf(one), ...lettersOf(other)];
  const all = letters.length === 0 ? 1 : REAL_POINTS + FAR_POINTS + WHOLE_POINTS;
  const needed = letters.length === 0 ? 1 : ENOUGH;
  let [shared, missing] = [0, 0];
  for (let point = 0; point < all; point += 1) {
    // The rest is for what has few values where the others are.
    if (point >= REAL_POINTS && shared >= needed) break;
    const sample = sampleAt(one, other, realPoint(point));
    if (sample === 'different') return 'different';
    if (sample === 'equal') shared += 1;
    if (sample === 'the second is missing') missing += 1;
  }
  if (missing === all) return 'nowhere';
  return shared >= needed ? 'equal' : 'different';
}

/**
 * Whether two expressions are equal wherever both have a value: x/x is equal to 1, ln(x^2) to 2 ln x, and
 * |x| is not equal to x. Exactly where they are rational, otherwise at points by floating point with
 * bounds (see docs/decisions/0011).
 */
export function compare(one: Tree, other: Tree): Comparison {
  const compared = compareExactly(one, other) ?? compareAtPoints(one, other);
  return compared === 'different' && shapeOf(one) === shapeOf(other) ? 'equal' : compared;
}

/** At some point the rounding has to matter less than this, or nearly anything would fit. */
const CLOSE = 0.02;

const halfUnit = (places: number): Fraction => new Fraction(1n, 2n * 10n ** BigInt(places));

/**
 * Whether the second would be equal to the first if its decimals were not rounded: 3.14r^2 for pi r^2,
 * 0.667x for 2x/3.
 */
export function isRounded(one: Tree, other: Tree): boolean {
  if (!hasDecimal(other)) return false;
  const value = exactValue(one, () => undefined);
  if (value !== undefined && other.op === 'number')
    return (
      value
        .sub(other.value)
        .abs()
        .compare(halfUnit(placesOf(other))) <= 0
    );
  let isClose = false;
  for (let point = 0; point < REAL_POINTS; point += 1) {
    const at = realPoint(point);
    const left = ballValue(one, { at, scale: 0 });
    const right = ballValue(other, { at, scale: 0, isRounded: true });
    if (left === undefined || right === undefined) continue;
    if (Math.abs(left.value - right.value) > left.error + right.error) return false;
    isClose ||= right.error < CLOSE * Math.abs(right.value);
  }
  return isClose;
}
