import { figure, generator, type Rng } from '@planets/practice';
import { mistakes } from '../../../../authoring/mistakes.ts';
import { counted } from '../../../../authoring/number-text.ts';

const USES = [
  'Bus rides',
  'Snacks',
  'Music lessons',
  'Gifts',
  'Art supplies',
  'Sports club',
  'Phone plan',
  'Books',
  'Movies',
  'Donations',
  'School trips',
  'Haircuts',
] as const;

interface Budget {
  readonly income: number;
  readonly lines: readonly (readonly [use: string, dollars: number])[];
  readonly out: number;
}

function budget(rng: Rng, grade: number): Budget {
  const step = grade === 5 ? 5 : 1;
  const uses = rng.sample(USES, grade < 7 ? 3 : 4);
  const lines = uses.map(
    (use) => [use, step * rng.int(Math.ceil(6 / step), Math.floor(40 / step))] as const,
  );
  const out = lines.reduce((sum, [, cost]) => sum + cost, 0);
  return { lines, out, income: out + step * rng.int(Math.ceil(5 / step), Math.floor(45 / step)) };
}

const table = ({ income, lines }: Budget) =>
  figure({
    kind: 'data-table',
    caption: 'A budget for one month',
    columns: ['Line', 'Amount'],
    rows: [['Income', `$${income}`], ...lines.map(([use, cost]) => [use, `$${cost}`])],
  });

export const leftOver = generator({
  id: 'left-over',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const task = budget(rng, grade);
    const left = task.income - task.out;
    const right = `$${left}`;
    const [lastUse, lastCost] = task.lines.at(-1)!;
    return {
      prompt: [table(task), 'How much is left after all expenses are paid?'],
      right,
      wrong: mistakes(right, [
        {
          text: `$${task.out}`,
          why: 'Those are all the expenses together. What is left of the income?',
        },
        { text: `$${left + lastCost}`, why: `You forgot one line: ${lastUse}, $${lastCost}.` },
        { text: `$${left + 10}`, why: 'That is $10 too much. Add the expenses once more.' },
        {
          text: `$${task.income + task.out}`,
          why: 'Expenses go out, so they are taken from the income.',
        },
      ]),
      hints: [
        'Add up everything that goes out.',
        `All expenses together are $${task.out}. Compare that with the income.`,
      ],
      steps: [
        `Going out: ${task.lines.map(([, cost]) => `$${cost}`).join(' + ')} = $${task.out}.`,
        `What came in and did not go out is left: $${task.income} − $${task.out} = ${right}.`,
      ],
    };
  },
});

export const percentOfBudget = generator({
  id: 'percent-of-budget',
  kind: 'choice',
  difficulty: 4,
  grades: [6, 8],
  make(rng, grade) {
    const total = grade === 6 ? 100 : rng.pick([80, 120, 150, 200, 250]);
    const shares = rng.pick(
      [
        [10, 20, 30, 40],
        [10, 15, 25, 50],
        [15, 20, 25, 40],
        [5, 20, 35, 40],
      ].filter((set) => set.every((share) => (share * total) % 100 === 0)),
    );
    const uses = rng.sample(USES, 4);
    const at = rng.int(0, 3);
    const amount = (share: number) => (share * total) / 100;
    const right = `${shares[at]}%`;
    return {
      prompt: [
        figure({
          kind: 'bar-chart',
          title: `Where $${total} goes`,
          unit: 'dollars',
          bars: uses.map((label, index) => ({ label, value: amount(shares[index]!) })),
        }),
        `What percent of the $${total} is for **${uses[at]}**?`,
      ],
      right,
      wrong: mistakes(right, [
        ...(total === 100
          ? []
          : [
              {
                text: `${amount(shares[at]!)}%`,
                why: `That is the number of dollars. Compare it with all $${total}.`,
              },
            ]),
        { text: `${100 - shares[at]!}%`, why: 'That is the part for everything else.' },
        {
          text: `${shares[(at + 1) % 4]}%`,
          why: `That is the part for ${uses[(at + 1) % 4]}.`,
        },
        {
          text: `${shares[(at + 2) % 4]}%`,
          why: `That is the part for ${uses[(at + 2) % 4]}.`,
        },
        { text: `${shares[at]! + 5}%`, why: 'A little too much. Divide once more.' },
      ]),
      hints: [
        `Read the bar of ${uses[at]} first.`,
        `Which part of $${total} is $${amount(shares[at]!)}? 10% would be $${total / 10}.`,
      ],
      steps: [
        `The bar shows $${amount(shares[at]!)} out of $${total}.`,
        `Percent means out of 100: ${amount(shares[at]!)} ÷ ${total} is ${shares[at]} out of 100, so ${right}.`,
      ],
    };
  },
});

export const surplusOrDeficit = generator({
  id: 'surplus-or-deficit',
  kind: 'cloze',
  difficulty: 3,
  make(rng, grade) {
    const task = budget(rng, grade);
    const short = rng.chance(1, 2);
    const gap = grade === 5 ? 5 * rng.int(1, 6) : rng.int(3, 30);
    const income = short ? task.out - gap : task.out + gap;
    const club = rng.pick([
      'chess club',
      'garden club',
      'robotics club',
      'dance group',
      'school band',
      'hiking club',
    ]);
    return {
      prompt: [
        table({ ...task, income }),
        `The ${club} pays [[0]] in all. That is [[1]] than its income, so it has a [[2]] of $${gap}.`,
      ],
      gaps: [
        {
          right: `$${task.out}`,
          wrong: mistakes(
            `$${task.out}`,
            [
              { text: `$${task.out - task.lines[0]![1]}`, why: '' },
              { text: `$${task.out + 10}`, why: '' },
            ],
            2,
          ).map(({ text }) => text),
        },
        { right: short ? 'more' : 'less', wrong: [short ? 'less' : 'more'] },
        { right: short ? 'deficit' : 'surplus', wrong: [short ? 'surplus' : 'deficit'] },
      ],
      hints: [
        `Add the ${counted(task.lines.length, 'expense')}.`,
        'A surplus is money left over. A deficit is money that is missing.',
      ],
      steps: [
        `${task.lines.map(([, cost]) => `$${cost}`).join(' + ')} = $${task.out} goes out, and $${income} comes in.`,
        short
          ? `More goes out than comes in, so $${gap} is missing: a deficit.`
          : `Less goes out than comes in, so $${gap} is left: a surplus.`,
      ],
    };
  },
});
