import { generator, math } from '@planets/practice';
import { linear } from '../../sum-tex.ts';
import { decimal } from '../../decimal.ts';
import { slips } from '../../mistakes.ts';

interface Trend {
  readonly story: string;
  /** "hours of practice", and one of it. */
  readonly x: string;
  readonly one: string;
  readonly y: string;
  readonly rises: boolean;
  /** Least and most of the start and of the step. */
  readonly start: readonly [number, number];
  readonly step: readonly [number, number];
}

const TRENDS: readonly Trend[] = [
  {
    story: 'A scatter plot shows how the points in a spelling quiz go with the hours of practice.',
    x: 'hours of practice',
    one: 'hour of practice',
    y: 'points',
    rises: true,
    start: [20, 40],
    step: [3, 7],
  },
  {
    story: 'A scatter plot shows how the height of sunflowers goes with their age in weeks.',
    x: 'weeks of age',
    one: 'week of age',
    y: 'centimeters',
    rises: true,
    start: [5, 20],
    step: [8, 16],
  },
  {
    story:
      'A scatter plot shows how many cups of hot tea a stand sells at different temperatures in °C.',
    x: 'degrees',
    one: 'degree',
    y: 'cups',
    rises: false,
    start: [90, 140],
    step: [2, 4],
  },
  {
    story:
      'A scatter plot shows how the charge of tablets goes with the hours they have been used.',
    x: 'hours of use',
    one: 'hour of use',
    y: 'percent of charge',
    rises: false,
    start: [95, 100],
    step: [5, 8],
  },
  {
    story: 'A scatter plot shows how the time for a delivery goes with its distance in kilometers.',
    x: 'kilometers',
    one: 'kilometer',
    y: 'minutes',
    rises: true,
    start: [6, 15],
    step: [2, 5],
  },
  {
    story:
      'A scatter plot shows how the height of a burning candle goes with the hours it has burned.',
    x: 'hours of burning',
    one: 'hour of burning',
    y: 'millimeters',
    rises: false,
    start: [170, 220],
    step: [9, 14],
  },
];

export const predict = generator({
  id: 'predict',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const { story, x, y, rises, start, step } = rng.pick(TRENDS);
    const b = rng.int(...start);
    const tenths = rng.int(...step) * 10 + (grade === 8 ? 0 : 5);
    const m = (rises ? tenths : -tenths) / 10;
    const at = rng.int(2, 9);
    const answer = Math.round((b + m * at) * 10) / 10;
    return {
      prompt: `${story} The line ${math(`y = ${linear(m, b, 'x')}`)} fits the points, with x for the ${x} and y for the ${y}. What does it predict for ${math(`x = ${at}`)}?`,
      answer,
      slips: slips(answer, [
        [
          Math.round((b + m) * at * 10) / 10,
          'Only x is multiplied. The other number is added once.',
        ],
        [
          Math.round(m * at * 10) / 10,
          'The number at the end belongs to it too: that is where the line starts.',
        ],
        [Math.round((b - m * at) * 10) / 10, 'Look at the sign before the x.'],
      ]),
      hints: [`Put ${at} in place of x.`, 'First multiply, then add or take away.'],
      steps: [
        `Put in ${at}: ${math(`y = ${m} \\times ${at} + ${b}`)}.`,
        `${math(`${decimal(Math.round(m * at * 10), 1)} + ${b} = ${answer}`)}. The line predicts about ${answer} ${y}. A real value may lie a little above or below.`,
      ],
    };
  },
});

