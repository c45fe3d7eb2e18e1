import { expect } from 'vitest';
import type { Verdict } from '../verdict.ts';

/** A verdict in a word, as the tables of the tests write it: `right`, `wrong`, `2/3`, `ungradable`. */
export function verdictWord(verdict: Verdict): string {
  if (verdict.kind === 'ungradable') return 'ungradable';
  if (verdict.correct) return 'right';
  return verdict.partsRight === 0 ? 'wrong' : `${verdict.partsRight}/${verdict.parts}`;
}

expect.extend({
  toBeVerdict(verdict: Verdict, word: string) {
    const found = verdictWord(verdict);
    return {
      pass: found === word,
      message: () => `expected ${word}, found ${found}: ${JSON.stringify(verdict)}`,
    };
  },
});

declare module 'vitest' {
  // oxlint-disable-next-line typescript/no-explicit-any -- merges with vitest's own declaration
  interface Matchers<T = any> {
    toBeVerdict(word: string): T;
  }
}
