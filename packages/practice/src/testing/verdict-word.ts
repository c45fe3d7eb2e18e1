import type { Verdict } from '../verdict.ts';

/** A verdict in a word, as the tables of the tests write it: `right`, `wrong`, `2/3`, `ungradable`, `awaiting`. */
export function verdictWord(verdict: Verdict): string {
  if (verdict.kind !== 'graded') return verdict.kind;
  if (verdict.correct) return 'right';
  return verdict.partsRight === 0 ? 'wrong' : `${verdict.partsRight}/${verdict.parts}`;
}
