import Fraction from 'fraction.js';
import { plainDigits } from './plain-digits.ts';

export interface ReadNumber {
  readonly kind: 'number';
  readonly value: Fraction;
  readonly form: 'integer' | 'decimal' | 'fraction' | 'mixed' | 'percent' | 'scientific';
  /** For fractions and mixed numbers: in lowest terms, the part below one, no needless sign. */
  readonly lowest: boolean;
  /** The number as it was understood, in plain ASCII. */
  readonly readAs: string;
}

export interface Unreadable {
  readonly kind: 'unreadable';
  readonly message: string;
}

/** Longer input is refused unread: no number asked for in a school needs more. */
const MAX_LENGTH = 60;
const MAX_EXPONENT = 30;

const unreadable = (message: string): Unreadable => ({ kind: 'unreadable', message });
const NOT_A_NUMBER = unreadable('Type a number, such as 12, 0.5 or 3/4.');

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** `1,234` and `1 234` group in threes; anything else with a comma or a space is no number here. */
const ungroup = (digits: string): string =>
  /^[1-9]\d{0,2}(?:([, ])\d{3})(?:\1\d{3})*(?:\.\d+)?$/.test(digits)
    ? digits.replaceAll(/[, ]/g, '')
    : digits;

function readFraction(sign: string, whole: string, top: string, bottom: string) {
  const [n, d] = [BigInt(top), BigInt(bottom)];
  if (d === 0n)
    return unreadable('Nothing can be divided by 0. Check the bottom of your fraction.');
  const value = new Fraction(BigInt(whole || '0') * d + n, d);
  const mixed = whole !== '';
  return {
    kind: 'number',
    value: sign === '-' ? value.neg() : value,
    form: mixed ? 'mixed' : 'fraction',
    lowest: gcd(n, d) === 1n && d > 1n && (!mixed || n < d),
    readAs: `${sign}${mixed ? `${whole} ` : ''}${top}/${bottom}`,
  } satisfies ReadNumber;
}

function readSigned(text: string): ReadNumber | Unreadable {
  const fraction = /^(-?) ?(?:(\d+)(?: and | ))?(\d+) ?\/ ?(\d+)$/.exec(text);
  if (fraction) return readFraction(fraction[1]!, fraction[2] ?? '', fraction[3]!, fraction[4]!);

  const scientific = /^(-?\d+(?:\.\d+)?) ?(?:e|x ?10 ?\^ ?)\(?([-+]?\d+)\)?$/i.exec(text);
  if (scientific) {
    const exponent = Number(scientific[2]);
    if (Math.abs(exponent) > MAX_EXPONENT)
      return unreadable('That power of ten is larger than anything asked for here.');
    const scale = new Fraction(10n ** BigInt(Math.abs(exponent)));
    const value = new Fraction(scientific[1]!);
    return {
      kind: 'number',
      value: exponent < 0 ? value.div(scale) : value.mul(scale),
      form: 'scientific',
      lowest: true,
      readAs: `${scientific[1]} x 10^${exponent}`,
    };
  }

  const sign = text.startsWith('-') ? '-' : '';
  const digits = ungroup(text.replace(/^[-+] ?/, ''));
  if (/^\d*,\d+$/.test(digits))
    return unreadable(
      'Write a point for decimals (0.5) and commas only between thousands (1,000).',
    );
  if (!/^(?:\d+\.?\d*|\.\d+)$/.test(digits)) return NOT_A_NUMBER;
  const decimal = digits.replace(/\.$/, '').replace(/^\./, '0.');
  return {
    kind: 'number',
    value: new Fraction(sign + decimal),
    form: decimal.includes('.') ? 'decimal' : 'integer',
    lowest: true,
    readAs: sign + decimal,
  };
}

const singular = (word: string): string => word.toLowerCase().replace(/s$/, '');

/** Takes the unit off, where it is the one asked for. Another one stays and makes the rest unreadable. */
function withoutUnit(text: string, unit: string): string {
  if (unit === '$') return text.replace(/^(-?) ?\$ ?/, '$1').replace(/ ?(?:\$|dollars?)$/i, '');
  if (/^cents?$/.test(unit)) return text.replace(/ ?(?:¢|c|cents?)$/i, '');
  if (unit === '°') return text.replace(/ ?(?:°|deg|degrees?)$/i, '');
  if (unit === '%') return text.replace(/ ?(?:%|percent|per cent)$/i, '');
  const trailing = /^(.*?\d) ?([^\d\s][^\d]*\^?[23]?)$/u.exec(text);
  return unit !== '' && trailing && singular(trailing[2]!) === singular(plainDigits(unit))
    ? trailing[1]!
    : text;
}

/**
 * Reads what a student typed as an exact number. English marks: a point for decimals, commas (or spaces)
 * between thousands. Never throws, whatever the input.
 */
export function readNumber(entered: string, unit = ''): ReadNumber | Unreadable {
  if (entered.length > MAX_LENGTH) return unreadable('That is too long for a number.');
  const bare = plainDigits(entered)
    .replace(/^(?:[a-z] ?)?= ?/i, '')
    .replace(/(?<=[\d%])\.$/, '');
  if (bare === '') return unreadable('Type your answer first. This question asks for a number.');
  const text = withoutUnit(bare, unit);
  if (text.endsWith('%')) {
    const read = readSigned(text.slice(0, -1).trimEnd());
    return read.kind === 'unreadable'
      ? read
      : { ...read, value: read.value.div(100), form: 'percent', readAs: `${read.readAs}%` };
  }
  const read = readSigned(text);
  if (read.kind === 'number' || read !== NOT_A_NUMBER) return read;
  return /\d.*\p{L}|[$€£].*\d/u.test(text)
    ? unreadable(
        unit === ''
          ? 'Type only the number, without words.'
          : `Type only the number. The unit here is ${unit}.`,
      )
    : NOT_A_NUMBER;
}
