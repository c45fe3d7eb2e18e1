import type { Rng } from '@planets/practice';
import { exact, percentOf } from '../../../../authoring/money.ts';

export const WARES = [
  'a backpack',
  'a pair of sneakers',
  'a desk lamp',
  'a rain jacket',
  'a board game',
  'a skateboard',
  'a pair of headphones',
  'a bicycle helmet',
  'a sleeping bag',
  'a calculator',
  'a soccer ball',
  'a ukulele',
  'a wool sweater',
  'a telescope',
  'a chess set',
  'a watercolor set',
] as const;

/** Prices for which every percentage asked comes out in whole cents. */
export function price(rng: Rng, grade: number): number {
  if (grade === 6) return 500 * rng.int(2, 16);
  if (grade === 7) return 100 * rng.int(12, 120);
  return 20 * rng.int(50, 700);
}

export const discount = (rng: Rng, grade: number): number =>
  grade === 6
    ? 10 * rng.int(1, 5)
    : rng.pick(grade === 7 ? [10, 15, 20, 25, 30, 40, 60] : [5, 15, 20, 25, 35, 45, 65, 70]);

export const off = (cents: number, percent: number): number => cents - percentOf(cents, percent);

/** Deals on the same kind of thing with different final prices. */
export function deals(rng: Rng, grade: number, count: number) {
  const found: { cents: number; percent: number; final: number }[] = [];
  const base = grade === 6 ? 500 * rng.int(4, 12) : 100 * rng.int(24, 90);
  while (found.length < count) {
    const cents = base + (grade === 6 ? 500 : 100) * rng.int(0, 12);
    const percent = discount(rng, grade);
    const final = off(cents, percent);
    if (
      !found.some(
        (deal) => deal.final === final || (deal.cents === cents && deal.percent === percent),
      )
    )
      found.push({ cents, percent, final });
  }
  return found;
}

export const tenPercent = (cents: number): string =>
  `10% of ${exact(cents)} is ${exact(percentOf(cents, 10))}`;
