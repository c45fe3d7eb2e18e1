import { convert, matchUnits, readUnit, type Unit } from '../../units/read-unit.ts';
import { MARKS, type Marks } from './marks.ts';
import { plainDigits } from './plain-digits.ts';
import {
  NOT_A_NUMBER,
  readDigits,
  unreadable,
  type ReadNumber,
  type Unreadable,
} from './read-digits.ts';
import { splitUnit } from './split-unit.ts';
import { numberOnly, unitName, whatElse } from './what-else.ts';
import { withUnit } from './with-unit.ts';
import { writtenInForm } from './write-number.ts';

export type { ReadNumber, Unreadable } from './read-digits.ts';

export interface ReadOptions {
  /** English when left out. */
  readonly marks?: Marks;
  /** `convertible`: any unit that measures the same. `required`: such a unit has to be typed. */
  readonly units?: 'convertible' | 'required' | undefined;
}

/** Longer input is refused unread: no number asked for in a school needs more. */
const MAX_LENGTH = 80;

/**
 * Short forms that mean something only where that unit is asked for. A map, as every table is that is
 * looked up by a word from outside: an object would answer to `constructor` too.
 */
const SHORT: ReadonlyMap<string, readonly [pattern: RegExp, means: string]> = new Map([
  ['cents', [/^c$/i, '¢']],
  ['cent', [/^c$/i, '¢']],
  ['¢', [/^c$/i, '¢']],
  ['°C', [/^c$/i, '°C']],
  ['°F', [/^f$/i, '°F']],
]);

const asPercent = (read: ReadNumber): ReadNumber => ({
  ...read,
  value: read.value.div(100),
  form: 'percent',
  readAs: `${read.readAs}%`,
});

/** "Marbles" will do where "red marbles" are asked for: the last word says what is counted. */
const isLastWord = (typed: string, asked: string): boolean => {
  const last = /^(?:\p{L}+ )+(\p{L}+)$/u.exec(asked)?.[1];
  const [one, other] = [readUnit(typed), readUnit(last ?? '')];
  return last !== undefined && one !== undefined && other !== undefined
    ? matchUnits(one, other) === 'same'
    : false;
};

/** The number in the unit that is asked for, or what to say of the unit that was typed. */
function inAskedUnit(
  read: ReadNumber,
  typed: string,
  unit: string,
  options: ReadOptions,
): ReadNumber | Unreadable {
  const [pattern, means] = SHORT.get(unit) ?? [];
  const asked = readUnit(plainDigits(unit));
  const given: Unit | undefined = readUnit(pattern?.test(typed) ? means! : typed);
  if (unit === '' || asked === undefined || given === undefined) return numberOnly(typed, unit);
  const match = matchUnits(given, asked);
  if (match === 'same' || isLastWord(typed, unit)) return read;
  if (options.units === undefined)
    return match === 'other'
      ? numberOnly(typed, unit)
      : unreadable(`Give the answer in ${unitName(unit)}.`);
  if (match === 'other')
    return unreadable(
      `That unit does not fit. Use ${unitName(unit)}, or a unit that measures the same.`,
    );
  const value = convert(read.value, given, asked);
  return { ...read, value, readAs: withUnit(writtenInForm(value, 'decimal'), unit) };
}

/** What may stand before a number and says nothing about it: `=`, `x =`, `f(2) =`, a sign of "about". */
const withoutName = (text: string): string =>
  text
    .replace(/^(?:[a-zα-ω](?: ?\([^()]{1,10}\))? ?)?[=≈] ?/iu, '')
    .replace(/^[~≈] ?/u, '')
    .replace(/^\(([^()]*)\)$/, '$1')
    .trim();

/** A unit that the words of a percentage are. */
const PERCENT = /^(?:%|percent|per cent|pct)$/i;

/**
 * Reads what a student typed as an exact number in the unit that the question names, which may be typed
 * in any of its writings or left out. Never throws, whatever the input.
 */
export function readNumber(
  entered: string,
  unit = '',
  options: ReadOptions = {},
): ReadNumber | Unreadable {
  if (entered.length > MAX_LENGTH) return unreadable('That is too long for a number.');
  const marks = options.marks ?? MARKS.english;
  const text = withoutName(plainDigits(entered).replace(/(?<=[\p{L}\d%$¢°)])\.$/u, ''));
  if (text === '') return unreadable('Type your answer first. This question asks for a number.');
  const split = splitUnit(text);
  const read = readDigits(split.number, marks);
  if (read.kind === 'unreadable') return read === NOT_A_NUMBER ? whatElse(text, unit, marks) : read;
  if (split.unit === '')
    return options.units === 'required' && unit !== ''
      ? unreadable('Write the unit too, after the number.')
      : read;
  if (unit === '' && PERCENT.test(split.unit)) return asPercent(read);
  return /^(?:[\d.,/^*+-]|x ?\d)/i.test(split.unit)
    ? whatElse(text, unit, marks)
    : inAskedUnit(read, split.unit, unit, options);
}
