import { authored, figure, generator } from '@planets/practice';
import { grouped, listed } from '../../../../authoring/wording.ts';

export const source = 'World Bank and UN Development Programme';

export const gdpPerPerson = generator({
  id: 'gdp-per-person',
  kind: 'multi-step',
  difficulty: 3,
  make(rng, grade) {
    const people = rng.int(4, 40);
    const each = rng.int(3, 45) * (grade < 11 ? 1000 : 500);
    const total = (people * each) / 1000;
    const growth = rng.pick([10, 20, 25, 50]);
    // In whole dollars and millions, so that no binary dust gets into the key.
    const millions = people * each;
    const later = (each * (100 + growth)) / 100;
    return {
      prompt: `An invented country has ${people} million people and a GDP of ${total} billion dollars. (1 billion = 1,000 million.)`,
      parts: [
        {
          prompt: 'What is the GDP in millions of dollars?',
          answer: millions,
          slips: [{ value: millions * 1000, why: 'A billion is 1,000 million.' }],
        },
        {
          prompt: 'What is the GDP per person, in dollars?',
          answer: each,
          follows: `a / ${people}`,
          slips: [
            { value: total * people, why: 'Per person means divided by the number of people.' },
          ].filter(({ value }) => value !== each),
        },
        {
          prompt: `The GDP grows by ${growth}%, and the number of people stays the same. What is the GDP per person then, in dollars?`,
          answer: later,
          follows: `b * ${(100 + growth) / 100}`,
        },
      ],
      hints: [
        'Write both numbers in millions, then they can be divided.',
        'When the total grows and the people do not, the share of each grows by the same percent.',
      ],
      steps: [
        `${total} billion dollars are ${grouped(millions)} million dollars.`,
        `${grouped(millions)} ÷ ${people} = ${grouped(each)} dollars for each person. It is an average: nobody need earn just that.`,
        `${grouped(each)} × ${(100 + growth) / 100} = ${grouped(later)} dollars.`,
      ],
      source,
    };
  },
});

const COLUMNS = [
  { name: 'Life expectancy in years', low: 58, high: 84, short: 'life expectancy', gap: 3 },
  { name: 'Literacy rate in %', low: 55, high: 99, short: 'literacy rate', gap: 5 },
  { name: 'GDP per person in $', low: 1200, high: 52_000, short: 'GDP per person', gap: 1500 },
] as const;

/** Invented places: real ones would ask for a ranking, and change every year. */
export const readMeasures = generator({
  id: 'read-measures',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    for (;;) {
      const rows = ['Avara', 'Belun', 'Corin', 'Dalmo'].map((name) => ({
        name,
        values: COLUMNS.map(({ low, high }) =>
          high > 1000 ? rng.int(low / 100, high / 100) * 100 : rng.int(low, high),
        ),
      }));
      const [most, but] = rng.sample([0, 1, 2], 2) as [number, number];
      const fits = (one: (typeof rows)[number]) =>
        one.values[most]! > rows.reduce((sum, other) => sum + other.values[most]!, 0) / 4 &&
        one.values[but]! < rows.reduce((sum, other) => sum + other.values[but]!, 0) / 4;
      const right = rows.filter(fits);
      const clear = COLUMNS.every(({ gap }, at) => {
        const mean = rows.reduce((sum, one) => sum + one.values[at]!, 0) / 4;
        return rows.every((one) => Math.abs(one.values[at]! - mean) >= gap / 2);
      });
      if (right.length !== 1 || !clear) continue;
      const mean = (at: number) =>
        Math.round(rows.reduce((sum, one) => sum + one.values[at]!, 0) / 4);
      const say = (at: number) => COLUMNS[at]!.short;
      return {
        prompt: [
          figure({
            kind: 'data-table',
            caption: 'Measures of four invented regions',
            columns: ['Region', ...COLUMNS.map(({ name }) => name)],
            rows: rows.map(({ name, values }) => [name, ...values.map((value) => grouped(value))]),
          }),
          `Which region has a **${say(most)} above** the mean of the four, but a **${say(but)} below** it?${grade < 11 ? '' : ' (Each region counts once.)'}`,
        ],
        right: right[0]!.name,
        wrong: rows
          .filter((one) => one !== right[0])
          .map((one) => ({
            text: one.name,
            why: `${one.name}: ${say(most)} ${grouped(one.values[most]!)} (mean ${grouped(mean(most))}), ${say(but)} ${grouped(one.values[but]!)} (mean ${grouped(mean(but))}).`,
          })),
        hints: [
          `Find the mean of each of the two columns: add the four values and divide by 4.`,
          `The mean ${say(most)} is about ${grouped(mean(most))}.`,
        ],
        steps: [
          `The means are about ${grouped(mean(most))} (${say(most)}) and ${grouped(mean(but))} (${say(but)}).`,
          `Only ${right[0]!.name} is above the first and below the second. So one measure alone does not tell how people live.`,
        ],
        source,
      };
    }
  },
});

