import Fraction from 'fraction.js';
import { magnitudeOf, roundedFor, type Precision } from './precision.ts';
import type { NumberForm } from './question.ts';

const TEN = new Fraction(10);

/** With so many decimal places: 0.5 to two is 0.50. */
function withPlaces(value: Fraction, places: number): string {
  const steps = value
    .abs()
    .mul(TEN.pow(places))
    .round()
    .n.toString()
    .padStart(places + 1, '0');
  const sign = value.compare(0) < 0 ? '-' : '';
  return places === 0 ? sign + steps : `${sign}${steps.slice(0, -places)}.${steps.slice(-places)}`;
}

/** Rounded and written as precisely as is asked for: 1234 to two figures is 1200. */
export function writtenPrecisely(value: Fraction, precision: Precision): string {
  const rounded = roundedFor(value, precision);
  const places = precision.places ?? (precision.figures ?? 1) - 1 - magnitudeOf(rounded);
  return withPlaces(rounded, Math.max(0, places));
}

const MAX_PLACES = 15;

/** All of its decimals, or a fraction where they never end. */
function decimal(value: Fraction): string {
  for (let places = 0; places <= MAX_PLACES; places += 1)
    if (TEN.pow(places).mod(value.d).equals(0)) return withPlaces(value, places);
  return value.toFraction();
}

/** A number in the form that is asked for, where it can be written so. */
export function writtenInForm(value: Fraction, form: NumberForm): string {
  switch (form) {
    case 'any':
    case 'simplest':
    case 'fraction':
      return value.toFraction();
    case 'mixed':
      return value.toFraction(true);
    case 'decimal':
      return decimal(value);
    case 'percent': {
      const percent = value.mul(100);
      const digits = decimal(percent);
      return `${digits.includes('/') ? percent.toFraction(true) : digits}%`;
    }
    case 'scientific': {
      const magnitude = magnitudeOf(value);
      return `${decimal(value.div(TEN.pow(magnitude)))} x 10^${magnitude}`;
    }
  }
}
