import { generator, math } from '@planets/practice';
import { capital } from '../../../../authoring/capital.ts';
import { listed } from '../../../../authoring/wording.ts';
import { distinct } from '../../distinct.ts';
import { mistakes, slips } from '../../mistakes.ts';

interface Known {
  readonly thing: string;
  readonly amount: number;
  readonly unit: 'grams' | 'kilograms' | 'milliliters' | 'liters';
}
const known = (unit: Known['unit'], things: Readonly<Record<string, number>>): Known[] =>
  Object.entries(things).map(([thing, amount]) => ({ thing, amount, unit }));

/** Rough amounts that nobody would argue about. */
const MASSES: readonly Known[] = [
  ...known('grams', {
    'an egg': 60,
    'an apple': 150,
    'a pencil': 6,
    'a tennis ball': 58,
    'a slice of bread': 30,
    'a banana': 120,
    'a spoon': 40,
  }),
  ...known('kilograms', {
    'a cat': 4,
    'a bicycle': 14,
    'a full backpack': 3,
    'a watermelon': 5,
    'a big dog': 30,
    'a chair': 6,
    'a cow': 600,
  }),
];
const CAPACITIES: readonly Known[] = [
  ...known('milliliters', {
    'a drinking glass': 250,
    'a small juice box': 200,
    'a soup ladle': 120,
    'a bottle cap': 4,
  }),
  ...known('liters', {
    'a bucket': 10,
    'a bathtub': 150,
    'a watering can': 8,
    'a big cooking pot': 6,
    'a kitchen sink': 20,
    'a fish tank': 60,
  }),
];

const OTHER = {
  grams: 'kilograms',
  kilograms: 'grams',
  milliliters: 'liters',
  liters: 'milliliters',
} as const;
const BIG = ['kilograms', 'liters'];
const FEEL: Readonly<Record<Known['unit'], string>> = {
  grams: 'A paper clip has a mass of about 1 gram.',
  kilograms: 'A big bottle of water has a mass of about 1 kilogram.',
  milliliters: 'A teaspoon holds about 5 milliliters.',
  liters: 'A big bottle of water holds about 1 liter.',
};
const single = (amount: number, unit: string) =>
  `${amount} ${amount === 1 ? unit.slice(0, -1) : unit}`;

export const bestEstimate = generator({
  id: 'best-estimate',
  kind: 'choice',
  difficulty: 1,
  make(rng) {
    const isMass = rng.chance(1, 2);
    const { thing, amount, unit } = rng.pick(isMass ? MASSES : CAPACITIES);
    const other = OTHER[unit];
    const big = BIG.includes(unit);
    const right = single(amount, unit);
    return {
      prompt: isMass
        ? `About what is the mass of **${thing}**?`
        : `About how much water does **${thing}** hold?`,
      right,
      wrong: mistakes(right, [
        [single(amount, other), `That is far too ${big ? 'little' : 'much'}. ${FEEL[other]}`],
        [single(amount * 10, unit), `That is far too much. ${FEEL[unit]}`],
        [single(amount * 10, other), `That is too ${big ? 'little' : 'much'}. ${FEEL[other]}`],
      ]),
      hints: [FEEL[big ? other : unit], FEEL[big ? unit : other]],
      steps: [`${FEEL[unit]} Compare ${thing} with that.`, `So about ${right} makes sense.`],
    };
  },
});

export const whichUnit = generator({
  id: 'which-unit',
  kind: 'choices',
  difficulty: 2,
  make(rng) {
    const isMass = rng.chance(1, 2);
    const pool = isMass ? MASSES : CAPACITIES;
    const unit = rng.pick(
      isMass ? (['grams', 'kilograms'] as const) : (['milliliters', 'liters'] as const),
    );
    const right = rng.sample(
      pool.filter((each) => each.unit === unit),
      rng.int(2, 3),
    );
    const wrong = rng.sample(
      pool.filter((each) => each.unit !== unit),
      5 - right.length,
    );
    return {
      prompt: isMass
        ? `Pick **every** thing that you would weigh in **${unit}**.`
        : `What holds so ${unit === 'liters' ? 'much' : 'little'} water that you would measure it in **${unit}**? Pick **every** one.`,
      right: right.map(({ thing }) => thing),
      wrong: wrong.map(({ thing }) => thing),
      hints: [
        FEEL[unit],
        `For big things you use ${isMass ? 'kilograms' : 'liters'}, for small ones ${isMass ? 'grams' : 'milliliters'}.`,
      ],
      steps: [
        `${capital(unit)} fit ${BIG.includes(unit) ? 'big' : 'small'} things: ${listed(right.map(({ thing }) => thing))}.`,
        `${capital(OTHER[unit])} fit the others: ${listed(wrong.map(({ thing }) => thing))}.`,
      ],
    };
  },
});

