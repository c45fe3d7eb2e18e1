import type { Rng } from '@planets/practice';
import { exact } from '../../../../authoring/money.ts';

export const GOODS = [
  ['apple', 'apples', 40, 95],
  ['pencil', 'pencils', 15, 60],
  ['notebook', 'notebooks', 80, 250],
  ['tennis ball', 'tennis balls', 120, 300],
  ['muffin', 'muffins', 90, 250],
  ['light bulb', 'light bulbs', 150, 400],
  ['battery', 'batteries', 60, 150],
  ['orange', 'oranges', 45, 110],
  ['granola bar', 'granola bars', 50, 140],
  ['marker', 'markers', 45, 160],
  ['water bottle', 'water bottles', 35, 120],
  ['tulip bulb', 'tulip bulbs', 30, 95],
] as const;

export interface Pack {
  readonly count: number;
  /** The price of one, in cents. */
  readonly each: number;
  readonly price: number;
}

/** Packs of the same thing with different sizes, prices and prices of one. */
export function packs(
  rng: Rng,
  grade: number,
  good: (typeof GOODS)[number],
  wanted: number,
): Pack[] {
  const sizes = rng.sample(
    grade === 4
      ? [2, 3, 4, 5, 6, 10]
      : grade === 5
        ? [3, 4, 5, 6, 8, 10]
        : [4, 5, 6, 8, 9, 12, 15, 20],
    wanted,
  );
  const middle = rng.int(good[2] + 12, good[3]);
  const offsets = rng.sample([-12, -9, -6, -3, 0, 3, 6, 9], wanted);
  return sizes.map((count, at) => {
    const each =
      Math.round((middle + offsets[at]!) / (grade === 4 ? 5 : 1)) * (grade === 4 ? 5 : 1);
    return { count, each, price: count * each };
  });
}

export function differentPacks(
  rng: Rng,
  grade: number,
  good: (typeof GOODS)[number],
  wanted: number,
): Pack[] {
  for (;;) {
    const found = packs(rng, grade, good, wanted);
    if (
      new Set(found.map(({ each }) => each)).size === wanted &&
      new Set(found.map(({ price }) => price)).size === wanted
    )
      return found;
  }
}

export const perOne = (cents: number, one: string): string => `${exact(cents)} per ${one}`;
