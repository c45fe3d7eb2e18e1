import { generator, type Rng } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { slipsFor } from '../../../../authoring/mistakes.ts';

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

export const weeksToGoal = generator({
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
});

export const orderPlans = generator({
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
});
