import { generator, type Rng } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { dollars } from '../../../../authoring/money.ts';
import { counted } from '../../../../authoring/number-text.ts';
import { SOURCE } from '../../source.ts';

interface Business {
  readonly count: number;
  readonly price: number;
  readonly each: number;
  readonly fixed: number;
}

function business(rng: Rng, grade: number): Business {
  const each = rng.int(1, grade < 8 ? 4 : 9);
  const price = each + rng.int(2, grade < 8 ? 5 : 12);
  const count = 5 * rng.int(3, grade < 8 ? 10 : 30);
  const margin = count * (price - each);
  return { each, price, count, fixed: 5 * rng.int(1, Math.max(2, Math.floor(margin / 10))) };
}

const whole = (amount: number): string => dollars(100 * amount);

const profit = ({ count, price, each, fixed }: Business): number => count * (price - each) - fixed;

const profitSteps = (task: Business): string[] => {
  const { count, price, each, fixed } = task;
  return [
    `What comes in: ${count} × $${price} = ${whole(count * price)}. This is the revenue.`,
    `What goes out: ${count} × $${each} = ${whole(count * each)} for materials and $${fixed} for the stand, so ${whole(count * each + fixed)} in all.`,
    `Profit is what is left: ${whole(count * price)} − ${whole(count * each + fixed)} = ${whole(profit(task))}.`,
  ];
};

const businessText = ({ count, price, each, fixed }: Business, things: string): string =>
  `sells **${count} ${things}** at **$${price}** each. The materials for each one cost **$${each}**, and the stand costs **$${fixed}**`;

const THINGS = [
  'mugs',
  'key rings',
  'candles',
  'sandwiches',
  'bracelets',
  'plants',
  'cards',
  'kites',
] as const;

export const profitQuestion = generator({
  id: 'profit',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const task = business(rng, grade);
    const { count, price, each, fixed } = task;
    return {
      prompt: `${rng.pick(NAMES)} ${businessText(task, rng.pick(THINGS))}. How large is the profit?`,
      answer: profit(task),
      unit: '$',
      slips: slipsFor(profit(task), [
        { value: count * price, why: 'That is the revenue. The costs have to be taken off.' },
        { value: count * (price - each), why: `The stand costs $${fixed} too.` },
        {
          value: count * price - each - fixed,
          why: `You took off the materials of a single one. There are ${count}.`,
        },
        { value: count * price - fixed, why: 'You left out the materials.' },
      ]),
      hints: [
        'Profit is what comes in less all that goes out.',
        `Each one leaves $${price} − $${each} = $${price - each} before the stand is paid. There are ${count} of them.`,
      ],
      steps: profitSteps(task),
      source: SOURCE,
    };
  },
});

export const breakEven = generator({
  id: 'break-even',
  kind: 'choice',
  difficulty: 4,
  grades: [8, 10],
  make(rng) {
    const each = rng.int(1, 8);
    const margin = rng.int(2, 12);
    const needed = rng.int(6, 40);
    const fixed = margin * needed;
    const price = each + margin;
    const right = String(needed);
    const things = rng.pick(THINGS);
    return {
      prompt: `${rng.pick(NAMES)} pays **$${fixed}** for a stand. The materials for each one of the ${things} cost **$${each}**, and the price is **$${price}**. How many have to be sold to break even?`,
      right,
      wrong: mistakes(right, [
        {
          text: String(Math.ceil(fixed / price)),
          why: `You used the whole price. Of each $${price}, $${each} goes to the materials.`,
        },
        {
          text: String(Math.ceil(fixed / each)),
          why: 'You divided by the cost of the materials. What does each sale leave?',
        },
        {
          text: String(needed + 1),
          why: 'That would already bring a profit. To break even means to come out at zero.',
        },
        {
          text: String(needed - 1),
          why: 'With that many, a little of the stand is still not paid.',
        },
        { text: String(needed + 2), why: 'That would already bring a profit.' },
      ]),
      hints: [
        'To break even means that revenue and costs are equal: no profit and no loss.',
        `Each sale leaves $${price} − $${each} = $${margin} toward the $${fixed}.`,
      ],
      steps: [
        `From each sale $${each} goes to the materials, so $${margin} is left for the stand.`,
        `The $${fixed} is paid after ${fixed} ÷ ${margin} = ${counted(needed, 'sale')}.`,
      ],
      source: SOURCE,
    };
  },
});

export const orderProfit = generator({
  id: 'order-profit',
  kind: 'order',
  difficulty: 4,
  make(rng, grade) {
    const found: Business[] = [];
    while (found.length < (grade < 8 ? 3 : 4)) {
      const next = business(rng, grade);
      if (!found.some((other) => profit(other) === profit(next))) found.push(next);
    }
    const sorted = found.toSorted((a, b) => profit(a) - profit(b));
    const told = ({ count, price, each, fixed }: Business) =>
      `${count} sold at $${price}, materials $${each} each, stand $${fixed}`;
    return {
      prompt: 'Put these stands in order, from the **lowest** profit to the **highest**.',
      inOrder: sorted.map(told),
      hints: [
        'Much revenue need not mean much profit. Take all costs off.',
        `For example, “${told(sorted[1]!)}” has a revenue of ${whole(sorted[1]!.count * sorted[1]!.price)} and costs of ${whole(sorted[1]!.count * sorted[1]!.each + sorted[1]!.fixed)}.`,
      ],
      steps: sorted.map(
        (one) =>
          `${told(one)}: ${whole(one.count * one.price)} − ${whole(one.count * one.each + one.fixed)} = ${whole(profit(one))}.`,
      ),
      source: SOURCE,
    };
  },
});
