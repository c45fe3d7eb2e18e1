import { figure, generator } from '@planets/practice';
import { decimal } from '../../decimal.ts';
import { distinct } from '../../distinct.ts';
import { mistakes } from '../../mistakes.ts';
import {
  lowerOf,
  pickTask,
  roundedOf,
  roundingSteps,
  show,
  showRounded,
  type Task,
} from './pool.ts';

export const betweenWhich = generator({
  id: 'between-which',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const task = pickTask(rng, grade);
    const { value, step, places, place } = task;
    const low = lowerOf(task);
    const write = (each: number) => showRounded(task, each);
    const pair = (from: number) => `${write(from)} and ${write(from + step)}`;
    const of = place === 'whole number' ? 'whole numbers' : `${place}s`;
    return {
      prompt: `Between which two neighboring **${of}** does ${show(value, places)} lie?`,
      right: pair(low),
      wrong: mistakes(pair(low), [
        [pair(low + step), `Both of these are more than ${show(value, places)}.`],
        ...(low >= step
          ? [[pair(low - step), `Both of these are less than ${show(value, places)}.`] as const]
          : []),
        [
          `${write(low)} and ${write(low + 2 * step)}`,
          `There is a nearer one above it: ${write(low + step)}.`,
        ],
        [pair(low + 2 * step), `Both of these are more than ${show(value, places)}.`],
      ]),
      hints: [
        `Count in steps of ${show(step, places)}. Which number comes just before it?`,
        'One has to be less and the other more than the number.',
      ],
      steps: [
        places === 0
          ? `Keep the digits down to that place and put zeros behind them: ${write(low)} comes just before.`
          : `Keep the digits down to that place and leave off the rest: ${write(low)} comes just before.`,
        `One step further is ${write(low + step)}. So it lies between the two.`,
      ],
    };
  },
});

export const nearerOnLine = generator({
  id: 'nearer-on-line',
  kind: 'choice',
  difficulty: 2,
  grades: [3, 4],
  make(rng, grade) {
    const step = grade === 3 ? rng.pick([10, 100]) : rng.pick([100, 1000]);
    const low = rng.int(1, 8) * step;
    const tenth = step / 10;
    const over = rng.pick([1, 2, 3, 4, 6, 7, 8, 9]);
    const value = low + over * tenth;
    const high = low + step;
    const right = over > 5 ? high : low;
    return {
      prompt: [
        figure({
          kind: 'number-line',
          min: low,
          max: high,
          step: tenth,
          labelEvery: 10,
          points: [{ value, label: 'A' }],
        }),
        `Point A is a number on this line. Which number with a label is **nearer** to it, and how far away?`,
      ],
      right: `${right}, ${Math.abs(value - right)} away`,
      wrong: [
        {
          text: `${right === low ? high : low}, ${Math.abs(value - (right === low ? high : low))} away`,
          why: 'That end is farther away. Is A in the left half or in the right half?',
        },
        {
          text: `${right}, ${Math.abs(value - right) === tenth ? 2 * tenth : Math.abs(value - right) - tenth} away`,
          why: 'The end is right. Count the steps to it again.',
        },
        {
          text: `${right === low ? high : low}, ${Math.abs(value - right)} away`,
          why: 'That far it is to the other end.',
        },
      ],
      hints: [
        'Is A in the left half or in the right half of the line?',
        `Each small step is ${tenth}.`,
      ],
      steps: [
        `There are 10 steps from ${low} to ${high}, so each is ${tenth}. A is at ${value}.`,
        `To ${low} it is ${value - low}, to ${high} it is ${high - value}. So ${right} is nearer.`,
      ],
    };
  },
});

const describe = ({ place }: Task) =>
  place === 'whole number' ? 'nearest **whole number**' : `nearest **${place}**`;

export const roundChoose = generator({
  id: 'round-choose',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const task = pickTask(rng, grade);
    const { value, step, places } = task;
    const right = roundedOf(task);
    const low = lowerOf(task);
    const other = right === low ? low + step : low;
    return {
      prompt: `Round ${show(value, places)} to the ${describe(task)}.`,
      right: showRounded(task, right),
      wrong: mistakes(show(right, places), [
        [
          showRounded(task, other),
          `Look at the next digit to the right: it decides whether to go up or down.`,
        ],
        ...(value - (value % (step / 10)) === value
          ? []
          : [
              [
                show(value - (value % (step / 10)), places),
                'That is rounded to another place, or only cut off.',
              ] as const,
            ]),
        [showRounded(task, right + step), 'That is too far away. Take one of the two neighbors.'],
        [
          showRounded(task, Math.max(0, low - step)),
          'That is too far away. Take one of the two neighbors.',
        ],
        [
          showRounded(task, right + 2 * step),
          'That is too far away. Take one of the two neighbors.',
        ],
      ]),
      hints: [
        'Which two round numbers is it between?',
        'Look at the digit to the right of that place: 5 or more goes up, less than 5 goes down.',
      ],
      steps: roundingSteps(task),
    };
  },
});

export const roundType = generator({
  id: 'round-type',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const task = pickTask(rng, grade);
    const { value, step, places } = task;
    const right = roundedOf(task);
    const low = lowerOf(task);
    const candidates = [
      {
        value: right === low ? low + step : low,
        why: 'That is the neighbor on the other side. Which one is nearer?',
      },
      ...(places > 0
        ? []
        : [
            {
              value: Math.floor(right / step),
              why: 'You kept only the first digits. Put zeros in the other places.',
            },
          ]),
      { value: right + step, why: 'That is one step too far.' },
      {
        value: Math.round(value / (step / 10)) * (step / 10),
        why: 'That is rounded to the place on the right of it.',
      },
    ];
    return {
      prompt: `Round ${show(value, places)} to the ${describe(task)}.`,
      answer: decimal(right, places),
      slips: candidates
        .filter(
          (slip, at) =>
            slip.value !== right &&
            slip.value !== value &&
            candidates.findIndex((other) => other.value === slip.value) === at,
        )
        .map((slip) => ({ value: decimal(slip.value, places), why: slip.why })),
      hints: [
        'Which two round numbers is it between?',
        'Which of them is nearer? The digit to the right of that place decides.',
      ],
      steps: roundingSteps(task),
    };
  },
});

export const matchRounded = generator({
  id: 'match-rounded',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const first = pickTask(rng, grade);
    const low = lowerOf(first);
    // Numbers about one another, so that each has to be rounded with care.
    const tasks = distinct(
      4,
      (): Task => {
        const value = low + rng.int(-first.step, 3 * first.step);
        return { ...first, value: value % 10 === 0 ? value + 3 : value };
      },
      (task) => roundedOf(task),
    ).filter(({ value }) => value > 0);
    const { places } = first;
    return {
      prompt: `Match each number with itself rounded to the ${describe(first)}.`,
      pairs: tasks.map((task) => [show(task.value, places), showRounded(task, roundedOf(task))]),
      hints: [
        'Take one number. Which round number is just below it, which just above?',
        'The digit to the right of the place decides: 5 or more goes up.',
      ],
      steps: tasks.map(
        (task) =>
          `${show(task.value, places)} lies between ${show(lowerOf(task), places)} and ${show(lowerOf(task) + task.step, places)}. It rounds to ${showRounded(task, roundedOf(task))}.`,
      ),
    };
  },
});
