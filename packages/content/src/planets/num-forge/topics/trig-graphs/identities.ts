import { generator, math } from '@planets/practice';
import { fractionKey, fractionTex, lowest } from '../../fraction.ts';

/** What it is, what it simplifies to and why, and what comes out of the usual slips. */
const SIMPLE: readonly {
  readonly tex: string;
  readonly right: string;
  readonly why: string;
  readonly wrong: readonly (readonly [tex: string, why: string])[];
}[] = [
  {
    tex: '1 - \\sin^{2} x',
    right: '\\cos^{2} x',
    why: 'The squares of sine and cosine add up to 1.',
    wrong: [
      ['\\cos x', 'Not yet: the square stays: it is the square of the cosine.'],
      [
        '-\\cos^{2} x',
        'Not yet: check the sign: a square of a number up to 1, taken from 1, is not negative.',
      ],
      ['\\tan^{2} x', 'Not yet: the tangent is sine over cosine. Nothing is divided here.'],
    ],
  },
  {
    tex: '1 - \\cos^{2} x',
    right: '\\sin^{2} x',
    why: 'The squares of sine and cosine add up to 1.',
    wrong: [
      ['\\sin x', 'Not yet: the square stays: it is the square of the sine.'],
      [
        '-\\sin^{2} x',
        'Not yet: check the sign: a square of a number up to 1, taken from 1, is not negative.',
      ],
      ['\\tan^{2} x', 'Not yet: the tangent is sine over cosine. Nothing is divided here.'],
    ],
  },
  {
    tex: '\\tan x \\cos x',
    right: '\\sin x',
    why: 'The tangent is sine over cosine, and the cosine cancels.',
    wrong: [
      ['\\cos x', 'Not yet: the cosine is what cancels.'],
      ['1', 'Not yet: the tangent is not 1 over the cosine, but sine over cosine.'],
      ['\\frac{\\sin x}{\\cos^{2} x}', 'Not yet: you divided by the cosine. Here it multiplies.'],
    ],
  },
  {
    tex: '\\frac{\\sin x}{\\tan x}',
    right: '\\cos x',
    why: 'Dividing by sine over cosine is multiplying by cosine over sine.',
    wrong: [
      ['\\sin x', 'Not yet: the sine is what cancels.'],
      [
        '\\frac{1}{\\cos x}',
        'Not yet: turned over: dividing by a fraction multiplies by the one turned over.',
      ],
      ['\\frac{\\sin^{2} x}{\\cos x}', 'Not yet: you multiplied by the tangent. Here it divides.'],
    ],
  },
  {
    tex: '\\frac{1 - \\cos^{2} x}{\\sin x}',
    right: '\\sin x',
    why: 'The top is the square of the sine, and one factor cancels.',
    wrong: [
      ['\\cos x', 'Not yet: the top is the square of the sine, not of the cosine.'],
      ['1 - \\cos x', 'Not yet: single terms cannot be cancelled. Rewrite the whole top first.'],
      ['\\sin^{2} x', 'Not yet: the sine in the bottom still cancels one factor.'],
    ],
  },
  {
    tex: '(\\sin x + \\cos x)^{2} - 1',
    right: '2 \\sin x \\cos x',
    why: 'Multiply out: the squares add up to 1, and the middle product comes twice.',
    wrong: [
      ['0', 'Not yet: the square of a sum has a middle term too.'],
      ['\\sin x \\cos x', 'Not yet: the middle product comes twice.'],
      ['2 \\sin x + 2 \\cos x', 'Not yet: a square is not a double.'],
    ],
  },
  {
    tex: '\\frac{\\cos^{2} x}{1 - \\sin x}',
    right: '1 + \\sin x',
    why: `The top is 1 minus the square of the sine. As a difference of squares it is ${math('(1 - \\sin x)(1 + \\sin x)')}, and the first bracket cancels.`,
    wrong: [
      ['1 - \\sin x', 'Not yet: that bracket cancels. Which one is left?'],
      ['\\cos x + \\sin x', 'Not yet: the top is 1 minus the square of the sine: factor that.'],
      ['\\sin x', 'Not yet: after cancelling there is still a 1.'],
    ],
  },
  {
    tex: '\\sin^{2} x + \\cos^{2} x + \\tan^{2} x',
    right: '\\frac{1}{\\cos^{2} x}',
    why: 'The first two add up to 1. And 1 plus the square of the tangent is 1 over the square of the cosine.',
    wrong: [
      ['2', 'Not yet: only the squares of sine and cosine add up to 1. The tangent comes on top.'],
      ['\\cos^{2} x', 'Not yet: turned over: 1 plus a square is at least 1.'],
      ['1 + \\tan x', 'Not yet: the tangent is squared.'],
    ],
  },
  {
    tex: '\\sin^{4} x - \\cos^{4} x',
    right: '\\sin^{2} x - \\cos^{2} x',
    why: 'It is a difference of squares, and the other factor, the sum, is 1.',
    wrong: [
      ['1', 'Not yet: the sum of the squares is 1. The difference is still a factor.'],
      ['0', 'Not yet: sine and cosine are not equal in general.'],
      ['\\cos^{2} x - \\sin^{2} x', 'Not yet: the order counts: the sine comes first.'],
    ],
  },
  {
    tex: '\\frac{\\sin x}{\\cos x} \\cdot \\frac{\\cos^{2} x}{\\sin x}',
    right: '\\cos x',
    why: 'The sine cancels, and one factor cosine too.',
    wrong: [
      ['\\sin x', 'Not yet: the sine cancels altogether.'],
      ['\\tan x', 'Not yet: the sine in the second bottom cancels the one in the first top.'],
      ['\\cos^{2} x', 'Not yet: one factor cosine cancels with the first bottom.'],
    ],
  },
  {
    tex: '\\cos x \\left(\\frac{1}{\\cos x} - \\cos x\\right)',
    right: '\\sin^{2} x',
    why: 'Multiply out: 1 minus the square of the cosine.',
    wrong: [
      ['1 - \\cos x', 'Not yet: the factor multiplies both terms in the bracket.'],
      ['0', 'Not yet: the two terms in the bracket are not equal.'],
      ['\\cos^{2} x', 'Not yet: 1 minus the square of the cosine is another square.'],
    ],
  },
  {
    tex: '\\frac{\\sin 2x}{2 \\cos x}',
    right: '\\sin x',
    why: 'The sine of the double angle is 2 times sine times cosine.',
    wrong: [
      ['\\cos x', 'Not yet: the cosine is what cancels.'],
      ['\\tan x', 'Not yet: the 2 belongs to the angle: it cannot be cancelled like a factor.'],
      ['\\frac{\\tan 2x}{2}', 'Not yet: sine and cosine belong to different angles here.'],
    ],
  },
  {
    tex: '\\cos^{2} x - \\sin^{2} x',
    right: '\\cos 2x',
    why: 'That is the cosine of the double angle.',
    wrong: [
      ['1', 'Not yet: the sum of the squares is 1, not the difference.'],
      ['\\sin 2x', 'Not yet: the sine of the double angle is twice the product.'],
      ['1 - 2\\cos^{2} x', 'Not yet: check the sign: at x = 0 it must give 1.'],
    ],
  },
  {
    tex: '1 - 2\\sin^{2} x',
    right: '\\cos 2x',
    why: 'That is one form of the cosine of the double angle: write the 1 as the sum of the squares.',
    wrong: [
      ['\\sin 2x', 'Not yet: test it with x = 0: the left side is 1.'],
      [
        '-\\sin^{2} x',
        'Not yet: the 1 and the 2 cannot be put together: only one of them goes with the square.',
      ],
      ['2\\cos^{2} x', 'Not yet: twice the square of the sine is taken away from 1, not from 2.'],
    ],
  },
];

