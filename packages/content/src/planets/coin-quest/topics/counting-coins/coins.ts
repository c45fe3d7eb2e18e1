import { coinName as nameOf, type Rng } from '@planets/practice';
import { counted } from '../../../../authoring/number-text.ts';

export const sum = (cents: readonly number[]): number =>
  cents.reduce((total, coin) => total + coin, 0);

/** The word of the classroom for the bill. */
export const coinName = (coin: number): string => (coin === 100 ? 'dollar bill' : nameOf(coin));

export const plural = (coin: number): string => (coin === 1 ? 'pennies' : `${coinName(coin)}s`);

export const many = (count: number, coin: number): string =>
  counted(count, coinName(coin), plural(coin));

/** Coins from the largest down: first graders meet no quarters, third graders bills as well. */
export function handful(rng: Rng, grade: number): number[] {
  const kinds = grade === 1 ? [10, 5, 1] : grade === 2 ? [25, 10, 5, 1] : [100, 25, 10, 5, 1];
  const used = rng.sample(kinds, rng.int(2, Math.min(3, kinds.length)));
  return kinds
    .filter((coin) => used.includes(coin))
    .flatMap((coin) => Array.from({ length: rng.int(1, coin === 25 ? 3 : 4) }, () => coin));
}

export const byKind = (coins: readonly number[]): [coin: number, count: number][] =>
  [...new Set(coins)].map((coin) => [coin, coins.filter((other) => other === coin).length]);

export const listed = (coins: readonly number[]): string =>
  byKind(coins)
    .map(([coin, count]) => many(count, coin))
    .join(' and ')
    .replace(/ and (?=.* and )/, ', ');