export const meaningOfSlope = generator({
  id: 'meaning-of-line',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const { story, x, one, y, rises, start, step } = rng.pick(TRENDS);
    const b = rng.int(...start);
    const m = rng.int(...step);
    const slope = rng.chance(grade === 8 ? 2 : 1, 3);
    const more = rises ? 'more' : 'fewer';
    const perStep = `With each ${one}, there are about ${m} ${more === 'fewer' && /percent|minutes|centimeters|millimeters/.test(y) ? 'less' : more} ${y}.`;
    const atZero = `At 0 ${x}, there are about ${b} ${y}.`;
    return {
      prompt: `${story} The line ${math(`y = ${linear(rises ? m : -m, b, 'x')}`)} fits the points, with x for the ${x} and y for the ${y}. What does the number ${math(slope ? (rises ? m : -m) : b)} tell?`,
      right: slope ? perStep : atZero,
      wrong: [
        {
          text: slope
            ? atZero.replace(String(b), String(m))
            : perStep.replace(`about ${m}`, `about ${b}`),
          why: slope
            ? 'What there is at the beginning is the number without x.'
            : 'The change with each step is the number before the x.',
        },
        {
          text: slope
            ? perStep
                .replace(`about ${m} ${more}`, `about ${m} ${rises ? 'fewer' : 'more'}`)
                .replace(`about ${m} less`, `about ${m} more`)
            : `At ${b} ${x}, there are 0 ${y}.`,
          why: slope
            ? `Look at the sign: the line ${rises ? 'rises' : 'falls'}.`
            : 'That would be where the line meets the x-axis.',
        },
        {
          text: slope
            ? `After ${m} ${x}, there are about ${b} ${y}.`
            : `Every point lies exactly ${b} above the line.`,
          why: slope
            ? 'The number before x counts what changes for each one more.'
            : 'The points lie near the line, some above and some below.',
        },
      ],
      hints: [
        'Which number is multiplied by x, and which one stands alone?',
        'What happens to y when x grows by 1? And what is y when x is 0?',
      ],
      steps: [
        slope
          ? `The number before x is the slope: when x grows by 1, y changes by ${math(rises ? m : -m)}.`
          : `The number without x is the value at ${math('x = 0')}, where the line meets the y-axis.`,
        `So: ${slope ? perStep : atZero}`,
      ],
    };
  },
});

export const buildLine = generator({
  id: 'line-from-points',
  kind: 'multi-step',
  difficulty: 4,
  make(rng, grade) {
    const { story, x, y, rises, start, step } = rng.pick(TRENDS);
    const b = rng.int(...start);
    const m = rng.int(...step) * (rises ? 1 : -1);
    const [x1, run] = [rng.int(1, 3), rng.int(2, 4)];
    const x2 = x1 + run;
    const at = x2 + rng.int(1, grade === 8 ? 2 : 4);
    const of = (value: number) => b + m * value;
    return {
      prompt: `${story} A line of fit goes through (${x1}, ${of(x1)}) and (${x2}, ${of(x2)}), with x for the ${x} and y for the ${y}.`,
      parts: [
        {
          prompt: 'What is the slope of the line?',
          answer: m,
          slips: slips(m, [
            [m * run, 'That is the whole rise. Divide it by the steps to the right.'],
            [-m, 'Look whether y grows or falls while x grows.'],
          ]),
        },
        {
          prompt: `Where does the line meet the y-axis?`,
          answer: b,
          follows: `${of(x1)} - ${x1} * a`,
          slips: slips(b, [[of(x1), `That is the value at x = ${x1}. Go back to x = 0.`]]),
        },
        {
          prompt: `What does the line predict for x = ${at}?`,
          answer: of(at),
          follows: `b + a * ${at}`,
        },
      ],
      hints: [
        `From x = ${x1} to x = ${x2}, how much does y change? How much is that for each step?`,
        `From x = ${x1} go back to 0, step by step.`,
      ],
      steps: [
        `Slope: ${math(`\\frac{${of(x2)} - ${of(x1)}}{${x2} - ${x1}} = \\frac{${of(x2) - of(x1)}}{${run}} = ${m}`)}.`,
        `${x1 === 1 ? 'One step' : `${x1} steps`} back to 0: ${math(`${of(x1)} - ${x1} \\times ${m < 0 ? `(${m})` : m} = ${b}`)}.`,
        `For ${math(`x = ${at}`)}: ${math(`${b} + ${at} \\times ${m < 0 ? `(${m})` : m} = ${of(at)}`)} ${y}.`,
      ],
    };
  },
});
