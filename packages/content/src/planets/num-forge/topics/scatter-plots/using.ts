import { authored, figure, generator, math } from '@planets/practice';
import { decimal } from '../../decimal.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { linear } from '../equivalent-expressions/writing.ts';

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

const GROUPS = [
  ['Grade 7', 'Grade 8', 'plays an instrument', 'plays no instrument'],
  ['morning', 'afternoon', 'by bus', 'on foot'],
  ['with a garden', 'without a garden', 'has a pet', 'has no pet'],
  ['swimmers', 'runners', 'trains indoors', 'trains outdoors'],
] as const;

export const twoWayTable = generator({
  id: 'two-way-table',
  kind: 'table',
  difficulty: 2,
  make(rng, grade) {
    const [one, two, yes, no] = rng.pick(GROUPS);
    const most = grade === 8 ? 30 : 60;
    const [a, b, c, d] = [rng.int(5, most), rng.int(5, most), rng.int(5, most), rng.int(5, most)];
    return {
      prompt: 'Fill in the two-way table. Each row and each column adds up to its total.',
      caption: 'Number of people asked',
      columns: ['Group', yes, no, 'total'],
      rows: [
        [one, String(a), { answer: b }, String(a + b)] as const,
        [two, { answer: c }, String(d), { answer: c + d }] as const,
        ['total', String(a + c), { answer: b + d }, String(a + b + c + d)] as const,
      ],
      hints: [
        'Begin with a row or a column in which only one number is missing.',
        'The totals of the rows add up to the total of all.',
      ],
      steps: [
        `First row: ${math(`${a + b} - ${a} = ${b}`)}. First column: ${math(`${a + c} - ${a} = ${c}`)}.`,
        `Second row: ${math(`${c} + ${d} = ${c + d}`)}. Second column: ${math(`${b} + ${d} = ${b + d}`)}.`,
        `Check: ${math(`${a + c} + ${b + d} = ${a + b + c + d}`)}.`,
      ],
    };
  },
});

export const relativeFrequency = generator({
  id: 'relative-frequency',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const [one, two, yes, no] = rng.pick(GROUPS);
    const percent = rng.pick(grade === 8 ? [20, 25, 30, 40, 60, 75, 80] : [15, 35, 45, 55, 65, 85]);
    const size = rng.pick(grade === 8 ? [20, 40, 60, 80] : [60, 80, 120]);
    const a = (size * percent) / 100;
    const b = size - a;
    const [c, d] = [rng.int(5, 40), rng.int(5, 40)];
    const all = size + c + d;
    const show = (value: string | number) => `about ${value}%`;
    const share = (part: number, whole: number) => Math.round((part * 100) / whole);
    return {
      prompt: [
        figure({
          kind: 'data-table',
          caption: 'Number of people asked',
          columns: ['Group', yes, no, 'total'],
          rows: [
            [one, String(a), String(b), String(size)],
            [two, String(c), String(d), String(c + d)],
            ['total', String(a + c), String(b + d), String(all)],
          ],
        }),
        `What percent of the people in the row **${one}** are in the column **${yes}**?`,
      ],
      right: show(percent),
      wrong: mistakes(
        percent,
        [
          [share(a, all), 'You compared with all the people. The question is about one row only.'],
          [
            share(a, a + c),
            `You compared with the column. The question asks for a part of the row ${one}.`,
          ],
          [100 - percent, 'That is the other column of the same row.'],
          [share(a + c, all), 'That is the share of the whole column in all the people.'],
          [share(c, c + d), `That is the row ${two}.`],
        ],
        show,
      ),
      hints: [
        `Which number is the whole? It is the total of the row ${one}.`,
        'Divide the part by that whole, and write it as a percent.',
      ],
      steps: [
        `The whole is the row: ${size}. The part is ${a}.`,
        `${math(`\\frac{${a}}{${size}} = ${decimal(percent, 2)}`)}, so ${percent}%. Comparing rows by percent is fair even if one row has more people.`,
      ],
    };
  },
});

