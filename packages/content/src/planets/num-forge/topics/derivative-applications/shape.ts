import { figure, generator, math, type Rng } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { fractionKey, fractionTex, lowest } from '../../fraction.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { derivative, valueAt } from '../../polynomial-math.ts';
import { polynomial, term } from '../../polynomial-tex.ts';

/** A cubic with f' = 3a(x - p)(x - q), p < q, and whole coefficients. */
function pickCubic(rng: Rng) {
  for (;;) {
    const a = rng.pick([1, -1, 2, -2]);
    const [p, q] = [rng.int(-5, 4), rng.int(-4, 5)];
    // f = a x³ - (3a/2)(p + q) x² + 3apq x + c
    if (p >= q || (3 * a * (p + q)) % 2 !== 0) continue;
    const f = [a, (-3 * a * (p + q)) / 2, 3 * a * p * q, nonZero(rng, 9)];
    return { a, p, q, f };
  }
}

const factor = (root: number): string => (root === 0 ? 'x' : `(x ${term(-root)})`);
const interval = (low: number | string, high: number | string): string => math(`(${low}, ${high})`);

export const increasing = generator({
  id: 'increasing',
  kind: 'choice',
  difficulty: 3,
  make(rng) {
    const { a, p, q, f } = pickCubic(rng);
    const asksUp = rng.chance(1, 2);
    const outside = a > 0 === asksUp;
    const inner = interval(p, q);
    const outer = `${interval('-\\infty', p)} and ${interval(q, '\\infty')}`;
    const right = outside ? outer : inner;
    const word = asksUp ? 'increasing' : 'decreasing';
    return {
      prompt: `Where is ${math(`f(x) = ${polynomial(f)}`)} **${word}**?`,
      right: `On ${right}`,
      wrong: mistakes(`On ${right}`, [
        [
          `On ${outside ? inner : outer}`,
          `There it is ${asksUp ? 'decreasing' : 'increasing'}: check the sign of the derivative.`,
        ],
        [
          `On ${interval('-\\infty', p)} only`,
          'Between the zeros of the derivative its sign changes twice. Check all three intervals.',
        ],
        [
          `On ${interval(q, '\\infty')} only`,
          'Between the zeros of the derivative its sign changes twice. Check all three intervals.',
        ],
        [`On ${interval(-q, -p)}`, 'Check the zeros of the derivative: their signs are wrong.'],
        ['For all real x', 'The derivative has two zeros, and its sign changes there.'],
      ]),
      hints: [
        'Differentiate. Where is the derivative 0?',
        `Test the sign of the derivative between and beyond its zeros. ${asksUp ? 'Positive means increasing.' : 'Negative means decreasing.'}`,
      ],
      steps: [
        `${math(`f'(x) = ${polynomial(derivative(f))}`)}, that is ${math(`${3 * a}${factor(p)}${factor(q)}`)}, with the zeros ${math(p)} and ${math(q)}.`,
        `${math(`f'`)} is ${a > 0 ? 'positive' : 'negative'} outside of them and ${a > 0 ? 'negative' : 'positive'} between them. So f is ${word} on ${right}.`,
      ],
    };
  },
});

export const extremum = generator({
  id: 'extremum',
  kind: 'choice',
  difficulty: 3,
  make(rng) {
    const { a, p, q, f } = pickCubic(rng);
    const asksMax = rng.chance(1, 2);
    const at = a > 0 === asksMax ? p : q;
    const other = at === p ? q : p;
    const show = (x: number | string) => math(`x = ${x}`);
    const bend = lowest(p + q, 2);
    const word = asksMax ? 'maximum' : 'minimum';
    return {
      prompt: `Where does ${math(`f(x) = ${polynomial(f)}`)} have a local **${word}**?`,
      right: show(at),
      wrong: mistakes(
        at,
        [
          [
            other,
            `There is a local ${asksMax ? 'minimum' : 'maximum'}. Check the sign of the second derivative.`,
          ],
          [
            fractionTex(bend.top, bend.bottom),
            'There the second derivative is 0: that is where the curve bends over, an inflection point.',
          ],
          [-at, 'Check the sign: put it into the derivative.'],
          [0, 'There the derivative is not 0.'],
          [at + 1, 'Put it into the derivative: it is not 0 there.'],
          [at - 1, 'Put it into the derivative: it is not 0 there.'],
          [valueAt(f, at), 'That is the height of the point. The question asks where it is.'],
        ],
        show,
      ),
      hints: [
        'At a local extremum the derivative is 0.',
        `Then look at the second derivative: at a ${word} it is ${asksMax ? 'negative' : 'positive'}.`,
      ],
      steps: [
        `${math(`f'(x) = ${polynomial(derivative(f))}`)} is 0 for ${math(`x = ${p}`)} and ${math(`x = ${q}`)}.`,
        `${math(`f''(x) = ${polynomial(derivative(derivative(f)))}`)}, and ${math(`f''(${at}) = ${valueAt(derivative(derivative(f)), at)}`)} is ${asksMax ? 'negative, so the curve opens downwards' : 'positive, so the curve opens upwards'}: a local ${word}.`,
      ],
    };
  },
});