export const simplifyTrig = generator({
  id: 'simplify',
  version: 2,
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const { tex, right, why, wrong } = rng.pick(SIMPLE.slice(0, grade === 11 ? 11 : 14));
    return {
      prompt: `Which expression equals ${math(tex)}, wherever both are defined?`,
      right: math(right),
      wrong: wrong.map(([text, reason]) => ({ text: math(text), why: reason })),
      about: `identity ${tex}`,
      hints: [
        `Two facts help most: ${math('\\sin^{2} x + \\cos^{2} x = 1')} and ${math('\\tan x = \\frac{\\sin x}{\\cos x}')}.`,
        tex.includes('2x') || right.includes('2x')
          ? 'Think of the formulas for the double angle.'
          : 'Write everything with sine and cosine. What cancels?',
      ],
      steps: [why, `So it equals ${math(right)}.`],
    };
  },
});

/** An equation that always holds, and why. */
const TRUE_IDS = [
  ['\\sin(-x) = -\\sin x', 'the point for -x is the mirror image below or above the x-axis'],
  ['\\cos(-x) = \\cos x', 'mirroring in the x-axis moves no point to the left or right'],
  ['\\sin^{2} x + \\cos^{2} x = 1', 'that is Pythagoras in the unit circle'],
  [
    '\\sin\\left(\\frac{\\pi}{2} - x\\right) = \\cos x',
    'mirroring in the line y = x lets the two coordinates change places',
  ],
  ['\\sin(x + 2\\pi) = \\sin x', 'a full turn leads back to the same point'],
  ['\\cos(x + \\pi) = -\\cos x', 'half a turn leads to the opposite point'],
  ['\\sin(\\pi - x) = \\sin x', 'the mirror image in the y-axis has the same height'],
  ['\\sin 2x = 2 \\sin x \\cos x', 'that is the formula for the double angle'],
] as const;

