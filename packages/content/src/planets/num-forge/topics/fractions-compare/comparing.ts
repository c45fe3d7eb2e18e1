import { generator, math, type Rng } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { fraction, fractionTex, type Fraction } from '../../fraction.ts';
import { lcm } from '../../gcd.ts';

const less = (a: Fraction, b: Fraction): number => a.top * b.bottom - b.top * a.bottom;
const same = (a: Fraction, b: Fraction): boolean => less(a, b) === 0;

type Alike = 'bottom' | 'top' | 'neither';

/** Four fractions of different size. Grade 3 meets only those with one number alike. */
function pickFour(rng: Rng, grade: number): { alike: Alike; inOrder: Fraction[] } {
  const alike = rng.pick(
    grade === 3 ? (['bottom', 'top'] as const) : (['top', 'neither', 'neither'] as const),
  );
  const bottoms =
    grade === 3
      ? [4, 5, 6, 8, 9, 10]
      : grade === 4
        ? [3, 4, 6, 8, 12]
        : [3, 4, 5, 6, 8, 10, 12, 15];
  const shared = rng.pick(bottoms.filter((bottom) => bottom > 5));
  const top = rng.int(1, 3);
  const draw = (): Fraction => {
    if (alike === 'bottom') return { top: rng.int(1, shared - 1), bottom: shared };
    if (alike === 'top') return { top, bottom: rng.int(top + 1, 12) };
    const bottom = rng.pick(bottoms);
    return { top: rng.int(1, bottom - 1), bottom };
  };
  for (;;) {
    const four = distinct(4, draw, ({ top: over, bottom }) => `${over}/${bottom}`);
    if (!four.some((one, at) => four.slice(at + 1).some((other) => same(one, other))))
      return { alike, inOrder: four.toSorted(less) };
  }
}

function compareSteps(alike: Alike, inOrder: readonly Fraction[]): string[] {
  const listed = inOrder.map(({ top, bottom }) => fraction(top, bottom)).join(', ');
  if (alike === 'bottom')
    return [
      `All the bottoms are ${inOrder[0]!.bottom}, so all the pieces have the same size.`,
      `Then more pieces means more. From least to greatest: ${listed}.`,
    ];
  if (alike === 'top')
    return [
      `All the tops are ${inOrder[0]!.top}, so the number of pieces is the same.`,
      'The more parts a whole is cut into, the smaller each piece. So the greatest bottom gives the least fraction.',
      `From least to greatest: ${listed}.`,
    ];
  const shared = inOrder.map(({ bottom }) => bottom).reduce(lcm);
  return [
    `The pieces have different sizes. Cut them all into the same size: ${shared} is a multiple of every bottom.`,
    `${inOrder
      .map(({ top, bottom }) =>
        math(
          bottom === shared
            ? fractionTex(top, bottom)
            : `${fractionTex(top, bottom)} = ${fractionTex((top * shared) / bottom, shared)}`,
        ),
      )
      .join(', ')}.`,
    'Now the pieces have the same size, so compare the tops.',
  ];
}

const HINTS: Readonly<Record<Alike, readonly string[]>> = {
  bottom: [
    'All the bottoms are alike. What does that say about the pieces?',
    'Same size of piece: compare how many pieces there are.',
  ],
  top: [
    'All the tops are alike, so the number of pieces is the same.',
    'Would you rather share a cake between 3 people or between 8? When is your piece bigger?',
  ],
  neither: [
    'Which are more than one half, and which are less?',
    'To compare exactly, write them with the same bottom.',
  ],
};

export const compareFractions = generator({
  id: 'compare-fractions',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const { alike, inOrder } = pickFour(rng, grade);
    const greatest = rng.chance(1, 2);
    const right = greatest ? inOrder[3]! : inOrder[0]!;
    const why = {
      bottom: greatest
        ? 'The pieces are all the same size, and another fraction has more of them.'
        : 'The pieces are all the same size, and another fraction has fewer of them.',
      top: 'Careful: a bigger bottom means more cuts, so each piece is smaller.',
      neither:
        'Look at the size of the pieces and their number together. Write all with the same bottom.',
    }[alike];
    return {
      prompt: `Which fraction is the **${greatest ? 'greatest' : 'least'}**?`,
      right: fraction(right.top, right.bottom),
      wrong: inOrder
        .filter((one) => one !== right)
        .map(({ top, bottom }) => ({ text: fraction(top, bottom), why })),
      hints: HINTS[alike],
      steps: compareSteps(alike, inOrder),
    };
  },
});

export const orderFractions = generator({
  id: 'order-fractions',
  kind: 'order',
  difficulty: 4,
  make(rng, grade) {
    const { alike, inOrder } = pickFour(rng, grade);
    return {
      prompt: 'Put the fractions in order. The **least** comes first.',
      inOrder: inOrder.map(({ top, bottom }) => fraction(top, bottom)),
      hints: HINTS[alike],
      steps: compareSteps(alike, inOrder),
    };
  },
});

const keyOf = ({ top, bottom }: Fraction) => `${top}/${bottom}`;

export const halfOrMore = generator({
  id: 'more-than-half',
  kind: 'choices',
  difficulty: 3,
  make(rng, grade) {
    const draw = (above: boolean) => (): Fraction => {
      const bottom = rng.int(3, grade === 3 ? 8 : grade === 4 ? 12 : 20);
      const half = Math.floor(bottom / 2);
      return {
        top: above ? rng.int(half + 1, bottom - 1) : rng.int(1, bottom % 2 === 0 ? half - 1 : half),
        bottom,
      };
    };
    const right = distinct(rng.int(2, 3), draw(true), keyOf);
    const wrong = distinct(5 - right.length, draw(false), keyOf);
    return {
      prompt: `Pick **every** fraction that is greater than ${fraction(1, 2)}.`,
      right: right.map(({ top, bottom }) => fraction(top, bottom)),
      wrong: wrong.map(({ top, bottom }) => fraction(top, bottom)),
      hints: [
        'When is a fraction exactly one half? Compare its top and bottom.',
        'Double the top. Is that more than the bottom?',
      ],
      steps: [
        'A fraction is one half when twice its top is its bottom. If twice the top is more, it is greater than one half.',
        ...right.map(
          ({ top, bottom }) =>
            `${fraction(top, bottom)}: twice ${top} is ${2 * top}, more than ${bottom}.`,
        ),
        ...wrong.map(
          ({ top, bottom }) =>
            `${fraction(top, bottom)}: twice ${top} is ${2 * top}, less than ${bottom}.`,
        ),
      ],
    };
  },
});