export const inflection = generator({
  id: 'inflection',
  kind: 'numeric',
  difficulty: 2,
  make(rng) {
    const { a, p, q, f } = pickCubic(rng);
    const key = fractionKey(p + q, 2);
    const second = derivative(derivative(f));
    return {
      prompt: `At which ${math('x')} does the graph of ${math(`f(x) = ${polynomial(f)}`)} have its inflection point?`,
      answer: key,
      slips: [
        {
          value: String(p),
          why: 'There the first derivative is 0. An inflection point needs the second one.',
        },
        {
          value: String(q),
          why: 'There the first derivative is 0. An inflection point needs the second one.',
        },
        { value: fractionKey(-(p + q), 2), why: 'Check the sign when you solve for x.' },
      ].filter(
        ({ value }, at, all) => value !== key && all.findIndex((one) => one.value === value) === at,
      ),
      hints: [
        'There the curve changes from bending one way to bending the other.',
        'Where is the second derivative 0?',
      ],
      steps: [
        `${math(`f'(x) = ${polynomial(derivative(f))}`)} and ${math(`f''(x) = ${polynomial(second)}`)}.`,
        `It is 0 when ${math(`${6 * a}x = ${-second[1]!}`)}, so ${math(`x = ${key.includes('/') ? fractionTex(Number(key.split('/')[0]), 2) : key}`)}. There it changes its sign, so the bend changes too.`,
      ],
    };
  },
});

const SIGNS = [
  [
    "f'(x) > 0 \\text{ and } f''(x) > 0",
    'it rises, more and more steeply',
    'the slope is positive and grows',
  ],
  [
    "f'(x) > 0 \\text{ and } f''(x) < 0",
    'it rises, less and less steeply',
    'the slope is positive and shrinks',
  ],
  [
    "f'(x) < 0 \\text{ and } f''(x) > 0",
    'it falls, less and less steeply',
    'the slope is negative and grows towards 0',
  ],
  [
    "f'(x) < 0 \\text{ and } f''(x) < 0",
    'it falls, more and more steeply',
    'the slope is negative and becomes more negative',
  ],
  [
    "f'(x) = 0 \\text{ and } f''(x) < 0",
    'it has a local maximum',
    'it is flat there and opens downwards',
  ],
  [
    "f'(x) = 0 \\text{ and } f''(x) > 0",
    'it has a local minimum',
    'it is flat there and opens upwards',
  ],
] as const;

export const matchShape = generator({
  id: 'match-shape',
  kind: 'match',
  difficulty: 2,
  make(rng) {
    const four = rng.sample(SIGNS, 4);
    return {
      prompt: 'What does each pair of signs say about the graph of f at that place? Match.',
      pairs: four.map(([tex, words]) => [math(tex), words]),
      hints: [
        'The first derivative tells whether the graph rises or falls.',
        'The second derivative tells how the slope changes: positive means that it grows.',
      ],
      steps: four.map(([tex, words, why]) => `${math(tex)}: ${words}, because ${why}.`),
    };
  },
});

