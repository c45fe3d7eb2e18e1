import { figure, generator, type Rng, type Topic } from '@planets/practice';
import { BUDGET_TERMS } from '../data/budget-terms.ts';
import { mistakes, slipsFor } from '../../../authoring/mistakes.ts';
import { counted } from '../../../authoring/number-text.ts';
import { NAMES } from '../../../authoring/first-names.ts';
import { matchTerms, termForExample, termForMeaning } from '../../../authoring/vocabulary.ts';

const terms = {
  terms: BUDGET_TERMS,
  source: 'Consumer Financial Protection Bureau, glossary of financial terms',
};

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

const GOALS = [
  'a tent',
  'a guitar',
  'a bicycle',
  'a camera',
  'a keyboard',
  'a school trip',
  'a microscope',
  'a drum',
] as const;

interface Plan {
  readonly goal: number;
  readonly has: number;
  readonly each: number;
  readonly weeks: number;
}

/** From grade 6 the last week often needs only a part, so that one has to round up. */
function plan(rng: Rng, grade: number): Plan {
  const each = rng.int(grade === 5 ? 3 : 6, grade === 5 ? 12 : 25);
  const weeks = rng.int(4, grade === 5 ? 10 : 16);
  const has = rng.int(5, 40);
  const short = grade === 5 ? 0 : rng.int(0, each - 1);
  return { each, weeks, has, goal: has + each * weeks - short };
}

function plans(rng: Rng, grade: number, count: number): Plan[] {
  const found: Plan[] = [];
  while (found.length < count) {
    const next = plan(rng, grade);
    if (!found.some(({ weeks }) => weeks === next.weeks)) found.push(next);
  }
  return found;
}

const told = ({ goal, has, each }: Plan): string =>
  `goal $${goal}, has $${has}, saves $${each} a week`;

const planSteps = ({ goal, has, each, weeks }: Plan): string[] => {
  const missing = goal - has;
  const exactly = missing % each === 0;
  return [
    `Some of it is there already, so what is missing is $${goal} − $${has} = $${missing}.`,
    exactly
      ? `$${missing} ÷ $${each} = ${weeks}, so it takes ${weeks} weeks.`
      : `${weeks - 1} weeks bring $${each * (weeks - 1)}, which is not enough yet; ${weeks} weeks bring $${each * weeks}. So it takes ${weeks} weeks.`,
  ];
};

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

export const savingBudgeting: Topic = {
  id: 'saving_budgeting',
  name: 'Saving and budgeting',
  about: 'Make a budget, plan for a savings goal and know the words for it.',
  grades: [5, 8],
  keywords: ['budget', 'save', 'goal', 'income', 'expense', 'plan'],
  connected: ['unit_price', 'percent_money'],
  items: [
    generator({
      id: 'weeks-to-goal',
      kind: 'numeric',
      difficulty: 3,
      make(rng, grade) {
        const task = plan(rng, grade);
        const { goal, has, each, weeks } = task;
        const name = rng.pick(NAMES);
        return {
          prompt: `${name} wants **$${goal}** for ${rng.pick(GOALS)}, has **$${has}** and saves **$${each}** each week. After how many weeks is there enough?`,
          answer: weeks,
          unit: 'weeks',
          slips: slipsFor(weeks, [
            {
              value: Math.ceil(goal / each),
              why: `You forgot the $${has} that is there already.`,
            },
            { value: weeks - 1, why: `After ${weeks - 1} weeks there is not quite enough yet.` },
            {
              value: goal - has,
              why: `That is how many dollars are missing. How many weeks of $${each} is that?`,
            },
          ]),
          hints: [
            'How much is still missing? Not all of it has to be saved.',
            `Divide the missing $${goal - has} by $${each}. If it does not come out even, is the last week needed?`,
          ],
          steps: planSteps(task),
        };
      },
    }),
    generator({
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
    }),
    generator({
      id: 'order-plans',
      kind: 'order',
      difficulty: 4,
      make(rng, grade) {
        const all = plans(rng, grade, grade < 7 ? 3 : 4).toSorted((a, b) => a.weeks - b.weeks);
        return {
          prompt:
            'Which plan gets there first? Put them in order, from the **fewest** weeks to the **most**.',
          inOrder: all.map(told),
          hints: [
            'For each plan: how much is missing, and how many weeks of saving is that?',
            `For example, “${told(all[1]!)}” is $${all[1]!.goal - all[1]!.has} short at $${all[1]!.each} a week.`,
          ],
          steps: all.map(
            (task) =>
              `${told(task)}: $${task.goal - task.has} is missing. At $${task.each} a week that takes ${task.weeks} weeks.`,
          ),
        };
      },
    }),
    generator({
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
    }),
    generator({
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
    }),
    termForMeaning(terms),
    termForExample(terms),
    matchTerms(terms),
  ],
};
