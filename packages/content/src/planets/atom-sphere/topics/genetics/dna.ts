import { generator } from '@planets/practice';
import { listed } from '../../../../authoring/wording.ts';
import { GENETIC_ORDERS } from '../../data/genetics.ts';
import { source } from './source.ts';

const PAIRS: Readonly<Record<string, string>> = { A: 'T', T: 'A', G: 'C', C: 'G' };

export const basePairs = generator({
  id: 'base-pairs',
  kind: 'text',
  difficulty: 3,
  make(rng, grade) {
    const strand = Array.from({ length: grade < 11 ? 6 : 9 }, () => rng.pick(['A', 'T', 'G', 'C']));
    const rna = grade > 9 && rng.chance(1, 2);
    const other = strand.map((base) => (rna && base === 'A' ? 'U' : PAIRS[base]!));
    return {
      prompt: rna
        ? `A template strand of DNA reads **${strand.join('')}**. Type the bases of the messenger RNA made from it, in the same order.`
        : `One strand of DNA reads **${strand.join('')}**. Type the bases of the strand that pairs with it, in the same order.`,
      answer: other.join(''),
      also: [other.join(' ')],
      hints: [
        rna
          ? 'RNA has uracil (U) where DNA has thymine (T).'
          : 'Each base has one partner: A pairs with one, G with another.',
        rna
          ? 'A is copied to U, T to A, G to C and C to G.'
          : 'A pairs with T, and G pairs with C.',
      ],
      steps: [
        'A and T (in RNA A and U) hold together with two hydrogen bonds, G and C with three, so only these partners fit.',
        `Base by base: ${strand.map((base, at) => `${base}–${other[at]}`).join(', ')}.`,
      ],
      source,
    };
  },
});

export const orderSteps = generator({
  id: 'order-steps',
  kind: 'order',
  difficulty: 3,
  make(rng) {
    const { task, items, hint, why } = rng.pick(GENETIC_ORDERS);
    return {
      prompt: task,
      inOrder: items,
      hints: [hint, `The first is this: ${items[0]}.`],
      steps: [`The order is: ${listed(items)}.`, why],
      source,
      about: task,
    };
  },
});
