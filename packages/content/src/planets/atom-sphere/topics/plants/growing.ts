import { figure, generator, type Rng } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { slipsFor } from '../../../../authoring/mistakes.ts';
import { capital } from '../../../../authoring/wording.ts';
import { PLANT_ORDERS } from '../../data/plants.ts';

const source = 'Encyclopaedia Britannica';
const PLANTS = ['bean plant', 'sunflower', 'tomato plant', 'pea plant', 'corn plant'] as const;

function heights(rng: Rng, grade: number) {
  const length = grade < 3 ? 4 : 5;
  const most = [0, 3, 5, 9, 14][grade]!;
  // Every week another growth, so that two weeks can be compared.
  const growths = rng.sample(
    Array.from({ length: Math.max(most, length + 1) }, (_, at) => at + 1),
    length,
  );
  return growths.map((_, at) => growths.slice(0, at + 1).reduce((sum, one) => sum + one));
}

const chart = (plant: string, values: readonly number[]) =>
  figure({
    kind: 'bar-chart',
    title: `Height of the ${plant}`,
    unit: 'cm',
    bars: values.map((value, at) => ({ label: `Week ${at + 1}`, value })),
  });

const weeks = (from: number) => `from week ${from + 1} to week ${from + 2}`;

/** How much more in one week than in another: two differences, and theirs. */
function twoWeeks(rng: Rng, who: string, plant: string, values: readonly number[]) {
  const growths = values.slice(1).map((value, at) => value - values[at]!);
  const [first, second] = rng
    .sample(growths.keys().toArray(), 2)
    .toSorted((a, b) => growths[b]! - growths[a]!);
  const [more, less] = [growths[first!]!, growths[second!]!];
  return {
    prompt: [
      `${who} measures a ${plant} every week.`,
      chart(plant, values),
      `How many centimeters **more** did it grow ${weeks(first!)} than ${weeks(second!)}?`,
    ],
    answer: more - less,
    unit: 'cm',
    slips: slipsFor(more - less, [
      {
        value: more,
        why: `It grew so much ${weeks(first!)}. Now compare that with the other week.`,
      },
      { value: more + less, why: 'You added the two. “How many more” asks for the difference.' },
    ]),
    hints: [
      `First find out how much it grew ${weeks(first!)}: take one bar away from the next.`,
      'Do the same for the other two bars. Then compare the two numbers you found.',
    ],
    steps: [
      `${capital(weeks(first!))}: ${values[first! + 1]} − ${values[first!]} = ${more}.`,
      `${capital(weeks(second!))}: ${values[second! + 1]} − ${values[second!]} = ${less}.`,
      `The difference is ${more} − ${less} = ${more - less}, so ${more - less} cm.`,
    ],
    source,
  };
}

/** How much it grew between two weeks; from grade 3 on, also how much more in one week than in another. */
export const readGrowth = generator({
  id: 'read-growth',
  kind: 'numeric',
  difficulty: 3,
  standards: ['2-LS2-1'],
  make(rng, grade) {
    const who = rng.pick(NAMES);
    const plant = rng.pick(PLANTS);
    const values = heights(rng, grade);
    if (grade > 2 && rng.chance(2, 3)) return twoWeeks(rng, who, plant, values);
    const from = rng.int(0, values.length - 3);
    const to = rng.int(from + 1, values.length - 1);
    const [low, high] = [values[from]!, values[to]!];
    const grown = high - low;
    return {
      prompt: [
        `${who} measures a ${plant} every week.`,
        chart(plant, values),
        `How many centimeters did it grow **from week ${from + 1} to week ${to + 1}**?`,
      ],
      answer: grown,
      unit: 'cm',
      slips: slipsFor(grown, [
        { value: high, why: `That is how tall it was in week ${to + 1}. How tall was it before?` },
        {
          value: high + low,
          why: 'You added the two heights. To grow means how much taller it got.',
        },
      ]),
      hints: [
        `Read two bars: week ${from + 1} and week ${to + 1}.`,
        'How much taller is the second bar than the first? Take the smaller number away from the larger one.',
      ],
      steps: [
        `In week ${from + 1} it is ${low} cm tall, in week ${to + 1} it is ${high} cm tall.`,
        `It grew by the difference: ${high} − ${low} = ${grown}, so ${grown} cm.`,
      ],
      source,
    };
  },
});

