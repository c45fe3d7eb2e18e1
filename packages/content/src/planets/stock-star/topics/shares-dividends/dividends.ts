import { generator, type Rng } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { decimal, exact } from '../../../../authoring/money.ts';
import { COMPANIES } from '../../companies.ts';

interface Holding {
  readonly company: string;
  readonly shares: number;
  /** Cents for one share. */
  readonly price: number;
  /** Percent of the price that is paid out in a year. */
  readonly yield: number;
}

function holding(rng: Rng, grade: number, company: string): Holding {
  return {
    company,
    shares: grade < 10 ? 5 * rng.int(2, 20) : rng.int(12, 150),
    price: 100 * 5 * rng.int(2, grade < 10 ? 16 : 40),
    yield: rng.int(1, 6),
  };
}

function holdings(rng: Rng, grade: number, count: number): Holding[] {
  for (;;) {
    const found = rng.sample(COMPANIES, count).map((company) => holding(rng, grade, company));
    if (
      new Set(found.map((one) => one.yield)).size === count &&
      new Set(found.map(perShare)).size === count
    )
      return found;
  }
}

const perShare = ({ price, yield: rate }: Holding): number => (price * rate) / 100;

export const dividendTotal = generator({
  id: 'dividend-total',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const task = holding(rng, grade, rng.pick(COMPANIES));
    const each = perShare(task);
    const total = each * task.shares;
    const quarterly = grade > 9;
    return {
      prompt: `${rng.pick(NAMES)} owns **${task.shares} shares** of ${task.company}. The company pays a dividend of **${exact(each)} per share** ${quarterly ? '**every quarter**. How much is that in a year' : 'this year. How much is that in all'}?`,
      answer: decimal(quarterly ? 4 * total : total),
      unit: '$',
      slips: slipsFor(
        quarterly ? 4 * total : total,
        [
          { value: total, why: 'That is one quarter. A year has four of them.' },
          {
            value: quarterly ? 4 * each : each,
            why: `That is for one share. There are ${task.shares}.`,
          },
          {
            value: quarterly ? 12 * total : total * 100,
            why: quarterly
              ? 'You multiplied by 12. A quarter is three months, so there are four in a year.'
              : 'Check the place of the decimal point.',
          },
        ],
        decimal,
      ),
      hints: [
        'A dividend is paid for each share.',
        `Find ${task.shares} × ${exact(each)}${quarterly ? ', and think of how many quarters a year has' : ''}.`,
      ],
      steps: [
        `Each of the ${task.shares} shares brings ${exact(each)}: ${task.shares} × ${exact(each)} = ${exact(total)}.`,
        quarterly
          ? `That comes four times a year: 4 × ${exact(total)} = ${exact(4 * total)}.`
          : 'The price of the share does not matter here, because the dividend is given per share.',
      ],
    };
  },
});

export const dividendYield = generator({
  id: 'dividend-yield',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const task = holding(rng, grade, rng.pick(COMPANIES));
    const each = perShare(task);
    const right = `${task.yield}%`;
    return {
      prompt: `One share of ${task.company} costs **${exact(task.price)}** and pays a dividend of **${exact(each)}** a year. What is the dividend yield?`,
      right,
      wrong: mistakes(right, [
        {
          text: `${task.yield * 10}%`,
          why: 'The decimal point is one place off. Check with 10% of the price.',
        },
        {
          text: `${task.yield + 1}%`,
          why: `Check: ${task.yield + 1}% of ${exact(task.price)} is ${exact((task.price * (task.yield + 1)) / 100)}.`,
        },
        {
          text: `${task.yield + 2}%`,
          why: `Check: ${task.yield + 2}% of ${exact(task.price)} is ${exact((task.price * (task.yield + 2)) / 100)}.`,
        },
      ]),
      hints: [
        'The yield compares the dividend with the price of the share.',
        `1% of ${exact(task.price)} is ${exact(task.price / 100)}. How many times does that fit into ${exact(each)}?`,
      ],
      steps: [
        `The yield is the dividend as a part of the price: ${exact(each)} ÷ ${exact(task.price)} = ${decimal(task.yield)}.`,
        `As a percent that is ${right}.`,
      ],
    };
  },
});

export const orderYields = generator({
  id: 'order-yields',
  kind: 'order',
  difficulty: 4,
  make(rng, grade) {
    const all = holdings(rng, grade, grade < 10 ? 3 : 4).toSorted((a, b) => a.yield - b.yield);
    const told = (one: Holding) => `Costs ${exact(one.price)}, pays ${exact(perShare(one))} a year`;
    return {
      prompt:
        'Put these shares in order of their dividend **yield**, from the **lowest** to the **highest**.',
      inOrder: all.map(told),
      hints: [
        'The largest dividend in dollars need not be the highest yield: compare it with the price.',
        `For example, 1% of ${exact(all[1]!.price)} is ${exact(all[1]!.price / 100)}. How many percent is ${exact(perShare(all[1]!))}?`,
      ],
      steps: all.map(
        (one) =>
          `${exact(perShare(one))} ÷ ${exact(one.price)} = ${decimal(one.yield)}, so ${one.yield}%.`,
      ),
    };
  },
});