export const meanAndMedian = generator({
  id: 'mean-and-median',
  kind: 'table',
  difficulty: 4,
  make(rng, grade) {
    const steps = [0, 1, 2, 3].map(() => rng.int(1, 4));
    const base = rng.int(8, 20);
    const low = steps.map((_, at) => base + steps.slice(0, at).reduce((sum, one) => sum + one, 0));
    const raw = low.reduce((sum, one) => sum + one, 0);
    const rich = rng.int(grade < 11 ? 4 : 8, 14) * 10 + ((5 - ((raw + 0) % 5)) % 5);
    const incomes = [...low, rich];
    const mean = incomes.reduce((sum, one) => sum + one, 0) / 5;
    return {
      prompt: `Five people in a village earn these amounts in a year, in thousands of dollars: ${listed(rng.shuffle(incomes).map(String))}. Fill the table.`,
      caption: 'Two averages, in thousands of dollars',
      columns: ['Measure', 'Value'],
      rows: [
        ['Mean', { answer: mean }],
        ['Median', { answer: low[2]! }],
        [
          'How many earn less than the mean',
          { answer: incomes.filter((one) => one < mean).length },
        ],
      ] as const,
      hints: [
        'The mean is the sum divided by 5. The median is in the middle when all are put in order.',
        `In order they are ${listed(incomes.toSorted((a, b) => a - b).map(String))}.`,
      ],
      steps: [
        `The sum is ${mean * 5}, and ${mean * 5} ÷ 5 = ${mean}.`,
        `In order, the third of the five is ${low[2]!}: that is the median.`,
        `${incomes.filter((one) => one < mean).length} of 5 earn less than the mean, because one high income pulls it up. The median tells more about a typical income here.`,
      ],
      source,
    };
  },
});

export const twoMeasures = authored({ id: 'two-measures', difficulty: 4 }, 'open', {
  prompt:
    'Someone says: “The GDP per person of this region has doubled, so all people there live twice as well.” Explain what is wrong with that, and name two other measures you would ask for.',
  sample:
    'GDP per person is an average. It can double while most people earn what they did, if a few earn much more. Prices may have risen too, and work without pay is not counted. I would ask for the median income, because it shows the person in the middle, and for life expectancy, because it tells about health.',
  rubric: [
    {
      name: 'Error',
      full: 'Says that an average hides how income is spread, or that well-being is more than income.',
      points: 2,
    },
    { name: 'Measures', full: 'Names two other measures and what each would tell.', points: 2 },
  ],
  words: { min: 40, max: 200 },
  hints: ['How is GDP per person worked out?', 'What else does a good life need besides money?'],
  steps: [
    'Say first what the measure is: a total divided by people.',
    'Then say what it cannot show, and which measures would.',
  ],
  source: 'UN Development Programme',
});
