import { figure, generator, type Rng } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { mistakes } from '../../../../authoring/mistakes.ts';
import { SOURCE } from '../../source.ts';

const OPTIONS = [
  'a shift at the café',
  'a shift at the library',
  'walking dogs',
  'mowing lawns',
  'a babysitting job',
  'a shift at the farm stand',
  'tutoring',
  'painting a fence',
  'washing cars',
  'delivering flyers',
] as const;

interface Use {
  readonly what: string;
  readonly pay: number;
}

/** Ways to use one afternoon, each with a different pay. */
function uses(rng: Rng, grade: number, count: number): Use[] {
  const pays = rng.sample(
    Array.from({ length: 16 }, (_, at) => 12 + (grade < 8 ? 3 : 2) * at),
    count,
  );
  return rng.sample(OPTIONS, count).map((what, at) => ({ what, pay: pays[at]! }));
}

const table = (all: readonly Use[]) =>
  figure({
    kind: 'data-table',
    caption: 'Ways to use the same afternoon',
    columns: ['Way', 'Pay'],
    rows: all.map(({ what, pay }) => [what, `$${pay}`]),
  });

export const opportunityCost = generator({
  id: 'opportunity-cost',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const all = uses(rng, grade, 4);
    const chosen = rng.pick(all);
    const [best, ...rest] = all
      .filter((use) => use !== chosen)
      .toSorted((a, b) => b.pay - a.pay) as [Use, ...Use[]];
    const sum = best.pay + rest.reduce((total, { pay }) => total + pay, 0);
    const name = rng.pick(NAMES);
    const right = `$${best.pay}`;
    return {
      prompt: [
        table(all),
        `${name} can do only one of these and picks **${chosen.what}**. Counted in pay, what is the opportunity cost?`,
      ],
      right,
      wrong: mistakes(right, [
        {
          text: `$${chosen.pay}`,
          why: 'That is what the chosen way pays. What is given up for it?',
        },
        {
          text: `$${sum}`,
          why: `${name} could not have done all the others in the same afternoon. Only the best of them counts.`,
        },
        {
          text: `$${rest[0]!.pay}`,
          why: 'That is given up too, but it is not the best of the others.',
        },
        {
          text: `$${Math.abs(best.pay - chosen.pay)}`,
          why: 'That is a difference. The opportunity cost is the whole value of the best thing given up.',
        },
      ]),
      hints: [
        'Cross out what is chosen. What is left?',
        'Only one of the others could have been done instead. Which one would it have been?',
      ],
      steps: [
        `By choosing ${chosen.what}, ${name} gives up the other ways, but only one of them could have been done.`,
        `The best of them is ${best.what} for ${right}, so that is the opportunity cost.`,
      ],
      source: SOURCE,
    };
  },
});
