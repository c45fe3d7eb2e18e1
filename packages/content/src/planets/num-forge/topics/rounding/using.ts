import { generator, math } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { grouped } from '../../../../authoring/number-text.ts';
import { distinct } from '../../distinct.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { show } from './pool.ts';

const near = (value: number, step: number): number => Math.floor((value + step / 2) / step) * step;
const PLACE: Readonly<Record<number, string>> = {
  10: 'ten',
  100: 'hundred',
  1000: 'thousand',
  10_000: 'ten thousand',
};

export const roundsTo = generator({
  id: 'rounds-to',
  kind: 'choices',
  difficulty: 4,
  make(rng, grade) {
    // In grade 5 tenths are rounded to ones, or ones to thousands.
    const places = grade === 5 && rng.chance(1, 2) ? 1 : 0;
    const step =
      grade === 3
        ? rng.pick([10, 100])
        : grade === 4
          ? rng.pick([100, 1000])
          : places === 1
            ? 10
            : 1000;
    const target = rng.int(2, 9) * step;
    const half = step / 2;
    const inside = [target - half, ...distinct(3, () => target + rng.int(1 - half, half - 1))];
    const outside = [
      target + half,
      ...distinct(3, () =>
        rng.chance(1, 2) ? target - half - rng.int(1, half) : target + half + rng.int(1, half),
      ),
    ];
    const right = [
      ...new Set(
        rng.chance(2, 3) ? [inside[0]!, ...rng.sample(inside.slice(1), 1)] : rng.sample(inside, 2),
      ),
    ];
    const wrong = [
      ...new Set(
        rng.chance(2, 3)
          ? [outside[0]!, ...rng.sample(outside.slice(1), 2)]
          : rng.sample(outside.slice(1), 3),
      ),
    ];
    const name = places === 1 ? 'whole number' : PLACE[step]!;
    return {
      prompt: `Pick **every** number that rounds to ${show(target, places)} (nearest ${name}).`,
      right: right.map((value) => show(value, places)),
      wrong: wrong.map((value) => show(value, places)),
      hints: [
        `Where is the middle below ${show(target, places)}? And the middle above it?`,
        'A number exactly in the middle is rounded up.',
      ],
      steps: [
        `From ${show(target - half, places)} on, numbers round up to ${show(target, places)}. From ${show(target + half, places)} on, they round to ${show(target + step, places)}.`,
        `So these fit: ${right.map((value) => show(value, places)).join(' and ')}.`,
      ],
    };
  },
});

export const extreme = generator({
  id: 'smallest-largest',
  kind: 'numeric',
  difficulty: 5,
  make(rng, grade) {
    const step =
      grade === 3
        ? rng.pick([10, 100])
        : grade === 4
          ? rng.pick([100, 1000])
          : rng.pick([1000, 10_000]);
    const target = rng.int(2, 9) * step;
    const smallest = rng.chance(1, 2);
    const answer = smallest ? target - step / 2 : target + step / 2 - 1;
    return {
      prompt: `A whole number is rounded to the nearest ${PLACE[step]}. The result is ${grouped(target)}. What is the **${smallest ? 'smallest' : 'greatest'}** number it can be?`,
      answer,
      slips: slips(
        answer,
        smallest
          ? [
              [
                answer + 1,
                'Almost! The number exactly in the middle is rounded up, so it counts too.',
              ],
              [answer - 1, `That one is rounded down to ${grouped(target - step)}. Go one up.`],
              [target - step, 'That number is round already. It stays as it is.'],
              [target, 'That works, but there is a smaller one.'],
              [target - 1, 'That works, but there is a smaller one.'],
            ]
          : [
              [
                answer + 1,
                `${grouped(answer + 1)} is exactly in the middle, so it would be rounded up.`,
              ],
              [target + step - 1, `That is nearer to ${grouped(target + step)}.`],
              [answer - 1, 'That works, but there is a greater one.'],
              [target, 'That works, but there is a greater one.'],
              [target + 1, 'That works, but there is a greater one.'],
            ],
      ),
      hints: [
        `What is the middle between ${grouped(smallest ? target - step : target)} and ${grouped(smallest ? target : target + step)}?`,
        'Is the middle itself rounded up or down?',
      ],
      steps: [
        `The middle is ${grouped(smallest ? target - step / 2 : target + step / 2)}. It is rounded up.`,
        smallest
          ? `So ${grouped(answer)} already rounds to ${grouped(target)}, and ${grouped(answer - 1)} does not.`
          : `So ${grouped(answer + 1)} rounds to ${grouped(target + step)}. The number before it, ${grouped(answer)}, still rounds to ${grouped(target)}.`,
      ],
    };
  },
});

