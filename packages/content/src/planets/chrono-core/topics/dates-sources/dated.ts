import type { Rng } from '@planets/practice';
import { centuryOf } from '../../years.ts';

export const SOURCE = 'Library of Congress, Getting Started with Primary Sources';

/** Years of the common era in grade 5; from grade 6 also before it. Never the round end of a century. */
export function year(rng: Rng, grade: number): number {
  const early = grade >= 6 && rng.chance(2, 5);
  const found = early ? rng.int(2, 998) : rng.int(grade === 5 ? 1101 : 101, 2020);
  const plain = found % 100 === 0 ? found + 1 : found;
  return early ? -plain : plain;
}

/** Years of different centuries, in random order. */
export function years(rng: Rng, grade: number, count: number): number[] {
  const found: number[] = [];
  while (found.length < count) {
    const next = year(rng, grade);
    if (!found.some((other) => centuryOf(other) === centuryOf(next))) found.push(next);
  }
  return found;
}