export const matchTrend = generator({
  id: 'match-association',
  kind: 'match',
  difficulty: 1,
  make(rng) {
    const up = rng.pick([
      'height of a child and length of the arm',
      'pages of a book and its weight',
      'size of a garden and number of plants',
      'rain in a month and water in the lake',
    ]);
    const down = rng.pick([
      'hours a candle has burned and its height',
      'speed of a train and time of the trip',
      'outside temperature and cups of hot tea sold',
      'people who share a cake and size of a piece',
    ]);
    const none = rng.pick([
      'shoe size and points in a math quiz',
      'letters in a name and height',
      'house number and number of pets',
      'birthday in the month and running speed',
    ]);
    return {
      prompt: 'Which association do you expect? Match.',
      pairs: [
        [up, 'positive: more of one goes with more of the other'],
        [down, 'negative: more of one goes with less of the other'],
        [none, 'none: one tells nothing about the other'],
      ] as const,
      hints: [
        'Imagine that the first one grows. What do you expect of the second?',
        'For one pair it makes no difference at all.',
      ],
      steps: [
        `Positive: ${up}.`,
        `Negative: ${down}.`,
        `No association: ${none}. There is no reason why one should go with the other.`,
      ],
      about: `${up} ${down}`,
    };
  },
});

/** Two things that rise together, and the third that moves both. */
const TOGETHER = [
  [
    'the number of ice creams sold',
    'the number of people with sunburn',
    'hot, sunny weather brings more of both',
  ],
  [
    'the number of firefighters at a fire',
    'the damage done by the fire',
    'a larger fire brings more of both',
  ],
  [
    'the shoe size of children',
    'how well they read',
    'older children have both larger feet and more practice',
  ],
  ['the number of umbrellas carried', 'the number of puddles', 'rain brings more of both'],
  [
    'the number of teeth of babies',
    'the number of words they say',
    'older babies have more of both',
  ],
  ['the sales of gloves', 'the cost of heating', 'cold weather raises both'],
] as const;

export const causeOrNot = generator({
  id: 'cause-or-not',
  kind: 'choice',
  difficulty: 3,
  make(rng) {
    const [one, two, third] = rng.pick(TOGETHER);
    return {
      prompt: `A scatter plot shows a positive association between ${one} and ${two}. What is the best explanation?`,
      right: `Neither causes the other: ${third}.`,
      wrong: [
        {
          text: `A change in ${one} causes a change in ${two}.`,
          why: 'Going together does not show that one causes the other. What else could change both?',
        },
        {
          text: `A change in ${two} causes a change in ${one}.`,
          why: 'Going together does not show that one causes the other. What else could change both?',
        },
        {
          text: 'The association must be a mistake in the data.',
          why: 'Two things can really go together without one causing the other.',
        },
      ],
      hints: [
        'Would changing one of the two on purpose change the other?',
        'Is there a third thing that changes both?',
      ],
      steps: [
        'An association only tells that two things go together.',
        `Here a third thing is behind both: ${third}.`,
      ],
      about: one,
    };
  },
});

export const explainLine = authored({ id: 'explain-prediction', difficulty: 4 }, 'open', {
  prompt:
    'A line of fit for the height of sunflowers (in centimeters) against their age (in weeks) is y = 12x + 8. It was made from plants between 1 and 10 weeks old. Someone uses it to predict the height at 60 weeks. Explain what the 12 and the 8 mean, find the prediction, and say whether you would trust it.',
  sample:
    'The 12 means that the plants grow about 12 centimeters each week. The 8 means that the line starts at about 8 centimeters at week 0. For 60 weeks the line predicts 12 times 60 plus 8, which is 728 centimeters. I would not trust that: the data end at 10 weeks, and a sunflower does not grow for more than a year at the same speed. A line of fit is only good near the data it was made from.',
  rubric: [
    { name: 'Slope', full: 'Says that 12 is the growth in centimeters for each week.', points: 2 },
    { name: 'Start', full: 'Says that 8 is the predicted height at week 0.', points: 1 },
    { name: 'Prediction', full: 'Finds 728 centimeters with the calculation.', points: 1 },
    {
      name: 'Judgment',
      full: 'Doubts it, because 60 weeks lie far outside the data or because growth slows down.',
      points: 2,
    },
  ],
  words: { min: 40, max: 180 },
  hints: [
    'What happens to y when x grows by 1? What is y when x is 0?',
    'From which ages did the data come?',
  ],
  steps: [
    'The slope 12 is the change for each week, the 8 the value at week 0.',
    `${math('12 \\times 60 + 8 = 728')} centimeters. The data stop at 10 weeks, so nothing shows that the trend goes on to 60.`,
  ],
});
