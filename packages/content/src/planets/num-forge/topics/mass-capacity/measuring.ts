import { figure, generator, math } from '@planets/practice';
import { jug } from '../../../../authoring/diagrams/scales.ts';
import { NAMES } from '../../../../authoring/first-names.ts';
import { mistakes, slips } from '../../mistakes.ts';

export const readJug = generator({
  id: 'read-jug',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const scale =
      grade === 2
        ? { unit: 'L', most: 10, step: 1, labelEvery: rng.pick([1, 2]) }
        : rng.pick([
            { unit: 'mL', most: 500, step: 50, labelEvery: 2 },
            { unit: 'mL', most: 1000, step: 100, labelEvery: rng.pick([2, 5]) },
            ...(grade === 4
              ? [
                  { unit: 'mL', most: 500, step: 25, labelEvery: 4 },
                  { unit: 'mL', most: 200, step: 10, labelEvery: 5 },
                ]
              : []),
          ]);
    const marks = scale.most / scale.step;
    // From grade 3 on the water stands between two numbers: to copy a label is no reading of a scale.
    const between = Array.from({ length: marks - 2 }, (_, below) => below + 2).filter(
      (mark) => grade === 2 || mark % scale.labelEvery !== 0,
    );
    const at = rng.pick(between);
    const right = at * scale.step;
    const write = (value: number) => `${value} ${scale.unit}`;
    const below = Math.floor(at / scale.labelEvery) * scale.labelEvery;
    return {
      prompt: [figure(jug(right, scale)), 'How much water is in the jug?'],
      right: write(right),
      wrong: mistakes(
        right,
        [
          ...(at > below && scale.labelEvery > 1
            ? [
                [
                  below * scale.step + (at - below),
                  `You counted each small mark as 1. Each one is ${scale.step} ${scale.unit}.`,
                ] as const,
              ]
            : []),
          ...(below > 0 && at > below
            ? [
                [
                  below * scale.step,
                  'The water is above that mark. Count the small marks too.',
                ] as const,
              ]
            : []),
          [right + scale.step, 'That is one mark too high. Look where the top of the water is.'],
          [right - scale.step, 'That is one mark too low. Look where the top of the water is.'],
          [scale.most, 'That is the top of the scale. Look where the water ends.'],
          [right + 2 * scale.step, 'That is too high. Look where the top of the water is.'],
        ],
        (shown) => write(Number(shown)),
      ),
      hints: [
        'Which mark does the top of the water touch?',
        scale.labelEvery === 1
          ? 'Read the number beside it.'
          : 'How much is it from one mark to the next? Use two numbers that you can see.',
      ],
      steps: [
        scale.labelEvery === 1
          ? 'Each mark has its number.'
          : `From one number to the next it is ${scale.labelEvery * scale.step}, in ${scale.labelEvery} steps. So each step is ${scale.step} ${scale.unit}.`,
        `The water stands at ${write(right)}.`,
      ],
    };
  },
});

interface Story {
  readonly op: '+' | '-' | 'x' | '/';
  readonly unit: string;
  readonly tell: (who: string, a: number, b: number) => string;
}
const STORIES: readonly Story[] = [
  {
    op: '+',
    unit: 'kg',
    tell: (who, a, b) =>
      `A farm sends ${a} kg of apples and ${b} kg of pears to ${who}’s town. What is the mass of the fruit?`,
  },
  {
    op: '+',
    unit: 'L',
    tell: (who, a, b) =>
      `A tank holds ${a} L of water. ${who} pours in ${b} L more. How much water is in it now?`,
  },
  {
    op: '-',
    unit: 'kg',
    tell: (who, a, b) =>
      `A store has ${a} kg of rice. ${who} sells ${b} kg. How much rice is left?`,
  },
  {
    op: '-',
    unit: 'L',
    tell: (who, a, b) =>
      `A big tank holds ${a} L of rain water. ${who} uses ${b} L for the plants. How much is left?`,
  },
  {
    op: 'x',
    unit: 'kg',
    tell: (who, a, b) =>
      `${who} carries ${a} boxes. Each has a mass of ${b} kg. What is the mass of all the boxes?`,
  },
  {
    op: 'x',
    unit: 'L',
    tell: (who, a, b) =>
      `${who} fills ${a} buckets. Each one holds ${b} L. How much water is that?`,
  },
  {
    op: '/',
    unit: 'L',
    tell: (who, a, b) =>
      `${who} has ${a} L of juice and pours it into ${b} equal jugs. How much juice is in each jug?`,
  },
  {
    op: '/',
    unit: 'kg',
    tell: (who, a, b) =>
      `${who} shares ${a} kg of soil among ${b} equal pots. How much soil is in each pot?`,
  },
];

