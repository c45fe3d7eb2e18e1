import type { Rng } from '@planets/practice';
import { exact, spoken } from '../../../../authoring/money.ts';

export const THINGS = [
  'a notebook',
  'a sandwich',
  'a box of crayons',
  'a kite',
  'a puzzle',
  'a bag of oranges',
  'a paintbrush',
  'a bottle of juice',
  'a ball',
  'a poster',
  'a plant pot',
  'a loaf of bread',
  'a pack of stickers',
  'a bowl of soup',
  'a book of riddles',
  'a jump rope',
] as const;

/** What costs more than a ten-dollar bill can pay. */
export const DEARER = [
  'a backpack',
  'a soccer ball',
  'a desk lamp',
  'a rain jacket',
  'a board game',
  'a warm blanket',
  'a pair of sneakers',
  'a bicycle helmet',
  'a chess set',
  'a garden hose',
  'a cooking pot',
  'a suitcase',
] as const;

export interface Purchase {
  readonly thing: string;
  readonly price: number;
  readonly paid: number;
}

/** Prices grow finer and bills larger with the grade. The change is never nothing. */
export function purchase(rng: Rng, grade: number): Purchase {
  if (grade === 2) return { thing: rng.pick(THINGS), price: 5 * rng.int(3, 18), paid: 100 };
  const paid = rng.pick(
    grade === 3 ? [200, 500] : grade === 4 ? [500, 1000, 2000] : [1000, 2000, 5000],
  );
  const thing = rng.pick(paid > 1000 ? DEARER : THINGS);
  const step = grade === 3 ? 5 : 1;
  const most = paid / step - 100 / step / 5;
  let price = step * rng.int(Math.ceil((paid * 0.3) / step), Math.floor(most));
  if (price % 100 === 0) price += 5;
  return { thing, price, paid };
}

export const toNextDollar = (price: number): number => (100 - (price % 100)) % 100;

export const write = (cents: number, grade: number): string =>
  grade === 2 ? spoken(cents) : exact(cents);

export const tooManyDollars =
  'The dollars are one too many. You need part of a dollar to make up the cents.';