const NEEDS = [
  { name: 'light', column: 'Light', has: 'by the window', lacks: 'in a dark box' },
  { name: 'water', column: 'Water', has: 'watered', lacks: 'kept dry' },
  { name: 'warmth', column: 'Place', has: 'warm room', lacks: 'cold shed' },
] as const;

/** Two pots that differ in one thing only: the beginning of a fair test. */
export const fairTest = generator({
  id: 'fair-test',
  kind: 'choice',
  difficulty: 4,
  grades: [2, 4],
  standards: ['2-LS2-1'],
  make(rng, grade) {
    const who = rng.pick(NAMES);
    const [asked, other, third] = rng.shuffle(NEEDS);
    const columns = grade === 2 ? [asked!, other!] : NEEDS;
    const kinds = rng.shuffle([
      [],
      [asked!.name],
      [other!.name],
      grade === 2 ? [asked!.name, other!.name] : [asked!.name, third!.name],
    ] as const);
    const pots = kinds.map((lacking, at) => ({
      letter: 'ABCD'[at]!,
      lacking: lacking as readonly string[],
    }));
    const pairs = pots.flatMap((one, at) => pots.slice(at + 1).map((two) => [one, two] as const));
    const differ = ([one, two]: (typeof pairs)[number]) =>
      NEEDS.filter(({ name }) => one.lacking.includes(name) !== two.lacking.includes(name));
    const fair = pairs.filter((pair) => differ(pair).length === 1 && differ(pair)[0] === asked);
    const right = rng.pick(fair);
    const wrong = rng.sample(
      pairs.filter((pair) => !fair.includes(pair)),
      3,
    );
    const named = ([one, two]: (typeof pairs)[number]) => `Pots ${one.letter} and ${two.letter}`;
    return {
      prompt: [
        `${who} has four pots with the same kind of plant.`,
        figure({
          kind: 'data-table',
          caption: 'Four pots',
          columns: ['Pot', ...columns.map(({ column }) => column)],
          rows: pots.map(({ letter, lacking }) => [
            letter,
            ...columns.map(({ name, has, lacks }) => (lacking.includes(name) ? lacks : has)),
          ]),
        }),
        `Which two pots should ${who} compare to find out whether plants need **${asked!.name}**?`,
      ],
      right: named(right),
      wrong: wrong.map((pair) => {
        const names = differ(pair).map(({ name }) => name);
        return {
          text: named(pair),
          why:
            names.length > 1
              ? `These two differ in more than one thing: ${names.join(' and ')}. You could not tell which one matters.`
              : `These two differ only in ${names[0]}, so they tell about ${names[0]}.`,
        };
      }),
      hints: [
        `The two pots must differ in ${asked!.name}.`,
        'Everything else must be the same in both pots. Go through the columns one by one.',
      ],
      steps: [
        `In a fair test only one thing is different. Here that must be ${asked!.name}.`,
        `${named(right)} are the same in everything but ${asked!.name}, so any difference in how they grow comes from ${asked!.name}.`,
      ],
      source,
    };
  },
});

export const orderPlant = generator({
  id: 'order-growth',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const { task, items, hint, why } = rng.pick(
      PLANT_ORDERS.filter(({ from, until }) => grade >= from && grade <= until),
    );
    return {
      prompt: task,
      inOrder: items,
      hints: [hint, `The last one is this: ${items.at(-1)}`],
      steps: [`The order is: ${items.join(' ')}`, why],
      source,
      about: task,
    };
  },
});
