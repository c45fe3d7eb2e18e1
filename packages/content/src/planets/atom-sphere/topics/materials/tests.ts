import { figure, generator, type Rng } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';

const source = 'Encyclopaedia Britannica';

/** What a class measured, and which end of the scale a job asks for. */
const TESTS = [
  {
    test: 'puts the same drops of water on each material and counts how many get through',
    title: 'Drops that got through',
    unit: 'drops',
    low: 'a rain hat',
    high: 'a coffee filter',
    verb: 'let through',
  },
  {
    test: 'dips a piece of each material into water and counts the spoons of water it soaks up',
    title: 'Water soaked up',
    unit: 'spoons',
    low: 'an umbrella',
    high: 'a bath towel',
    verb: 'soaked up',
  },
  {
    test: 'hangs a strip of each material on a hook and counts the weights until it tears',
    title: 'Weights until it tore',
    unit: 'weights',
    low: 'a party streamer that must tear easily',
    high: 'a strong shopping bag',
    verb: 'held',
  },
  {
    test: 'pulls a strip of each material and measures how far it stretches',
    title: 'How far it stretched',
    unit: 'cm',
    low: 'a measuring tape',
    high: 'a headband that fits every head',
    verb: 'stretched',
  },
  {
    test: 'wraps the same cup of hot water in each material and measures how much the water cools',
    title: 'How much the water cooled',
    unit: 'degrees',
    most: 40,
    low: 'a cover that keeps tea hot',
    high: 'a tray that cools food quickly',
    verb: 'let the water cool by',
  },
  {
    test: 'rubs each material with sandpaper and counts the rubs until there is a hole',
    title: 'Rubs until there was a hole',
    unit: 'rubs',
    low: 'a label that you can rub off',
    high: 'the knees of strong work pants',
    verb: 'held for',
  },
  {
    test: 'drops the same ball on each material and measures how high it bounces',
    title: 'How high the ball bounced',
    unit: 'cm',
    low: 'a soft mat for landing on',
    high: 'a floor for bouncing balls',
    verb: 'made the ball bounce',
  },
] as const;

function testOf(rng: Rng, grade: number) {
  const test = rng.pick(TESTS);
  const [many, least] = (
    [
      [10, 2],
      [18, 2],
      [40, 3],
      [90, 5],
    ] as const
  )[grade - 1]!;
  // Hot water cannot cool by more than down to the room.
  const most = 'most' in test ? Math.min(many, test.most) : many;
  const values = rng.sample(
    Array.from({ length: most - least + 1 }, (_, at) => least + at),
    grade < 3 ? 3 : 4,
  );
  const bars = values.map((value, at) => ({ label: `Material ${'ABCD'[at]}`, value }));
  const who = rng.pick(NAMES);
  const chart = figure({ kind: 'bar-chart', title: test.title, unit: test.unit, bars });
  return { ...test, bars, who, chart, intro: `${who} ${test.test}.` };
}

const inOrder = (bars: readonly { readonly label: string; readonly value: number }[]) =>
  bars.toSorted((a, b) => a.value - b.value);

/** Two results at once: only one material passes both. */
const PAIRS = [
  {
    thing: 'a shopping bag for rainy days',
    first: ['Weights it held', 'hold at least', 'weights', 'up'],
    second: ['Drops that got through', 'let through at most', 'drops', 'down'],
  },
  {
    thing: 'a tent',
    first: ['Drops that got through', 'let through at most', 'drops', 'down'],
    second: ['Grams for one square meter', 'weigh at most', 'grams', 'down'],
  },
  {
    thing: 'a sports headband',
    first: ['Centimeters it stretched', 'stretch at least', 'cm', 'up'],
    second: ['Spoons of water soaked up', 'soak up at least', 'spoons', 'up'],
  },
  {
    thing: 'a cover for a hot-water bottle',
    first: ['Degrees the water cooled', 'let the water cool by at most', 'degrees', 'down'],
    second: ['Rubs until there was a hole', 'stand at least', 'rubs', 'up'],
  },
  {
    thing: 'the floor of a gym',
    first: ['How high the ball bounced in cm', 'make the ball bounce at least', 'cm', 'up'],
    second: ['Rubs until there was a hole', 'stand at least', 'rubs', 'up'],
  },
] as const;

