import { figure, generator, math } from '@planets/practice';
import { boxPlots } from '../../../../authoring/diagrams/data-plots.ts';
import { mistakes } from '../../mistakes.ts';
import { sorted } from '../../lists.ts';
import { fiveNumbers, pickFive, pickList } from './data.ts';

const SCALE = { min: 0, max: 30, step: 5 };

const NAMES = [
  'minutes of waiting',
  'length in centimeters',
  'points in a game',
  'days of rain',
  'pages read',
] as const;

export const labelBox = generator({
  id: 'label-box-plot',
  kind: 'label',
  difficulty: 2,
  make(rng, grade) {
    const five = pickFive(rng, 30);
    const { picture, x, y } = boxPlots([{ ...five, name: '' }], SCALE, rng.pick(NAMES));
    const all = [
      ['minimum', five.least, 0, 'the left end of the whole plot'],
      ['lower quartile', five.lower, -15, 'the left edge of the box'],
      ['median', five.median, 0, 'the line inside the box'],
      ['upper quartile', five.upper, -15, 'the right edge of the box'],
      ['maximum', five.greatest, 0, 'the right end of the whole plot'],
    ] as const;
    const places = grade === 6 ? all.filter((_, at) => at !== 1) : all;
    return {
      prompt: 'Name the parts of the box plot.',
      picture,
      places: places.map(([name, value, up, where]) => ({
        name,
        at: [Math.round(x(value)), y + up] as const,
        where,
      })),
      extra: ['mean'],
      hints: [
        'The whole plot reaches from the least value to the greatest one.',
        'The box holds the middle half of the data. What is the line inside it?',
      ],
      steps: [
        'The ends of the plot are the minimum and the maximum.',
        'The edges of the box are the quartiles: a quarter of the data lies below the lower one, a quarter above the upper one.',
        'The line inside the box is the median, the middle of the data. The mean cannot be read off a box plot.',
      ],
    };
  },
});

export const readBox = generator({
  id: 'read-box-plot',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const five = pickFive(rng, 30);
    const { least, lower, median, upper, greatest } = five;
    const plot = figure(boxPlots([{ ...five, name: '' }], SCALE, rng.pick(NAMES)).picture);
    const ask = rng.pick(
      grade === 6
        ? (['median', 'range', 'iqr'] as const)
        : (['iqr', 'range', 'share', 'median'] as const),
    );
    const reads = [
      [median, 'That is the median, the line in the box.'],
      [greatest - least, 'That is the range, from one end of the plot to the other.'],
      [upper - lower, 'That is the interquartile range, the length of the box.'],
      [upper, 'That is the upper quartile, the right edge of the box.'],
      [lower, 'That is the lower quartile, the left edge of the box.'],
      [greatest, 'That is the greatest value, the right end of the plot.'],
    ] as const;
    if (ask === 'share') {
      const [part, value] = rng.pick([
        ['more than', lower],
        ['more than', upper],
        ['less than', upper],
        ['less than', median],
      ] as const);
      const share = part === 'more than' ? (value === lower ? 75 : 25) : value === upper ? 75 : 50;
      return {
        prompt: [plot, `About what percent of the data is **${part} ${value}**?`],
        right: `${share}%`,
        wrong: [25, 50, 75, 100]
          .filter((one) => one !== share)
          .map((one) => ({
            text: `${one}%`,
            why:
              one === 100 - share
                ? 'That is the other part of the data.'
                : 'Each of the four pieces of the plot holds about a quarter of the data.',
          })),
        hints: [
          'The five numbers cut the data into four parts. How much is in each of them?',
          `Which of the parts are ${part} ${value}?`,
        ],
        steps: [
          'Minimum, lower quartile, median, upper quartile and maximum cut the data into four parts with about 25% each, however long the parts are drawn.',
          `${value} is the ${value === lower ? 'lower quartile' : value === upper ? 'upper quartile' : 'median'}, so about ${share}% is ${part} it.`,
        ],
      };
    }
    const right = ask === 'median' ? median : ask === 'range' ? greatest - least : upper - lower;
    const name = { median: 'median', range: 'range', iqr: 'interquartile range' }[ask];
    return {
      prompt: [plot, `What is the **${name}**?`],
      right: String(right),
      wrong: mistakes(right, reads),
      hints: [
        ask === 'median'
          ? 'Look for the line inside the box.'
          : ask === 'range'
            ? 'The range is the distance from the least to the greatest value.'
            : 'The interquartile range is the distance between the quartiles.',
        ask === 'median'
          ? 'Read the number below it on the axis.'
          : 'Read two numbers off the axis, and find their difference.',
      ],
      steps: [
        `The plot shows: minimum ${least}, lower quartile ${lower}, median ${median}, upper quartile ${upper}, maximum ${greatest}.`,
        ask === 'median'
          ? `The median is the line in the box: ${median}.`
          : `The ${name}: ${math(ask === 'range' ? `${greatest} - ${least} = ${right}` : `${upper} - ${lower} = ${right}`)}.`,
      ],
    };
  },
});

