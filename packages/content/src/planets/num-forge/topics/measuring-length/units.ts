import { generator, math } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { mistakes, slips } from '../../mistakes.ts';

interface Known {
  readonly thing: string;
  readonly amount: number;
  /** In its system, from 0: centimeters, meters, kilometers or inches, feet, miles. */
  readonly size: 0 | 1 | 2;
  readonly system: 'metric' | 'customary';
}

const SYSTEMS = {
  metric: {
    units: ['centimeters', 'meters', 'kilometers'],
    told: [
      'A centimeter is about as wide as your finger.',
      'A meter is about one big step.',
      'It takes about 12 minutes to walk one kilometer.',
    ],
  },
  customary: {
    units: ['inches', 'feet', 'miles'],
    told: [
      'An inch is about as long as a paper clip.',
      'A foot is about as long as this page is high.',
      'It takes about 20 minutes to walk one mile.',
    ],
  },
} as const;

const known = (
  system: Known['system'],
  size: Known['size'],
  ...things: readonly (readonly [string, number])[]
): Known[] => things.map(([thing, amount]) => ({ thing, amount, size, system }));

/** Rough lengths that nobody would argue about. */
const KNOWN: readonly Known[] = [
  ...known(
    'metric',
    0,
    ['a new pencil', 18],
    ['a paper clip', 3],
    ['a spoon', 16],
    ['a toothbrush', 19],
  ),
  ...known('metric', 1, ['a bed', 2], ['a car', 4], ['a school bus', 12], ['a soccer field', 100]),
  ...known('customary', 0, ['a banana', 7], ['a crayon', 4], ['a fork', 8], ['a finger', 3]),
  ...known('customary', 1, ['a bed', 6], ['a car', 15], ['a school bus', 40], ['a couch', 7]),
];
const FAR: readonly Known[] = [
  ...known('metric', 2, ['a hike that takes all day', 20], ['a marathon race', 42]),
  ...known('customary', 2, ['a hike that takes all day', 12], ['a marathon race', 26]),
];

export const bestEstimate = generator({
  id: 'best-estimate',
  kind: 'choice',
  difficulty: 2,
  grades: [2, 4],
  standards: ['CCSS.MATH.CONTENT.2.MD.A.3'],
  make(rng, grade) {
    const { thing, amount, size, system } = rng.pick(grade === 2 ? KNOWN : [...KNOWN, ...FAR]);
    const { units, told } = SYSTEMS[system];
    const write = (value: number, unit: number) => `${value} ${units[unit]}`;
    const right = write(amount, size);
    const others = [0, 1, 2].filter((unit) => unit !== size);
    return {
      prompt: `About how long is **${thing}**?`,
      right,
      wrong: mistakes(right, [
        ...others.map((unit): [string, string] => [
          write(amount, unit),
          `${unit > size ? 'That is far too long.' : 'That is far too short.'} ${told[unit]}`,
        ]),
        [write(amount * 10, size), `That is far too long. ${told[size]}`],
      ]),
      hints: [
        `${told[0]} ${told[1]}`,
        'Think of the real thing. Would it fit in your hand, in this room, or only outside?',
      ],
      steps: [
        `${told[size]} So ${units[size]} fit ${size === 0 ? 'something small' : size === 1 ? 'something big' : 'a long way'}.`,
        `About ${right} makes sense. ${told[size === 0 ? 1 : 0]}`,
      ],
    };
  },
});

export const matchUnit = generator({
  id: 'match-equal-lengths',
  kind: 'match',
  difficulty: 4,
  grades: [3, 4],
  standards: ['CCSS.MATH.CONTENT.4.MD.A.1'],
  make(rng, grade) {
    const changes =
      grade === 3
        ? ([
            ['m', 'cm', 100],
            ['cm', 'mm', 10],
          ] as const)
        : ([
            ['m', 'cm', 100],
            ['km', 'm', 1000],
            ['cm', 'mm', 10],
            ['ft', 'in.', 12],
            ['yd', 'ft', 3],
          ] as const);
    const pairs = distinct(
      4,
      () => {
        const [big, small, factor] = rng.pick(changes);
        return { big, small, factor, amount: rng.int(2, 9) };
      },
      ({ small, factor, amount }) => `${amount * factor} ${small}`,
    );
    return {
      prompt: 'Match the lengths that are equal.',
      pairs: pairs.map(({ big, small, factor, amount }) => [
        `${amount} ${big}`,
        `${amount * factor} ${small}`,
      ]),
      hints: [
        grade === 3
          ? '1 m is 100 cm. 1 cm is 10 mm.'
          : '1 km is 1000 m, 1 m is 100 cm, 1 cm is 10 mm. 1 yd is 3 ft, 1 ft is 12 in.',
        'Smaller units: you need more of them for the same length.',
      ],
      steps: pairs.map(({ big, small, factor, amount }) =>
        `1 ${big} is ${factor} ${small}, so ${amount} ${big} is ${math(`${amount} \\times ${factor} = ${amount * factor}`)} ${small}`.replace(
          /\.?$/,
          '.',
        ),
      ),
    };
  },
});

export const convert = generator({
  id: 'convert-length',
  kind: 'numeric',
  difficulty: 5,
  grades: [3, 4],
  standards: ['CCSS.MATH.CONTENT.4.MD.A.1'],
  make(rng, grade) {
    const [big, small, factor] =
      grade === 3
        ? (['m', 'cm', 100] as const)
        : rng.pick([
            ['m', 'cm', 100],
            ['km', 'm', 1000],
            ['ft', 'inches', 12],
          ] as const);
    const whole = rng.int(2, 8);
    const rest = rng.int(1, factor === 12 ? 11 : factor === 100 ? 95 : 950);
    const answer = whole * factor + rest;
    return {
      prompt: `How many ${small} are **${whole} ${big} and ${rest} ${small}**?`,
      answer,
      unit: small,
      slips: slips(answer, [
        [whole + rest, `You added different units. First change ${whole} ${big} into ${small}.`],
        [whole * factor, `That is ${whole} ${big}. Do not forget the ${rest} ${small}.`],
        [whole * 10 + rest, `1 ${big} is ${factor} ${small}, not 10.`],
        [whole * 100 + rest, `1 ${big} is ${factor} ${small}, not 100.`],
      ]),
      hints: [
        `How many ${small} make 1 ${big}?`,
        `Change the ${big} into ${small} first. Then add the rest.`,
      ],
      steps: [
        `1 ${big} is ${factor} ${small}, so ${whole} ${big} is ${math(`${whole} \\times ${factor} = ${whole * factor}`)} ${small}.`,
        `Add the rest: ${math(`${whole * factor} + ${rest} = ${answer}`)} ${small}.`,
      ],
    };
  },
});
