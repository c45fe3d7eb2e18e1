import type { Rng } from '@planets/practice';

/** A larger unit and how many of a smaller one it holds. */
export interface Conversion {
  readonly large: string;
  readonly small: string;
  readonly times: number;
  readonly of: 'length' | 'weight' | 'volume' | 'time';
  readonly metric: boolean;
  /** The first grade in which it is asked. */
  readonly from: number;
}

export const CONVERSIONS: readonly Conversion[] = [
  { large: 'meter', small: 'centimeter', times: 100, of: 'length', metric: true, from: 4 },
  { large: 'kilometer', small: 'meter', times: 1000, of: 'length', metric: true, from: 4 },
  { large: 'centimeter', small: 'millimeter', times: 10, of: 'length', metric: true, from: 4 },
  { large: 'kilogram', small: 'gram', times: 1000, of: 'weight', metric: true, from: 4 },
  { large: 'liter', small: 'milliliter', times: 1000, of: 'volume', metric: true, from: 4 },
  { large: 'foot', small: 'inch', times: 12, of: 'length', metric: false, from: 4 },
  { large: 'yard', small: 'foot', times: 3, of: 'length', metric: false, from: 4 },
  { large: 'pound', small: 'ounce', times: 16, of: 'weight', metric: false, from: 4 },
  { large: 'gallon', small: 'quart', times: 4, of: 'volume', metric: false, from: 4 },
  { large: 'quart', small: 'pint', times: 2, of: 'volume', metric: false, from: 4 },
  { large: 'pint', small: 'cup', times: 2, of: 'volume', metric: false, from: 5 },
  { large: 'gallon', small: 'cup', times: 16, of: 'volume', metric: false, from: 5 },
  { large: 'yard', small: 'inch', times: 36, of: 'length', metric: false, from: 5 },
  { large: 'ton', small: 'pound', times: 2000, of: 'weight', metric: false, from: 5 },
  { large: 'gram', small: 'milligram', times: 1000, of: 'weight', metric: true, from: 5 },
  { large: 'hour', small: 'minute', times: 60, of: 'time', metric: false, from: 4 },
  { large: 'minute', small: 'second', times: 60, of: 'time', metric: false, from: 4 },
  { large: 'day', small: 'hour', times: 24, of: 'time', metric: false, from: 4 },
  { large: 'week', small: 'day', times: 7, of: 'time', metric: false, from: 4 },
  { large: 'mile', small: 'foot', times: 5280, of: 'length', metric: false, from: 6 },
];

const MANY: Readonly<Record<string, string>> = { foot: 'feet', inch: 'inches' };

/** "feet", "liters". */
export const plural = (unit: string): string => MANY[unit] ?? `${unit}s`;

/** "1 foot", "3 feet", "2.5 feet". */
export const amount = (count: number | string, unit: string): string =>
  `${typeof count === 'number' && count >= 10_000 ? count.toLocaleString('en-US') : count} ${String(count) === '1' ? unit : plural(unit)}`;

export const pickConversion = (
  rng: Rng,
  grade: number,
  fits: (one: Conversion) => boolean = () => true,
): Conversion => rng.pick(CONVERSIONS.filter((one) => one.from <= grade && fits(one)));

/** "1 foot = 12 inches". */
export const rule = ({ large, small, times }: Conversion): string =>
  `1 ${large} = ${amount(times, small)}`;

export const SOURCE = 'NIST, units and conversion factors';