export const massStory = generator({
  id: 'mass-story',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const { op, unit, tell } = rng.pick(
      STORIES.filter(({ op: each }) => grade > 2 || each === '+' || each === '-'),
    );
    const who = rng.pick(NAMES);
    const most = grade === 2 ? 60 : grade === 3 ? 400 : 2000;
    const factor = rng.int(3, 9);
    const size = rng.int(grade === 4 ? 12 : 4, grade === 4 ? 45 : 12);
    const x = rng.int(Math.floor(most / 4), most);
    const y = rng.int(Math.floor(most / 8), Math.floor(most / 4) - 1);
    const [a, b, answer, tex] =
      op === '+'
        ? [x, y, x + y, `${x} + ${y}`]
        : op === '-'
          ? [x, y, x - y, `${x} - ${y}`]
          : op === 'x'
            ? [factor, size, factor * size, `${factor} \\times ${size}`]
            : [factor * size, factor, size, `${factor * size} \\div ${factor}`];
    return {
      prompt: tell(who, a, b),
      answer,
      unit,
      slips: slips(answer, [
        [
          a + b,
          op === '-'
            ? 'You added. Does it get more or less?'
            : `You added. Read again: how many times ${Math.min(a, b)}?`,
        ],
        [Math.abs(a - b), 'You took away. Read again what happens.'],
        ...(op === '/'
          ? [[a * b, 'You multiplied. Sharing makes each part smaller.'] as const]
          : []),
      ]),
      hints: [
        'What happens in the story: does it get more, does it get less, or is it shared?',
        op === '+'
          ? 'Two amounts come together.'
          : op === '-'
            ? 'Something is taken out.'
            : op === 'x'
              ? 'The same amount comes again and again.'
              : 'It is shared into equal parts.',
      ],
      steps: [
        op === '+'
          ? 'The amounts come together, so add.'
          : op === '-'
            ? 'Something is taken out, so subtract.'
            : op === 'x'
              ? `${a} equal amounts, so multiply.`
              : `It is shared into ${b} equal parts, so divide.`,
        `${math(`${tex} = ${answer}`)} ${unit}.`,
      ],
    };
  },
});

export const pourProblem = generator({
  id: 'pour-step-by-step',
  kind: 'multi-step',
  difficulty: 5,
  grades: [3, 4],
  make(rng, grade) {
    const cups = rng.int(3, grade === 3 ? 5 : 8);
    const each = rng.pick(grade === 3 ? [50, 100] : [125, 150, 250]);
    const used = cups * each;
    const full =
      grade === 3 ? Math.ceil((used + 100) / 100) * 100 : Math.ceil((used + 200) / 500) * 500;
    const rest = full - used;
    const more = rng.int(1, 4) * 50;
    const who = rng.pick(NAMES);
    return {
      prompt: [
        figure(
          jug(full, {
            unit: 'mL',
            most: Math.max(full, 500),
            step: full > 1000 ? 500 : 100,
            labelEvery: 1,
          }),
        ),
        `${who} fills ${cups} cups from this jug. Each cup gets ${each} mL. Then ${who} pours ${more} mL of water into the jug.`,
      ],
      parts: [
        { prompt: 'How many mL were in the jug at the start?', answer: full, unit: 'mL' },
        {
          prompt: 'How many mL go into the cups, all together?',
          answer: used,
          unit: 'mL',
          slips: [{ value: each, why: `That is one cup. There are ${cups}.` }],
        },
        {
          prompt: 'How many mL are left in the jug then?',
          answer: rest,
          unit: 'mL',
          follows: 'a - b',
        },
        {
          prompt: `How many mL are in the jug at the end?`,
          answer: rest + more,
          unit: 'mL',
          follows: `c + ${more}`,
        },
      ],
      hints: ['Read the jug first.', 'What goes out is taken away. What comes in is added.'],
      steps: [
        `The jug shows ${full} mL.`,
        `The cups: ${math(`${cups} \\times ${each} = ${used}`)} mL.`,
        `Left: ${math(`${full} - ${used} = ${rest}`)} mL.`,
        `After pouring in: ${math(`${rest} + ${more} = ${rest + more}`)} mL.`,
      ],
    };
  },
});
