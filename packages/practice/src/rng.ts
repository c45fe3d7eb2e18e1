import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Everything random about a question comes from here, and from one seed. */
export interface Rng {
  /** An integer from `min` to `max`, both included. */
  int(min: number, max: number): number;
  /** One of `values`, each as likely. Throws a RangeError on an empty list. */
  pick<T>(values: readonly T[]): T;
  /** `count` different members of `values`, in random order. Throws a RangeError when there are fewer. */
  sample<T>(values: readonly T[], count: number): T[];
  shuffle<T>(values: readonly T[]): T[];
  /** True with probability `numerator`/`denominator`. */
  chance(numerator: number, denominator: number): boolean;
}

/** A generator whose outputs depend on the 32-bit integer `seed` alone (xoroshiro128+ of pure-rand). */
export function rngFrom(seed: number): Rng {
  const source = xoroshiro128plus(seed);
  const int = (min: number, max: number) => uniformInt(source, min, max);
  const shuffle = <T>(values: readonly T[]): T[] => {
    const shuffled = [...values];
    for (let last = shuffled.length - 1; last > 0; last -= 1) {
      const other = int(0, last);
      [shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T];
    }
    return shuffled;
  };
  return {
    int,
    shuffle,
    pick(values) {
      if (values.length === 0) throw new RangeError('pick: nothing to pick from');
      return values[int(0, values.length - 1)]!;
    },
    sample(values, count) {
      if (count > values.length) throw new RangeError(`sample: ${count} asked of ${values.length}`);
      return shuffle(values).slice(0, count);
    },
    chance: (numerator, denominator) => int(1, denominator) <= numerator,
  };
}

/**
 * A 32-bit seed from a seed and names, so that one session seed gives each question its own: FNV-1a, then
 * the finaliser of MurmurHash3, without which neighbouring names would give neighbouring seeds.
 */
export function deriveSeed(seed: number, ...names: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const char of `${seed}|${names.join('|')}`) {
    hash ^= char.codePointAt(0)!;
    hash = Math.imul(hash, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