/** An equation that may fail, numbers for which it does, and its two sides there. */
const FALSE_IDS = [
  ['\\sin(-x) = \\sin x', 'x = \\frac{\\pi}{2}', -1, 1],
  ['\\cos(-x) = -\\cos x', 'x = 0', 1, -1],
  ['\\sin x + \\cos x = 1', 'x = \\pi', -1, 1],
  ['\\sin(x + y) = \\sin x + \\sin y', 'x = y = \\frac{\\pi}{2}', 0, 2],
  ['\\sin 2x = 2 \\sin x', 'x = \\frac{\\pi}{2}', 0, 2],
  ['\\cos(x + \\pi) = \\cos x', 'x = 0', -1, 1],
  ['\\sin(x + \\pi) = \\sin x', 'x = \\frac{\\pi}{2}', -1, 1],
  ['\\sin^{2} x - \\cos^{2} x = 1', 'x = 0', -1, 1],
] as const;

export const pickIdentities = generator({
  id: 'pick-identities',
  version: 2,
  kind: 'choices',
  difficulty: 3,
  make(rng) {
    const count = rng.int(2, 3);
    const [right, wrong] = [rng.sample(TRUE_IDS, count), rng.sample(FALSE_IDS, 5 - count)];
    return {
      prompt: 'Pick **every** equation that is true for all real numbers.',
      right: right.map(([tex]) => math(tex)),
      wrong: wrong.map(([tex]) => math(tex)),
      hints: [
        'One number for which it fails is enough to rule an equation out. Test some.',
        'Think of the unit circle: where does the point for -x lie? And for x + π?',
      ],
      steps: [
        ...right.map(([tex, why]) => `${math(tex)} is true for all: ${why}.`),
        ...wrong.map(
          ([tex, at, left, other]) =>
            `${math(tex)} fails for ${math(at)}: there the left side is ${math(left)} and the right side ${math(other)}.`,
        ),
      ],
    };
  },
});

