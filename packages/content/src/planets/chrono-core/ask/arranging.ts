import { generator, type Generator } from '@planets/practice';
import { dateOf, othersNear, spread, whenOf } from '../happening.ts';
import { yearText } from '../years.ts';
import { suited } from './graded.ts';
import { apart, sourcesOf, type Gap, type Table } from './table.ts';

export const putInOrder = (table: Table, gapFor: Gap): Generator =>
  generator({
    id: 'put-in-order',
    kind: 'order',
    difficulty: 3,
    make(rng, grade) {
      const known = suited(table, grade);
      const picked = spread(rng, known, grade < 8 ? 4 : 5, gapFor(grade));
      const anchor = picked[2]!;
      return {
        prompt: 'Put these in order, from the **earliest** to the **latest**.',
        inOrder: picked.map(({ what }) => what),
        hints: [
          `The earliest has to do with ${picked[0]!.theme}.`,
          `This was ${whenOf(anchor)}: ${anchor.what}. Which came before it, and which after?`,
        ],
        steps: picked.map((one) => `${dateOf(one)}: ${one.what}. ${one.why}`),
        source: sourcesOf(picked),
      };
    },
  });

export const matchYears = (table: Table, gapFor: Gap): Generator =>
  generator({
    id: 'match-years',
    kind: 'match',
    difficulty: 4,
    make(rng, grade) {
      const known = suited(table, grade);
      const picked = spread(rng, known, grade < 7 ? 3 : 4, gapFor(grade));
      return {
        prompt: 'Match each event with its year.',
        pairs: picked.map((one) => [one.what, yearText(one.year)] as const),
        hints: [
          `The earliest has to do with ${picked[0]!.theme}.`,
          `The latest has to do with ${picked.at(-1)!.theme}.`,
        ],
        steps: picked.map((one) => `${dateOf(one)}: ${one.what}. ${one.why}`),
        source: sourcesOf(picked),
      };
    },
  });

export const matchReasons = (table: Table, gapFor: Gap): Generator =>
  generator({
    id: 'match-reasons',
    kind: 'match',
    difficulty: 3,
    make(rng, grade) {
      const known = suited(table, grade);
      const first = rng.pick(known);
      const picked = [first, ...othersNear(rng, known, first, 2, apart(gapFor, grade))];
      return {
        prompt: 'Match each event with the reason why it mattered.',
        pairs: picked.map(({ what, why }) => [what, why] as const),
        hints: [
          `Begin here: “${picked[0]!.what}” has to do with ${picked[0]!.theme}.`,
          `Then this one: “${picked[1]!.what}” has to do with ${picked[1]!.theme}.`,
        ],
        steps: picked.map((one) => `${one.what} (${dateOf(one)}). ${one.why}`),
        source: sourcesOf(picked),
      };
    },
  });