export const orderMass = generator({
  id: 'order-by-size',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const isMass = rng.chance(1, 2);
    const [big, small] = isMass ? ['kg', 'g'] : ['L', 'mL'];
    if (grade === 2) {
      const pool = (isMass ? MASSES : CAPACITIES).map((each) => ({
        ...each,
        size: each.amount * (BIG.includes(each.unit) ? 1000 : 1),
      }));
      const all = distinct(
        4,
        () => rng.pick(pool),
        ({ size }) => Math.round(Math.log10(size) * 2),
      ).toSorted((a, b) => a.size - b.size);
      return {
        prompt: isMass
          ? 'Put them in order. The **lightest** comes first.'
          : 'How much water do they hold? Put them in order. The one that holds the **least** comes first.',
        inOrder: all.map(({ thing }) => thing),
        hints: [
          'Think of holding each one.',
          'Find the smallest one first. Then look at those that are left.',
        ],
        steps: [
          `About: ${all.map(({ thing, amount, unit }) => `${thing} ${single(amount, unit)}`).join(', ')}.`,
          `A ${isMass ? 'kilogram is more than a gram' : 'liter is more than a milliliter'}, so those come last.`,
        ],
      };
    }
    const base = rng.int(1, 5);
    const values = distinct(4, () => base * 1000 + rng.int(-9, 19) * 50);
    const inOrder = values.toSorted((a, b) => a - b);
    const write = (value: number, at: number) => {
      const whole = Math.floor(value / 1000);
      const rest = value % 1000;
      return at % 2 === 0 || whole === 0
        ? `${value} ${small}`
        : rest === 0
          ? `${whole} ${big}`
          : `${whole} ${big} ${rest} ${small}`;
    };
    return {
      prompt: 'Put them in order. The **least** comes first.',
      inOrder: inOrder.map(write),
      hints: [`1 ${big} is 1000 ${small}.`, `Write all of them in ${small}.`],
      steps: [
        `1 ${big} is 1000 ${small}, so write all in ${small}: ${inOrder.map((value) => `${value} ${small}`).join(', ')}.`,
        'Now the numbers can be compared.',
      ],
    };
  },
});

export const convert = generator({
  id: 'convert',
  kind: 'numeric',
  difficulty: 4,
  grades: [4, 4],
  standards: ['CCSS.MATH.CONTENT.4.MD.A.1'],
  make(rng) {
    const [big, small] = rng.pick([
      ['kg', 'g'],
      ['L', 'mL'],
    ] as const);
    const whole = rng.int(2, 9);
    const rest = rng.pick([rng.int(5, 95), rng.int(10, 95) * 10]);
    const answer = whole * 1000 + rest;
    return {
      prompt: `How many ${small} are **${whole} ${big} and ${rest} ${small}**?`,
      answer,
      unit: small,
      slips: slips(answer, [
        [whole + rest, `You added different units. First change ${whole} ${big} into ${small}.`],
        [whole * 100 + rest, `1 ${big} is 1000 ${small}, not 100.`],
        [
          Number(`${whole}${rest}`),
          `Careful with the places: ${whole} ${big} is ${whole * 1000} ${small}.`,
        ],
        [whole * 1000, `That is ${whole} ${big}. Do not forget the ${rest} ${small}.`],
      ]),
      hints: [
        `How many ${small} make 1 ${big}?`,
        `Change ${whole} ${big} into ${small}. Then add the rest.`,
      ],
      steps: [
        `1 ${big} is 1000 ${small}, so ${whole} ${big} is ${math(`${whole} \\times 1000 = ${whole * 1000}`)} ${small}.`,
        `Add the rest: ${math(`${whole * 1000} + ${rest} = ${answer}`)} ${small}.`,
      ],
    };
  },
});

export const unitTable = generator({
  id: 'unit-table',
  kind: 'table',
  difficulty: 3,
  grades: [4, 4],
  standards: ['CCSS.MATH.CONTENT.4.MD.A.1'],
  make(rng) {
    const [big, small, factor] = rng.pick([
      ['Kilograms', 'Grams', 1000],
      ['Liters', 'Milliliters', 1000],
      ['Pounds', 'Ounces', 16],
      ['Gallons', 'Quarts', 4],
      ['Quarts', 'Cups', 4],
    ] as const);
    const amounts = distinct(3, () => rng.int(2, 9)).toSorted((a, b) => a - b);
    return {
      prompt: `Fill in the table. The first row shows how it goes.`,
      caption: `${big} and ${small.toLowerCase()}`,
      columns: [big, small],
      rows: [
        ['1', String(factor)] as [string, string],
        ...amounts.map((amount): [string, { answer: number }] => [
          String(amount),
          { answer: amount * factor },
        ]),
      ],
      hints: [
        `1 of the big unit is ${factor} of the small one.`,
        `For each row: how many times ${factor}?`,
      ],
      steps: amounts.map(
        (amount) =>
          `${amount} ${big.toLowerCase()}: ${math(`${amount} \\times ${factor} = ${amount * factor}`)} ${small.toLowerCase()}.`,
      ),
    };
  },
});