export const fromDerivative = generator({
  id: 'from-derivative-graph',
  kind: 'choice',
  difficulty: 3,
  make(rng) {
    const s = rng.pick([1, -1]);
    const p = rng.int(-4, -1);
    const q = rng.int(1, 4);
    const size = 6;
    // Flat enough that its vertex stays in the picture.
    const g = (x: number) => (s * (x - p) * (x - q)) / (q - p > 6 ? 4 : 2);
    const points = Array.from({ length: 97 }, (_, at) => -size + at / 8)
      .map((x): readonly [number, number] => [x, Math.round(g(x) * 100) / 100 + 0])
      .filter(([, y]) => Math.abs(y) <= size);
    const top = (p + q) / 2;
    const asksMax = rng.chance(1, 2);
    // f' goes from plus to minus at a maximum.
    const at = s > 0 === asksMax ? p : q;
    const other = at === p ? q : p;
    const show = (x: number) => math(`x = ${x}`);
    return {
      prompt: [
        figure({
          kind: 'grid',
          x: { min: -size, max: size, step: 1, labelEvery: 2 },
          y: { min: -size, max: size, step: 1, labelEvery: 2 },
          curves: [
            {
              points,
              label: "f'",
              course: `is a parabola that opens ${s > 0 ? 'upwards' : 'downwards'}, crosses the x-axis at ${p} and ${q} and has its vertex at (${top}, ${Math.round(g(top) * 100) / 100})`,
            },
          ],
        }),
        `The picture shows the graph of the **derivative** ${math("f'")}. Where does ${math('f')} itself have a local **${asksMax ? 'maximum' : 'minimum'}**?`,
      ],
      right: show(at),
      wrong: mistakes(
        at,
        [
          [
            other,
            `There the derivative goes from ${asksMax ? 'minus to plus' : 'plus to minus'}: that is a local ${asksMax ? 'minimum' : 'maximum'}.`,
          ],
          [top, 'There the derivative has its own extremum. Where f is flat, the derivative is 0.'],
          [
            0,
            'There the graph of the derivative meets the y-axis. Where f is flat, the derivative is 0.',
          ],
          [-at, 'Look again where the graph crosses the x-axis.'],
          [at + 1, 'Look again where the graph crosses the x-axis.'],
          [at - 1, 'Look again where the graph crosses the x-axis.'],
        ],
        (x) => show(Number(x)),
      ),
      hints: [
        'Where f has an extremum, its derivative is 0. Where does this graph cross the x-axis?',
        `At a ${asksMax ? 'maximum f first rises and then falls' : 'minimum f first falls and then rises'}. Which signs has the derivative then?`,
      ],
      steps: [
        `The derivative is 0 at ${math(p)} and ${math(q)}.`,
        `At ${math(at)} it goes from ${asksMax ? 'positive to negative, so f rises before and falls after' : 'negative to positive, so f falls before and rises after'}: a local ${asksMax ? 'maximum' : 'minimum'}.`,
      ],
    };
  },
});

export const closedInterval = generator({
  id: 'closed-interval',
  kind: 'multi-step',
  difficulty: 4,
  make(rng) {
    for (;;) {
      const { p, q, f } = pickCubic(rng);
      const [low, high] = [p - rng.int(1, 2), q + rng.int(1, 2)];
      const values = [low, p, q, high].map((x) => valueAt(f, x));
      const most = Math.max(...values);
      if (new Set(values).size < 4 || values.some((one) => Math.abs(one) > 400)) continue;
      const [atLow, atP, atQ, atHigh] = values as [number, number, number, number];
      return {
        prompt: `Find the greatest value of ${math(`f(x) = ${polynomial(f)}`)} on ${math(`${low} \\le x \\le ${high}`)}.`,
        parts: [
          {
            prompt: 'The derivative has two zeros. What is the **smaller** one?',
            answer: p,
            slips: slips(p, [
              [q, 'That is the larger one.'],
              [-p, 'Check the sign by putting it into the derivative.'],
            ]),
          },
          {
            prompt: `What is ${math('f')} there?`,
            answer: atP,
            follows: `${f[0]} * a * a * a + (${f[1]}) * a * a + (${f[2]}) * a + (${f[3]})`,
          },
          {
            prompt: `The other zero is ${math(q)}. What is ${math(`f(${q})`)}?`,
            answer: atQ,
          },
          { prompt: `What is ${math('f')} at the left end, ${math(`f(${low})`)}?`, answer: atLow },
          {
            prompt: `What is ${math('f')} at the right end, ${math(`f(${high})`)}?`,
            answer: atHigh,
          },
          {
            prompt: 'What is the greatest value?',
            answer: most,
            slips: slips(most, [
              [Math.min(...values), 'That is the least value.'],
              [Math.max(atP, atQ), 'The ends count too: compare with the values there.'],
            ]),
          },
        ],
        hints: [
          'The greatest value lies where the derivative is 0, or at an end of the interval.',
          'Work out all four values and compare them.',
        ],
        steps: [
          `${math(`f'(x) = ${polynomial(derivative(f))}`)} is 0 for ${math(p)} and ${math(q)}.`,
          `The values are ${math(`f(${low}) = ${atLow}`)}, ${math(`f(${p}) = ${atP}`)}, ${math(`f(${q}) = ${atQ}`)} and ${math(`f(${high}) = ${atHigh}`)}.`,
          `A continuous function has its greatest value at one of these places: ${math(most)}.`,
        ],
      };
    }
  },
});
