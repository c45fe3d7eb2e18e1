import Fraction from 'fraction.js';
import { ungrouped, type Marks } from './marks.ts';

export interface ReadNumber {
  readonly kind: 'number';
  readonly value: Fraction;
  readonly form: 'integer' | 'decimal' | 'fraction' | 'mixed' | 'percent' | 'scientific';
  /** For fractions and mixed numbers: in lowest terms, the part below one, no needless sign. */
  readonly lowest: boolean;
  /** The number as it was understood, in plain ASCII. */
  readonly readAs: string;
  /** The digits of a decimal, a whole number or a power of ten, as they were typed: `0.50`, `1.2`. */
  readonly digits?: string;
  /** The power of ten that they are multiplied by. */
  readonly exponent?: number;
}

export interface Unreadable {
  readonly kind: 'unreadable';
  readonly message: string;
}

const MAX_EXPONENT = 30;

export const unreadable = (message: string): Unreadable => ({ kind: 'unreadable', message });
export const NOT_A_NUMBER = unreadable('Type a number, such as 12, 0.5 or 3/4.');

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

function readFraction(signs: string, whole: string, top: string, bottom: string) {
  const [n, d] = [BigInt(top), BigInt(bottom)];
  if (d === 0n)
    return unreadable('Nothing can be divided by 0. Check the bottom of your fraction.');
  const value = new Fraction(BigInt(whole || '0') * d + n, d);
  const mixed = whole !== '';
  const minuses = signs.replaceAll(/[^-]/g, '').length;
  const sign = minuses % 2 === 1 ? '-' : '';
  return {
    kind: 'number',
    value: sign === '-' ? value.neg() : value,
    form: mixed ? 'mixed' : 'fraction',
    lowest: gcd(n, d) === 1n && d > 1n && (!mixed || n < d) && minuses < 2,
    readAs: `${sign}${mixed ? `${whole} ` : ''}${top}/${bottom}`,
  } satisfies ReadNumber;
}

function readScientific(digits: string, power: string): ReadNumber | Unreadable {
  const exponent = Number(power);
  if (Math.abs(exponent) > MAX_EXPONENT)
    return unreadable('That power of ten is larger than anything asked for here.');
  const scale = new Fraction(10n ** BigInt(Math.abs(exponent)));
  const value = new Fraction(digits);
  return {
    kind: 'number',
    value: exponent < 0 ? value.div(scale) : value.mul(scale),
    form: 'scientific',
    lowest: true,
    readAs: `${digits} x 10^${exponent}`,
    digits: digits.replace('-', ''),
    exponent,
  };
}

/** `0,5` where a point is meant, and the other way round where a comma is. */
export const marksMessage = ({ decimal, group }: Marks): string =>
  decimal === '.'
    ? `Write a point for decimals (0.5) and ${group[0] === "'" ? 'apostrophes' : 'commas'} only between thousands (1${group[0]}000).`
    : `Write a comma for decimals (0,5) and ${group[0] === '.' ? 'points' : 'spaces'} only between thousands (1${group[0] ?? ' '}000).`;

/** Reads a number without a unit. Anything that is none gives a message; nothing throws. */
export function readDigits(text: string, marks: Marks): ReadNumber | Unreadable {
  const whole = (digits: string | undefined): string | undefined => {
    const plain = ungrouped((digits ?? '').trim(), marks);
    return plain?.includes('.') ? undefined : plain;
  };
  const fraction =
    /^([-+]?) ?(?:(\d[\d,.']*)(?: and | ))?(\d[\d,.']*(?: \d{3})*) ?\/ ?([-+]?)(\d[\d,.' ]*)$/.exec(
      text,
    );
  if (fraction) {
    const [, sign, ones, top, below, bottom] = fraction;
    const [a, b, c] = [ones === undefined ? '' : whole(ones), whole(top), whole(bottom)];
    return a === undefined || b === undefined || c === undefined
      ? NOT_A_NUMBER
      : readFraction(`${sign}${below}`, a, b, c);
  }
  const scientific = /^([-+]?) ?([\d.,' ]+?) ?(?:e|[x*] ?10 ?\^ ?)\(?([-+]?\d{1,9})\)?$/i.exec(
    text,
  );
  if (scientific) {
    const digits = ungrouped(scientific[2]!, marks);
    return digits === undefined
      ? NOT_A_NUMBER
      : readScientific(`${scientific[1] === '-' ? '-' : ''}${digits}`, scientific[3]!);
  }
  const sign = text.startsWith('-') ? '-' : '';
  const unsigned = text.replace(/^[-+] ?/, '');
  const digits = ungrouped(unsigned, marks);
  if (digits === undefined)
    return /^[\d.,]+$/.test(unsigned) && /^\d*[.,]\d+$/.test(unsigned)
      ? unreadable(marksMessage(marks))
      : NOT_A_NUMBER;
  return {
    kind: 'number',
    value: new Fraction(sign + digits),
    form: digits.includes('.') ? 'decimal' : 'integer',
    lowest: true,
    readAs: sign + digits,
    digits,
  };
}
