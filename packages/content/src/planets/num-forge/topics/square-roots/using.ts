import { generator, math, type Rng } from '@planets/practice';
import { decimal } from '../../decimal.ts';
import { fractionKey, fractionTex, lowest } from '../../fraction.ts';
import { slips } from '../../mistakes.ts';
import { barred } from './numbers.ts';

/** Four numbers near each other, but not too near to be told apart by squaring. */
function pickReal(rng: Rng, grade: number) {
  for (;;) {
    const low = rng.int(2, grade === 8 ? 6 : 9);
    const [one, two] = [
      rng.int(low * low + 1, (low + 1) ** 2 - 1),
      rng.int(low * low + 1, (low + 1) ** 2 + low),
    ];
    const tenths = low * 10 + rng.int(1, 9);
    const bottom = rng.pick([2, 3, 4]);
    const part = lowest(low * bottom + rng.int(1, bottom - 1), bottom);
    const four = [
      { tex: `\\sqrt{${one}}`, value: Math.sqrt(one), square: String(one) },
      { tex: `\\sqrt{${two}}`, value: Math.sqrt(two), square: String(two) },
      { tex: decimal(tenths, 1), value: tenths / 10, square: decimal(tenths * tenths, 2) },
      {
        tex: fractionTex(part.top, part.bottom),
        value: part.top / part.bottom,
        square: `\\frac{${part.top ** 2}}{${part.bottom ** 2}} \\approx ${((part.top / part.bottom) ** 2).toFixed(1)}`,
      },
    ].toSorted((a, b) => a.value - b.value);
    if (four.every(({ value }, at) => at === 0 || value - four[at - 1]!.value > 0.07)) return four;
  }
}

export const orderReal = generator({
  id: 'order-real',
  kind: 'order',
  difficulty: 4,
  make(rng, grade) {
    const four = pickReal(rng, grade);
    return {
      prompt: 'Put the numbers in order. The **least** comes first.',
      inOrder: four.map(({ tex }) => math(tex)),
      hints: [
        'Between which whole numbers does each root lie?',
        'To compare with a root, square the decimals and fractions.',
      ],
      steps: [
        `Squared: ${four.map(({ tex, square }) => `${math(tex)} gives ${math(square)}`).join(', ')}.`,
        'All are positive, so the order of the squares is the order of the numbers.',
      ],
    };
  },
});

export const repeatingToFraction = generator({
  id: 'repeating-to-fraction',
  kind: 'numeric',
  difficulty: 4,
  standards: ['CCSS.MATH.CONTENT.8.NS.A.1'],
  make(rng, grade) {
    const two = grade === 9 || rng.chance(1, 2);
    // No double digits: their block would have one digit only.
    const value = two ? rng.int(1, 8) * 10 + rng.int(1, 9) : rng.int(1, 8);
    return draftOf(two && value % 11 === 0 ? value + 1 : value, two);
  },
});

function draftOf(value: number, two: boolean) {
  const nines = two ? 99 : 9;
  const digits = String(value);
  const key = fractionKey(value, nines);
  const simple = lowest(value, nines);
  const times = two ? 100 : 10;
  return {
    prompt: `Write ${math(barred(digits, digits.length))} as a fraction. The bar means that the ${two ? 'two digits repeat' : 'digit repeats'} without end.`,
    answer: key,
    slips: [
      {
        value: fractionKey(value, times),
        why: `That is ${decimal(value, two ? 2 : 1)}, which ends. The repeating decimal is a little more.`,
      },
      {
        value: fractionKey(value, two ? 9 : 99),
        why: `The repeating block has ${two ? 'two digits' : 'one digit'}. How many nines does that make?`,
      },
    ],
    hints: [
      `Call the number x. What is ${times} times x?`,
      'Take x away from that. The endless parts cancel.',
    ],
    steps: [
      `With ${math(`x = ${barred(digits, digits.length)}`)}, ${math(`${times}x = ${value}.\\overline{${digits}}`)}.`,
      `Take x away: ${math(`${nines}x = ${value}`)}, because the endless parts are equal.`,
      `So ${math(`x = ${fractionTex(value, nines)}`)}${simple.bottom === nines ? '' : `, in simplest form ${math(fractionTex(simple.top, simple.bottom))}`}.`,
    ],
  };
}

export const squareAndCube = generator({
  id: 'square-and-cube',
  kind: 'multi-step',
  difficulty: 4,
  make(rng, grade) {
    if (rng.chance(1, 2)) {
      const side = rng.int(grade === 8 ? 6 : 11, grade === 8 ? 15 : 25);
      return {
        prompt: `A square garden has an area of ${side * side} m².`,
        parts: [
          {
            prompt: 'How long is one side?',
            answer: side,
            unit: 'm',
            slips: slips(side, [
              [
                (side * side) / 4,
                'That would be a quarter of the area. Which number times itself gives the area?',
              ],
            ]),
          },
          {
            prompt: 'How long is a fence all the way around?',
            answer: 4 * side,
            unit: 'm',
            follows: '4 * a',
            slips: slips(4 * side, [[2 * side, 'A square has four sides.']]),
          },
        ],
        hints: [
          'The area of a square is side times side. So the side is a root.',
          'Around the square there are four equal sides.',
        ],
        steps: [
          `The side times itself is ${side * side}: ${math(`\\sqrt{${side * side}} = ${side}`)} m.`,
          `Four sides: ${math(`4 \\times ${side} = ${4 * side}`)} m.`,
        ],
      };
    }
    const edge = rng.int(2, grade === 8 ? 6 : 10);
    return {
      prompt: `A cube has a volume of ${edge ** 3} cm³.`,
      parts: [
        {
          prompt: 'How long is one edge?',
          answer: edge,
          unit: 'cm',
          slips: [
            {
              value: fractionKey(edge ** 3, 3),
              why: 'That is a third of the volume. Which number, three times as a factor, gives it?',
            },
          ].filter(({ value }) => value !== String(edge)),
        },
        {
          prompt: 'What is the area of one face?',
          answer: edge * edge,
          unit: 'cm²',
          follows: 'a * a',
        },
        {
          prompt: 'What is the area of all the faces together?',
          answer: 6 * edge * edge,
          unit: 'cm²',
          follows: '6 * b',
          slips: slips(6 * edge * edge, [[4 * edge * edge, 'A cube has six faces.']]),
        },
      ],
      hints: [
        'The volume of a cube is edge times edge times edge. So the edge is a cube root.',
        'How many faces does a cube have?',
      ],
      steps: [
        `The edge, three times as a factor, gives ${edge ** 3}: ${math(`\\sqrt[3]{${edge ** 3}} = ${edge}`)} cm.`,
        `One face: ${math(`${edge} \\times ${edge} = ${edge * edge}`)} cm². Six faces: ${math(`6 \\times ${edge * edge} = ${6 * edge * edge}`)} cm².`,
      ],
    };
  },
});