interface Errand {
  readonly plus: boolean;
  readonly tell: (who: string, a: string, b: string) => string;
}
const ERRANDS: readonly Errand[] = [
  {
    plus: true,
    tell: (who, a, b) =>
      `${who} walks ${a} steps in the morning and ${b} steps in the evening. About how many steps is that?`,
  },
  {
    plus: true,
    tell: (_, a, b) =>
      `One school has ${a} books and another has ${b}. About how many books is that together?`,
  },
  {
    plus: false,
    tell: (_, a, b) => `A stadium has ${a} seats. ${b} are taken. About how many are free?`,
  },
  {
    plus: false,
    tell: (who, a, b) =>
      `${who} collects ${a} bottle caps and gives ${b} to a craft room. About how many are left?`,
  },
];

export const estimate = generator({
  id: 'estimate',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const step = grade === 3 ? 100 : grade === 4 ? 1000 : 10_000;
    const draw = (low: number, high: number) => rng.int(low * step, high * step) + rng.int(1, 9);
    const { plus, tell } = rng.pick(ERRANDS);
    const a = plus ? draw(2, 7) : draw(5, 9);
    const b = plus ? draw(2, 7) : draw(1, 3);
    const [ra, rb] = [near(a, step), near(b, step)];
    const right = plus ? ra + rb : ra - rb;
    return {
      prompt: `${tell(rng.pick(NAMES), grouped(a), grouped(b))} Round both to the nearest ${PLACE[step]} first.`,
      right: `about ${grouped(right)}`,
      wrong: mistakes(
        right,
        [
          [plus ? ra - rb : ra + rb, `Read again: is it more or less than ${grouped(ra)}?`],
          [right + step, `Round each number with care. Which ${PLACE[step]} is nearest?`],
          [right - step, `Round each number with care. Which ${PLACE[step]} is nearest?`],
          [right * 10, 'That is ten times too much. Count the zeros.'],
        ].filter(([value]) => Number(value) > 0) as [number, string][],
        (shown) => `about ${grouped(Number(shown))}`,
      ),
      hints: [
        `Round ${grouped(a)} first, then ${grouped(b)}.`,
        'Now the numbers are easy. Do you have to add or to subtract?',
      ],
      steps: [
        `${grouped(a)} is about ${grouped(ra)}. ${grouped(b)} is about ${grouped(rb)}.`,
        `${plus ? 'Add' : 'Subtract'}: ${math(`${ra} ${plus ? '+' : '-'} ${rb} = ${right}`)}. So it is about ${grouped(right)}.`,
      ],
    };
  },
});

export const roundTable = generator({
  id: 'round-table',
  kind: 'table',
  difficulty: 4,
  make(rng, grade) {
    const steps = grade === 3 ? [10, 100] : grade === 4 ? [10, 100, 1000] : [100, 1000, 10_000];
    const values = distinct(grade === 3 ? 3 : 2, () => {
      const value = rng.int(
        grade === 3 ? 120 : grade === 4 ? 1200 : 12_000,
        grade === 3 ? 960 : grade === 4 ? 9600 : 96_000,
      );
      return value % 10 === 0 ? value + 4 : value;
    });
    return {
      prompt: 'Round each number to each place. Always start from the number itself.',
      caption: 'Rounded numbers',
      columns: ['Number', ...steps.map((step) => `nearest ${PLACE[step]}`)],
      rows: values.map((value): [string, ...{ answer: number }[]] => [
        grouped(value),
        ...steps.map((step) => ({ answer: near(value, step) })),
      ]),
      hints: [
        'For each place, look at the digit to the right of it.',
        '5 or more: go up. Less than 5: stay.',
      ],
      steps: values.map(
        (value) =>
          `${grouped(value)}: ${steps.map((step) => `to the nearest ${PLACE[step]} it is ${grouped(near(value, step))}`).join(', ')}.`,
      ),
    };
  },
});

export const halfway = generator({
  id: 'halfway',
  kind: 'number-line',
  difficulty: 2,
  make(rng, grade) {
    const step = grade === 3 ? rng.pick([10, 100]) : grade === 4 ? rng.pick([100, 1000]) : 1;
    const low = rng.int(1, 8) * step;
    const tick = step / 10;
    const answer = low + step / 2;
    return {
      prompt: `Which number is **halfway** between ${grouped(low)} and ${grouped(low + step)}? Put the marker on it.`,
      line: { min: low, max: low + step, step: tick, labelEvery: 10 },
      answer,
      slips: slips(answer, [
        [low + 4 * tick, 'Count the steps on both sides. They must be the same.'],
        [low + 6 * tick, 'Count the steps on both sides. They must be the same.'],
      ]).map(({ value, why }) => ({ value: Number(value.toFixed(2)), why })),
      hints: ['There are 10 steps from one end to the other.', 'Half of 10 steps is how many?'],
      steps: [
        `Half of the 10 steps is 5 steps. ${step === 1 ? 'Each step is one tenth.' : `Each step is ${grouped(tick)}.`}`,
        `So halfway is ${step === 1 ? `${low}.5` : grouped(answer)}. Numbers from there on round up.`,
      ],
    };
  },
});
