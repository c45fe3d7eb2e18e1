import { generator } from '@planets/practice';
import { slipsFor } from '../../../../authoring/mistakes.ts';
import { decimal, dollars, exact, percentOf } from '../../../../authoring/money.ts';
import { SOURCE } from './brackets.ts';

const TAXED = [
  'a desk lamp',
  'a bicycle pump',
  'a raincoat',
  'a set of pans',
  'a backpack',
] as const;
const FREE = ['bread', 'rice', 'fruit', 'milk', 'flour'] as const;

/** A basket in which, as in many states, food is not taxed. */
export const mixedBasket = generator({
  id: 'mixed-basket',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const rate = rng.pick(grade < 9 ? [4, 5, 6, 8] : [4.5, 5.5, 6.25, 7.5]);
    const taxed = 100 * (grade < 9 ? 5 * rng.int(3, 16) : 4 * rng.int(4, 24));
    const free = 25 * rng.int(8, 60);
    const tax = percentOf(taxed, rate);
    const total = taxed + free + tax;
    const [thing, food] = [rng.pick(TAXED), rng.pick(FREE)];
    return {
      prompt: `In one place (the rate is made up) sales tax is **${rate}%**, but food is not taxed. You buy ${thing} for ${dollars(taxed)} and ${food} for ${exact(free)}. How much do you pay in all?`,
      answer: decimal(total),
      unit: '$',
      slips: slipsFor(
        total,
        [
          { value: taxed + free, why: 'The tax is missing: it is added to what is not food.' },
          { value: taxed + free + percentOf(taxed + free, rate), why: 'You taxed the food too.' },
          {
            value: taxed + tax,
            why: `The ${food} has to be paid for too.`,
          },
          { value: tax, why: 'That is the tax alone.' },
        ],
        decimal,
      ),
      hints: [
        'Which of the two is taxed? Work out the tax for that one only.',
        `Find ${rate}% of ${dollars(taxed)}. Then add both prices and the tax.`,
      ],
      steps: [
        `The tax is on the non-food item alone, ${thing}: ${rate}% of ${dollars(taxed)} is ${exact(tax)}.`,
        `Altogether: ${exact(taxed)} + ${exact(free)} + ${exact(tax)} = ${exact(total)}.`,
      ],
      source: SOURCE,
    };
  },
});
