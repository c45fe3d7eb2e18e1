import type { Rng } from '@planets/practice';

const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const TENS = [
  '',
  '',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
] as const;

/** 1 to 99 in words. */
export const inWords = (value: number): string =>
  value < 20
    ? ONES[value]!
    : `${TENS[Math.floor(value / 10)]}${value % 10 === 0 ? '' : `-${ONES[value % 10]}`}`;

/** "three dollars and five cents", "one dollar", "forty cents". */
export function amountInWords(cents: number): string {
  const whole = Math.floor(cents / 100);
  const rest = cents % 100;
  return [
    ...(whole === 0 ? [] : [`${inWords(whole)} ${whole === 1 ? 'dollar' : 'dollars'}`]),
    ...(rest === 0 ? [] : [`${inWords(rest)} ${rest === 1 ? 'cent' : 'cents'}`]),
  ].join(' and ');
}

/** An amount to read and write: cents alone in grade 1, with a zero in the dimes now and then. */
export function amount(rng: Rng, grade: number): number {
  // Two different digits, neither of them nothing: so that the digits can be swapped.
  if (grade === 1)
    return rng.pick([
      12, 15, 21, 23, 25, 27, 32, 35, 38, 41, 45, 52, 54, 63, 65, 74, 76, 83, 85, 92,
    ]);
  const most = grade === 2 ? 9 : 39;
  const cents = rng.chance(1, 3) ? rng.int(1, 9) : rng.int(11, 98);
  return 100 * rng.int(1, most) + (cents % 10 === 0 ? cents + 5 : cents);
}
