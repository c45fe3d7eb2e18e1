/**
 * A floating-point number with a bound on what rounding has done to it. Two expressions are compared by
 * whether their bounds meet, so there is no tolerance to choose: 1000000007 sin x differs from
 * 1000000008 sin x by a million times its bound.
 */
export interface Ball {
  readonly value: number;
  readonly error: number;
}

/** The bound of one rounding. Library functions may be off by more than half a unit, hence the double. */
const UNIT = 2 ** -52;

/** Undefined stands for "has no value here". */
export type MaybeBall = Ball | undefined;

const ball = (value: number, error: number): MaybeBall =>
  Number.isFinite(value) && Number.isFinite(error) ? { value, error } : undefined;

const rounded = (value: number, error: number): MaybeBall =>
  ball(value, error + Math.abs(value) * UNIT);

/** Multiples of 2^-20 up to 2^33 are held exactly, and so are their sums. */
const isHeld = (value: number): boolean => Number.isSafeInteger(value * 2 ** 20);

/** A number that is written out: exact where floating point can hold it. */
export const written = (value: number): MaybeBall =>
  isHeld(value) ? ball(value, 0) : rounded(value, 0);

/** A decimal that may have been rounded to the places it shows: off by half of the last one. */
export const roundedTo = (value: number, places: number): MaybeBall =>
  rounded(value, 0.5 * 10 ** -places);

export const add = (a: Ball, b: Ball): MaybeBall =>
  a.error + b.error === 0 && isHeld(a.value) && isHeld(b.value)
    ? written(a.value + b.value)
    : rounded(a.value + b.value, a.error + b.error);

export const negate = ({ value, error }: Ball): Ball => ({ value: -value, error });

export const multiply = (a: Ball, b: Ball): MaybeBall =>
  a.error + b.error === 0 && Number.isSafeInteger(a.value) && Number.isSafeInteger(b.value)
    ? written(a.value * b.value)
    : rounded(
        a.value * b.value,
        Math.abs(a.value) * b.error + Math.abs(b.value) * a.error + a.error * b.error,
      );

/** Too near to a division by 0 to say anything is no value. */
export function divide(a: Ball, b: Ball): MaybeBall {
  const room = Math.abs(b.value) - b.error;
  if (room <= Math.abs(b.value) / 2) return undefined;
  const value = a.value / b.value;
  return rounded(value, (a.error + Math.abs(value) * b.error) / room);
}

/** A differentiable function, with the largest slope near the point. */
const through = (of: Ball, value: number, slope: number): MaybeBall =>
  rounded(value, of.error * Math.abs(slope) * 1.01 + UNIT * Math.abs(value));

export function logarithm(of: Ball): MaybeBall {
  return of.value <= of.error * 2 ? undefined : through(of, Math.log(of.value), 1 / of.value);
}

export function exponential(of: Ball): MaybeBall {
  const value = Math.exp(of.value);
  return of.error > 1e-3 ? undefined : through(of, value, value);
}

/** The real root: of a negative number only where the degree is odd. */
export function root(of: Ball, degree: number): MaybeBall {
  const size = Math.abs(of.value);
  if (size <= of.error) return ball(0, (size + of.error) ** (1 / degree));
  if (of.value < 0 && degree % 2 === 0) return undefined;
  const value =
    Math.sign(of.value) *
    (degree === 2 ? Math.sqrt(size) : degree === 3 ? Math.cbrt(size) : size ** (1 / degree));
  return through(of, value, value / (degree * (size - of.error)));
}

/** A power with a whole exponent, which any base has but 0 to a negative one. */
export function wholePower(base: Ball, exponent: number): MaybeBall {
  if (exponent < 0) {
    const positive = wholePower(base, -exponent);
    return positive === undefined ? undefined : divide({ value: 1, error: 0 }, positive);
  }
  if (exponent === 0) return Math.abs(base.value) <= base.error ? undefined : written(1);
  const value = base.value ** exponent;
  const reach = Math.abs(base.value) + base.error;
  return rounded(value, exponent * (base.error * reach ** (exponent - 1) + Math.abs(value) * UNIT));
}

/** b^x for any real x: the base has to be positive. */
export function realPower(base: Ball, exponent: Ball): MaybeBall {
  const ln = logarithm(base);
  const power = ln && multiply(ln, exponent);
  return power && exponential(power);
}

/** Beyond this the argument's own rounding drowns the value. */
const MAX_ANGLE = 1e6;

export function sine(of: Ball): MaybeBall {
  return Math.abs(of.value) > MAX_ANGLE ? undefined : ball(Math.sin(of.value), of.error + UNIT * 2);
}

export function cosine(of: Ball): MaybeBall {
  return Math.abs(of.value) > MAX_ANGLE ? undefined : ball(Math.cos(of.value), of.error + UNIT * 2);
}

/** arcsin and arccos: from -1 to 1, the ends included however they were rounded. */
export function arc(of: Ball, inverse: (value: number) => number): MaybeBall {
  const room = 1 - Math.abs(of.value);
  if (room < -of.error) return undefined;
  if (room <= of.error)
    return ball(inverse(Math.sign(of.value)), Math.sqrt(4 * of.error) + UNIT * 4);
  return through(
    of,
    inverse(of.value),
    1 / Math.sqrt(1 - (Math.abs(of.value) + of.error * 0.5) ** 2),
  );
}

export const arctangent = (of: Ball): MaybeBall =>
  through(of, Math.atan(of.value), 1 / (1 + of.value ** 2));

export const absolute = ({ value, error }: Ball): Ball => ({ value: Math.abs(value), error });
