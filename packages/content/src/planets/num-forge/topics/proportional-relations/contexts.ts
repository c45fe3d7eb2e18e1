import type { Rng } from '@planets/practice';

/** Two amounts that belong together at a steady rate. */
export interface Context {
  readonly story: string;
  /** What is put in, in the plural, and one of it. */
  readonly x: string;
  readonly one: string;
  /** What comes out, in the plural, and one of it. */
  readonly y: string;
  readonly yOne: string;
  readonly letters: readonly [x: string, y: string];
  /** "In", "it prints", "does it print": to tell and to ask how much comes out. */
  readonly words: readonly [before: string, tells: string, asks: string];
}

const CONTEXTS: readonly Context[] = [
  {
    story: 'A boat rental costs the same for every hour.',
    x: 'hours',
    one: 'hour',
    y: 'dollars',
    yOne: 'dollar',
    letters: ['h', 'c'],
    words: ['For', 'you pay', 'do you pay'],
  },
  {
    story: 'Water runs from a hose at a steady rate.',
    x: 'minutes',
    one: 'minute',
    y: 'liters',
    yOne: 'liter',
    letters: ['t', 'w'],
    words: ['In', 'it gives', 'does it give'],
  },
  {
    story: 'Rice is sold by weight.',
    x: 'kilograms',
    one: 'kilogram',
    y: 'dollars',
    yOne: 'dollar',
    letters: ['k', 'p'],
    words: ['For', 'you pay', 'do you pay'],
  },
  {
    story: 'A robot rolls at a steady speed.',
    x: 'seconds',
    one: 'second',
    y: 'meters',
    yOne: 'meter',
    letters: ['t', 'd'],
    words: ['In', 'it rolls', 'does it roll'],
  },
  {
    story: 'Every ticket for the school play costs the same.',
    x: 'tickets',
    one: 'ticket',
    y: 'dollars',
    yOne: 'dollar',
    letters: ['n', 'c'],
    words: ['For', 'you pay', 'do you pay'],
  },
  {
    story: 'A printer works at a steady rate.',
    x: 'minutes',
    one: 'minute',
    y: 'pages',
    yOne: 'page',
    letters: ['m', 'p'],
    words: ['In', 'it prints', 'does it print'],
  },
  {
    story: 'A cyclist rides at a steady speed.',
    x: 'hours',
    one: 'hour',
    y: 'kilometers',
    yOne: 'kilometer',
    letters: ['t', 'd'],
    words: ['In', 'the cyclist rides', 'does the cyclist ride'],
  },
  {
    story: 'A candle burns down at a steady rate.',
    x: 'hours',
    one: 'hour',
    y: 'millimeters',
    yOne: 'millimeter',
    letters: ['h', 'b'],
    words: ['In', 'it loses', 'does it lose'],
  },
];

export const pickContext = (rng: Rng): Context => rng.pick(CONTEXTS);

export const xs = ({ x, one }: Context, count: number | string): string =>
  `${count} ${String(count) === '1' ? one : x}`;

/** Dollars with cents have two places: 3.50. */
const amount = ({ y }: Context, value: number | string): string =>
  y === 'dollars' && /^\d+\.\d$/u.test(String(value)) ? `${value}0` : String(value);

/** "In 3 minutes it prints 60 pages". */
export const tell = (context: Context, x: number | string, y: number | string): string =>
  `${context.words[0]} ${xs(context, x)} ${context.words[1]} ${amount(context, y)} ${String(y) === '1' ? context.yOne : context.y}`;

/** "How many pages does it print in 3 minutes?" */
export const ask = (context: Context, x: number | string): string =>
  `How many ${context.y} ${context.words[2]} ${context.words[0].toLowerCase()} ${xs(context, x)}?`;