const TRIPLES = [
  [3, 4, 5],
  [5, 12, 13],
  [8, 15, 17],
  [7, 24, 25],
] as const;

export const doubleAngle = generator({
  id: 'double-angle',
  version: 2,
  kind: 'numeric',
  difficulty: 4,
  make(rng, grade) {
    const [p, q, r] = rng.pick(TRIPLES);
    const [s, c] = rng.chance(1, 2) ? [p, q] : [q, p];
    const obtuse = grade === 12 && rng.chance(1, 2);
    const cosine = obtuse ? -c : c;
    const asks = rng.pick(['sin 2x', 'cos 2x', 'cos x'] as const);
    const [top, bottom] = {
      'sin 2x': [2 * s * cosine, r * r],
      'cos 2x': [cosine * cosine - s * s, r * r],
      'cos x': [cosine, r],
    }[asks] as [number, number];
    const key = fractionKey(top, bottom);
    const given = fractionTex(s, r);
    const name = math(`\\${asks.replace(' ', ' ')}`);
    const shown = lowest(top, bottom);
    const slipsOf: Readonly<Record<typeof asks, readonly (readonly [string, string])[]>> = {
      'sin 2x': [
        [fractionKey(2 * s, r), 'The sine of the double angle is not twice the sine.'],
        [fractionKey(-top, bottom), 'Check the sign of the cosine in this quadrant.'],
        [fractionKey(s * cosine, r * r), 'There is a factor 2: twice sine times cosine.'],
      ],
      'cos 2x': [
        [fractionKey(2 * cosine, r), 'The cosine of the double angle is not twice the cosine.'],
        [fractionKey(-top, bottom), 'It is the square of the cosine minus the square of the sine.'],
        ['1', 'The squares are subtracted, not added.'],
      ],
      'cos x': [
        [fractionKey(-top, bottom), 'Check the sign of the cosine in this quadrant.'],
        [fractionKey(r - s, r), 'The squares add up to 1, not the numbers themselves.'],
      ],
    };
    return {
      prompt: `${math(`\\sin x = ${given}`)} and ${math(obtuse ? '\\frac{\\pi}{2} < x < \\pi' : '0 < x < \\frac{\\pi}{2}')}. What is ${name}? Give a fraction.`,
      answer: key,
      slips: slipsOf[asks]
        .filter(([value]) => value !== key)
        .map(([value, why]) => ({ value, why })),
      hints: [
        `First find ${math('\\cos x')}: ${math('\\sin^{2} x + \\cos^{2} x = 1')}. Which sign does it have in this quadrant?`,
        asks === 'sin 2x'
          ? `${math('\\sin 2x = 2 \\sin x \\cos x')}.`
          : asks === 'cos 2x'
            ? `${math('\\cos 2x = \\cos^{2} x - \\sin^{2} x')}.`
            : 'Take the root of 1 minus the square of the sine.',
      ],
      steps: [
        `${math(`\\cos^{2} x = 1 - \\left(${given}\\right)^{2} = \\frac{${c * c}}{${r * r}}`)}, because the squares add up to 1.`,
        `In this quadrant the cosine is ${obtuse ? 'negative' : 'positive'}: ${math(`\\cos x = ${fractionTex(cosine, r)}`)}.`,
        ...(asks === 'cos x'
          ? []
          : asks === 'sin 2x'
            ? [
                `${math(`\\sin 2x = 2 \\cdot ${given} \\cdot ${cosine < 0 ? `\\left(${fractionTex(cosine, r)}\\right)` : fractionTex(cosine, r)} = ${fractionTex(shown.top, shown.bottom)}`)}.`,
              ]
            : [
                `${math(`\\cos 2x = \\frac{${c * c}}{${r * r}} - \\frac{${s * s}}{${r * r}} = ${fractionTex(shown.top, shown.bottom)}`)}.`,
              ]),
      ],
    };
  },
});
