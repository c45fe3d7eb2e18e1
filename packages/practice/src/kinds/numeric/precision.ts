import Fraction from 'fraction.js';
import type { ReadNumber } from './read-number.ts';

/** How precisely a number is asked for: so many significant figures, or so many decimal places. */
export interface Precision {
  readonly figures?: number | undefined;
  readonly places?: number | undefined;
}

/** The power of ten of the first digit: 2 for 123, -3 for 0.00123. */
export function magnitudeOf(value: Fraction): number {
  const size = value.abs();
  if (size.equals(0)) return 0;
  let magnitude = size.n.toString().length - size.d.toString().length;
  const ten = new Fraction(10);
  while (ten.pow(magnitude).compare(size) > 0) magnitude -= 1;
  return magnitude;
}

/** The place of the last digit that is asked for: -2 for hundredths. */
const lastPlace = (value: Fraction, { figures, places }: Precision): number =>
  places === undefined ? magnitudeOf(value) - (figures ?? 1) + 1 : -places;

/** Rounded to a power of ten, half away from 0 as schools do. */
function roundedTo(value: Fraction, place: number): Fraction {
  const unit = new Fraction(10).pow(place);
  const steps = value.abs().div(unit).add(new Fraction(1, 2)).floor();
  const rounded = steps.mul(unit);
  return value.compare(0) < 0 ? rounded.neg() : rounded;
}

export const roundedFor = (value: Fraction, precision: Precision): Fraction =>
  roundedTo(value, lastPlace(value, precision));

/** Decimal places that were typed, counted through a power of ten. */
const placesIn = (digits: string, exponent: number): number =>
  (digits.split('.')[1] ?? '').length - exponent;

/** The fewest and the most significant figures that typed digits can stand for: 1200 has two to four. */
function figuresIn(digits: string): readonly [fewest: number, most: number] {
  const bare = digits.replace('.', '').replace(/^0+/, '');
  const most = bare.length;
  return [digits.includes('.') ? most : bare.replace(/0+$/, '').length, most];
}

const askFor = ({ figures, places }: Precision): string =>
  places === undefined
    ? `${figures} significant figure${figures === 1 ? '' : 's'}`
    : places === 0
      ? 'the nearest whole number'
      : `${places} decimal place${places === 1 ? '' : 's'}`;

/** Whether as many digits were typed as are asked for. */
function isAsPrecise({ digits, exponent = 0 }: ReadNumber, precision: Precision): boolean {
  if (digits === undefined) return false;
  const { figures, places } = precision;
  if (places !== undefined) return placesIn(digits, exponent) === places;
  const [fewest, most] = figuresIn(digits);
  return figures! >= fewest && figures! <= most;
}

export type PrecisionVerdict =
  | { readonly kind: 'right' }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'slip'; readonly message: string };

/**
 * Compares a number with the exact answer at the precision that is asked for. What is right but rounded
 * too little, or one digit too far, or not written out, is a slip.
 */
export function atPrecision(
  read: ReadNumber,
  key: Fraction,
  precision: Precision,
): PrecisionVerdict {
  const wanted = roundedFor(key, precision);
  const asked = askFor(precision);
  if (read.value.equals(wanted))
    return isAsPrecise(read, precision) || read.value.equals(0)
      ? { kind: 'right' }
      : { kind: 'slip', message: `The value is right. Now write it with ${asked}.` };
  const place = lastPlace(key, precision);
  const isFiner = roundedTo(read.value, place).equals(wanted);
  if (isFiner) return { kind: 'slip', message: `That is close. Now round it to ${asked}.` };
  const isCoarser = read.value.equals(roundedTo(key, place + 1)) && !read.value.equals(0);
  return isCoarser
    ? { kind: 'slip', message: `That is rounded too far. Give ${asked}.` }
    : { kind: 'wrong' };
}
