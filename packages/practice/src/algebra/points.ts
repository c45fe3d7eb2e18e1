import { PRIME } from './modular.ts';

/** Points where most expressions have values; far ones for sqrt(x - 100); small whole ones for (-1)^n. */
export const REAL_POINTS = 40;
export const FAR_POINTS = 24;
export const WHOLE_POINTS = 8;

/** A number that depends on the letter and the point alone: the same on every machine, at every time. */
function hash(name: string, point: number): number {
  let state = 0x811c9dc5 ^ Math.imul(point + 1, 0x9e3779b1);
  for (const char of name) state = Math.imul(state ^ char.codePointAt(0)!, 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}

/** Where a letter stands in the prime field. */
export const fieldPoint =
  (point: number) =>
  (name: string): bigint =>
    ((BigInt(hash(name, point)) << 30n) ^ BigInt(hash(name, point + 1000))) % PRIME;

/** [from, to] of a letter, by point: mostly small and positive, where roots and logarithms live. */
function reach(point: number): readonly [number, number] {
  if (point < 16) return [0.1, 4];
  if (point < 28) return [-4, 4];
  if (point < 34) return [0, 1];
  return point < REAL_POINTS ? [-30, 30] : [-2000, 2000];
}

/** Where a letter stands on the real line: a fraction of 1024ths with an odd top, never a special place. */
export const realPoint =
  (point: number) =>
  (name: string): number => {
    const draw = hash(name, point + 2000);
    if (point >= REAL_POINTS + FAR_POINTS) return 1 + (draw % 6);
    const [from, to] = reach(point);
    const steps = Math.floor((to - from) * 512);
    return Math.floor(from * 512) / 512 + ((draw % steps) * 2 + 1) / 1024;
  };
