import Fraction from 'fraction.js';
import { singularOf } from './singular.ts';
import { PREFIXES, UNITS } from './table.ts';

/** What a unit measures: base units, and words that are counted, with their powers. No power is 0. */
export type Dimensions = ReadonlyMap<string, number>;

export interface Unit {
  readonly factor: Fraction;
  readonly offset: Fraction;
  readonly dimensions: Dimensions;
}

const NONE = new Fraction(0);

function dimensionsOf(base: string): Dimensions {
  const dimensions = new Map<string, number>();
  for (const part of base.split(' ').filter(Boolean)) {
    const [, name, power] = /^(.*?)(-?\d+)?$/.exec(part)!;
    dimensions.set(name!, Number(power ?? 1));
  }
  return dimensions;
}

interface Known {
  /** As written: `mW` and `MW` differ. */
  readonly exact: ReadonlyMap<string, Unit>;
  /** In small letters, the commoner unit first: `CM`, `ML`, `KG`. */
  readonly loose: ReadonlyMap<string, Unit>;
}

function knownUnits(): Known {
  const exact = new Map<string, Unit>();
  const loose = new Map<string, Unit>();
  const add = (name: string, unit: Unit) => {
    if (!exact.has(name)) exact.set(name, unit);
    const small = name.toLowerCase();
    if (!loose.has(small)) loose.set(small, unit);
  };
  for (const { names, factor, base, offset, prefixes } of UNITS) {
    const unit: Unit = {
      factor: new Fraction(factor),
      offset: new Fraction(offset ?? 0),
      dimensions: dimensionsOf(base),
    };
    for (const name of names) add(name, unit);
    for (const prefix of prefixes?.split(' ') ?? []) {
      const [prefixName, power] = PREFIXES[prefix]!;
      const scaled = { ...unit, factor: unit.factor.mul(new Fraction(10).pow(power)) };
      for (const name of names) add((name.length > 3 ? prefixName : prefix) + name, scaled);
    }
  }
  for (const [name, unit] of exact) if (name.startsWith('µ')) add(`u${name.slice(1)}`, unit);
  return { exact, loose };
}

const KNOWN = knownUnits();

/** A unit by its name; a word that is none counts things, and is a dimension of its own. */
function unitOf(word: string): Unit {
  const name = singularOf(word);
  return (
    KNOWN.exact.get(word) ??
    KNOWN.loose.get(name) ??
    KNOWN.loose.get(word.toLowerCase()) ?? {
      factor: new Fraction(1),
      offset: NONE,
      dimensions: new Map([[name, 1]]),
    }
  );
}

const MAX_LENGTH = 40;
const MAX_POWER = 9;

function times(one: Unit, other: Unit, power: number): Unit {
  const dimensions = new Map(one.dimensions);
  for (const [name, by] of other.dimensions) {
    const sum = (dimensions.get(name) ?? 0) + by * power;
    if (sum === 0) dimensions.delete(name);
    else dimensions.set(name, sum);
  }
  return { factor: one.factor.mul(other.factor.pow(power)), offset: NONE, dimensions };
}

/** Words that mean a sign: `per`, and the article of "beats a minute". */
const withSigns = (text: string): string =>
  text
    .replaceAll(/ (?:per|a|an|each|every) (?=\p{L})/giu, ' / ')
    .replaceAll(/\b(?:sq|square)\.? (?=\p{L})/giu, '2^')
    .replaceAll(/\b(?:cu|cubic)\.? (?=\p{L})/giu, '3^')
    .replaceAll(/(?<=\p{L}) (?:squared|sq)$/giu, '^2')
    .replaceAll(/(?<=\p{L}) cubed$/giu, '^3');

const PART = /^([23]\^)?([\p{L}°Ω$¢€£%'"µ]+)(?:\^?\(?(-?\d)\)?)?$/u;

/**
 * Reads a unit, simple or compound: `cm`, `sq cm`, `cm2`, `km/h`, `kg m/s^2`, `beats a minute`. Undefined
 * where the text is none. What it reads was made plain before (no superscripts, `*` for every dot).
 */
export function readUnit(text: string): Unit | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const whole = text.trim().replace(/\.$/, '');
  const named = KNOWN.exact.get(whole) ?? KNOWN.loose.get(wordsOf(whole));
  if (named !== undefined) return named;
  let unit: Unit = { factor: new Fraction(1), offset: NONE, dimensions: new Map() };
  let isBelow = false;
  for (const part of withSigns(whole).split(/ *([/*]) *| +/)) {
    if (part === undefined || part === '' || part === '*') continue;
    if (part === '/') {
      isBelow = true;
      continue;
    }
    const [, prefix, word, digits] = PART.exec(part.replaceAll(/[()]/g, '')) ?? [];
    if (word === undefined) return undefined;
    const power = prefix === undefined ? Number(digits ?? 1) : Number(prefix[0]);
    if (power === 0 || Math.abs(power) > MAX_POWER) return undefined;
    unit = times(unit, unitOf(word), isBelow ? -power : power);
  }
  return unit;
}

/** "Degrees Celsius" as the table has it: small letters, each word in the singular. */
const wordsOf = (text: string): string => text.split(/ +/).map(singularOf).join(' ');

const isSameDimension = (one: Unit, other: Unit): boolean =>
  one.dimensions.size === other.dimensions.size &&
  [...one.dimensions].every(([name, power]) => other.dimensions.get(name) === power);

export type UnitMatch = 'same' | 'convertible' | 'other';

/** Whether two units are one (`N` and `kg m/s^2`), measure the same, or measure different things. */
export function matchUnits(one: Unit, other: Unit): UnitMatch {
  if (!isSameDimension(one, other)) return 'other';
  return one.factor.equals(other.factor) && one.offset.equals(other.offset)
    ? 'same'
    : 'convertible';
}

/** A value in one unit as a value in another of the same dimensions, exactly. */
export const convert = (value: Fraction, from: Unit, to: Unit): Fraction =>
  value.mul(from.factor).add(from.offset).sub(to.offset).div(to.factor);