type Measure = (typeof PAIRS)[number]['first' | 'second'];

/** A number that passes or fails the limit. */
const near = (rng: Rng, [, , , side]: Measure, limit: number, passes: boolean) =>
  limit + ((side === 'up') === passes ? rng.int(1, 15) : -rng.int(1, 9));

function twoTests(rng: Rng) {
  const { thing, first, second } = rng.pick(PAIRS);
  const limits = rng.sample([15, 20, 25, 30, 40], 2) as [number, number];
  const results = rng.shuffle([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ] as const);
  const rows = results.map((passes, at) => ({
    label: `Material ${'ABCD'[at]}`,
    passes,
    values: [
      near(rng, first, limits[0], passes[0]),
      near(rng, second, limits[1], passes[1]),
    ] as const,
  }));
  const right = rows.find(({ passes }) => passes[0] && passes[1])!;
  const rule = ([, must, unit]: Measure, limit: number) => `${must} ${limit} ${unit}`;
  return {
    prompt: [
      `The material for **${thing}** must ${rule(first, limits[0])} and ${rule(second, limits[1])}.`,
      figure({
        kind: 'data-table',
        caption: 'Results of two tests',
        columns: ['Material', first[0], second[0]],
        rows: rows.map(({ label, values }) => [label.at(-1)!, ...values.map(String)]),
      }),
      'Which material passes **both** tests?',
    ],
    right: right.label,
    wrong: rows
      .filter((row) => row !== right)
      .map(({ label, passes, values }) => {
        const failed = passes[0] ? 1 : 0;
        const rules = [rule(first, limits[0]), rule(second, limits[1])];
        return {
          text: label,
          why: `${label} fails a test: it must ${rules[failed]}, but its number is ${values[failed]}.`,
        };
      }),
    hints: [
      `Cross out every material that does not ${rule(first, limits[0])}.`,
      `Of those that are left, which one can also ${rule(second, limits[1])}?`,
    ],
    steps: [
      `It must ${rule(first, limits[0])}. ${right.label} passes with ${right.values[0]}.`,
      `It must also ${rule(second, limits[1])}. ${right.label} passes with ${right.values[1]}.`,
      'Each of the others fails at least one of the two tests.',
    ],
    source,
  };
}

/** The result of a test decides: sometimes the most is best, sometimes the least. */
export const bestByTest = generator({
  id: 'best-by-test',
  kind: 'choice',
  difficulty: 4,
  standards: ['2-PS1-2'],
  make(rng, grade) {
    if (grade > 2) return twoTests(rng);
    const { intro, chart, bars, unit, verb, low, high } = testOf(rng, grade);
    const wantsLow = rng.chance(1, 2);
    const sorted = inOrder(bars);
    const right = (wantsLow ? sorted[0] : sorted.at(-1))!;
    const end = wantsLow ? 'smallest' : 'largest';
    return {
      prompt: [intro, chart, `Which material is best for **${wantsLow ? low : high}**?`],
      right: right.label,
      wrong: bars
        .filter((bar) => bar !== right)
        .map(({ label, value }) => ({
          text: label,
          why: `${label} ${verb} ${value} ${unit}. Is there one that is better for this job?`,
        })),
      hints: [
        `Think of ${wantsLow ? low : high}. Do you want a large number here, or a small one?`,
        'Now look for the tallest or the shortest bar.',
      ],
      steps: [
        `For ${wantsLow ? low : high} you want the ${end} number of ${unit}.`,
        `${right.label} ${verb} ${right.value} ${unit}, the ${end} number of all.`,
      ],
      source,
    };
  },
});

export const orderTests = generator({
  id: 'order-tests',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const { intro, chart, bars, unit } = testOf(rng, grade);
    const sorted = inOrder(bars);
    return {
      prompt: [
        intro,
        chart,
        'Put the materials in order, from the **smallest** number to the **largest**.',
      ],
      inOrder: sorted.map(({ label }) => label),
      hints: [
        'Write the number beside each material. Then look for the smallest.',
        `The largest number is ${sorted.at(-1)!.value}. That one comes last.`,
      ],
      steps: [
        `The numbers in order are ${sorted.map(({ value }) => value).join(', ')} ${unit}.`,
        `So the order is: ${sorted.map(({ label }) => label).join(', ')}.`,
      ],
      source,
    };
  },
});
