import { generator, type Rng } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { slipsFor } from '../../../../authoring/mistakes.ts';
import { counted } from '../../../../authoring/number-text.ts';

/** Things with a price that a few weeks of small savings reach. */
const SMALL_WANTS = [
  'a comic book',
  'a kite',
  'a bouncy ball',
  'a card game',
  'a poster',
  'a toy boat',
  'a puzzle',
] as const;

interface Goal {
  readonly has: number;
  readonly each: number;
  readonly weeks: number;
  readonly price: number;
}

function goal(rng: Rng, grade: number): Goal {
  const has = rng.int(1, grade < 3 ? 5 : 15);
  const each = grade === 1 ? rng.int(1, 2) : rng.int(2, grade === 2 ? 3 : 6);
  const weeks = rng.int(2, grade === 1 ? 4 : grade === 2 ? 5 : 8);
  return { has, each, weeks, price: has + each * weeks };
}

const jumps = ({ has, each, weeks }: Goal): string =>
  Array.from({ length: weeks + 1 }, (_, week) => `$${has + each * week}`).join(', ');

export const weeksToSave = generator({
  id: 'weeks-to-save',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const task = goal(rng, grade);
    const { has, each, weeks, price } = task;
    const name = rng.pick(NAMES);
    const thing = rng.pick(SMALL_WANTS);
    return {
      prompt: `${name} has **$${has}** and saves **$${each}** every week. How many weeks does it take to have **$${price}** for ${thing}?`,
      answer: weeks,
      unit: 'weeks',
      slips: slipsFor(weeks, [
        {
          value: price - has,
          why: `That is how many dollars are missing. How many weeks of $${each} is that?`,
        },
        {
          value: weeks + 1,
          why: `The $${has} is there from the start. Count only the weeks after that.`,
        },
        { value: price, why: 'That is the price in dollars. How many weeks?' },
      ]),
      hints: [
        `Start at $${has} and jump by $${each}.`,
        `After one week it is $${has + each}. Go on until you reach $${price} and count the jumps.`,
      ],
      steps: [
        `Each week adds $${each}, so count on from $${has}: ${jumps(task)}.`,
        `That is ${counted(weeks, 'jump')}, so ${counted(weeks, 'week')}.`,
      ],
    };
  },
});

export const orderSavings = generator({
  id: 'order-savings',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const found: { weeks: number; each: number }[] = [];
    while (found.length < (grade === 1 ? 3 : 4)) {
      const next = {
        weeks: rng.int(2, grade < 3 ? 5 : 9),
        each: rng.int(1, grade < 3 ? 4 : 9),
      };
      if (!found.some((other) => other.weeks * other.each === next.weeks * next.each))
        found.push(next);
    }
    const sorted = found.toSorted((a, b) => a.weeks * a.each - b.weeks * b.each);
    const told = ({ weeks, each }: (typeof found)[number]) => `$${each} a week for ${weeks} weeks`;
    return {
      prompt: 'Who saves the most? Put these in order, from the **least** saved to the **most**.',
      inOrder: sorted.map(told),
      hints: [
        'Find how much each one is in the end.',
        `For example, ${told(sorted[1]!)} is ${Array.from({ length: sorted[1]!.weeks }, () => sorted[1]!.each).join(' + ')}.`,
      ],
      steps: sorted.map(
        (plan) =>
          `${told(plan)}: the same amount comes ${plan.weeks} times, so that is $${plan.weeks * plan.each}.`,
      ),
    };
  },
});