export const fiveTable = generator({
  id: 'five-number-table',
  kind: 'table',
  difficulty: 3,
  make(rng, grade) {
    const values = pickList(rng, grade === 6 ? 7 : rng.pick([7, 9, 10, 11]), grade === 6 ? 20 : 40);
    const five = fiveNumbers(values);
    const row = sorted(values);
    const half = Math.floor(row.length / 2);
    return {
      prompt: `Find the five numbers for a box plot of these data: ${values.join(', ')}. (With an odd number of values, the median belongs to neither half.)`,
      caption: 'Five numbers',
      columns: ['Name', 'Value'],
      rows: [
        ['Minimum', { answer: five.least }] as const,
        ['Lower quartile', { answer: five.lower }] as const,
        ['Median', { answer: five.median }] as const,
        ['Upper quartile', { answer: five.upper }] as const,
        ['Maximum', { answer: five.greatest }] as const,
      ],
      hints: [
        'Put the data in order first.',
        'The quartiles are the medians of the lower and of the upper half.',
      ],
      steps: [
        `In order: ${row.join(', ')}. The least is ${five.least}, the greatest ${five.greatest}, and the median ${five.median}.`,
        `The lower half is ${row.slice(0, half).join(', ')}, and its middle is ${five.lower}.`,
        `The upper half is ${row.slice(row.length - half).join(', ')}, and its middle is ${five.upper}.`,
      ],
    };
  },
});

export const compareBoxes = generator({
  id: 'compare-box-plots',
  kind: 'choice',
  difficulty: 4,
  make(rng) {
    for (;;) {
      const [one, two] = [pickFive(rng, 30), pickFive(rng, 30)];
      const [first, second, name] = rng.pick([
        ['Bus 4', 'Bus 9', 'minutes of waiting'],
        ['Team Blue', 'Team Red', 'points in a game'],
        ['North field', 'South field', 'height of plants in centimeters'],
        ['Last year', 'This year', 'days of rain in a month'],
        ['Class 7A', 'Class 7B', 'pages read in a week'],
      ] as const);
      const facts = [
        ['a greater median', one.median, two.median],
        ['a greater range', one.greatest - one.least, two.greatest - two.least],
        ['a greater interquartile range', one.upper - one.lower, two.upper - two.lower],
        ['a greater maximum', one.greatest, two.greatest],
        ['a greater minimum', one.least, two.least],
      ] as const;
      if (facts.some(([, a, b]) => Math.abs(a - b) < 2)) continue;
      const says = ([what, a, b]: (typeof facts)[number], truth: boolean) =>
        `${a > b === truth ? first : second} has ${what}.`;
      const [right, ...others] = rng.sample(facts, 4) as [
        (typeof facts)[number],
        ...(typeof facts)[number][],
      ];
      const values = ([, a, b]: (typeof facts)[number]) => `${first} ${a}, ${second} ${b}`;
      return {
        prompt: [
          figure(
            boxPlots(
              [
                { ...one, name: first },
                { ...two, name: second },
              ],
              SCALE,
              name,
            ).picture,
          ),
          'Which statement is true?',
        ],
        right: says(right, true),
        wrong: others.map((fact) => ({
          text: says(fact, false),
          why: `It is the other way round: ${values(fact)}.`,
        })),
        hints: [
          'Check one statement after the other. Which part of the plots does it speak of?',
          'Range: end to end. Interquartile range: the length of the box. Median: the line inside.',
        ],
        steps: [
          `${first}: minimum ${one.least}, quartiles ${one.lower} and ${one.upper}, median ${one.median}, maximum ${one.greatest}.`,
          `${second}: minimum ${two.least}, quartiles ${two.lower} and ${two.upper}, median ${two.median}, maximum ${two.greatest}.`,
          `Comparing: ${values(right)}. ${says(right, true)}`,
        ],
      };
    }
  },
});
