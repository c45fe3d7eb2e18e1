import { generator, math, type Rng } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { nonZero } from '../../draw.ts';
import { mistakes } from '../../mistakes.ts';
import { product } from '../../polynomial-math.ts';
import { polynomial, polynomialText } from '../../polynomial-tex.ts';

/** x - root */
export const factorTex = (root: number): string => `(${polynomial([1, -root])})`;
export const factorText = (root: number): string => `(${polynomialText([1, -root])})`;

/** Different roots, none of them 0. */
export const pickRoots = (rng: Rng, count: number, most: number): number[] =>
  distinct(count, () => nonZero(rng, most));

export const bothExcluded = (p: number, q: number): string =>
  `${math(`x = ${Math.min(p, q)}`)} and ${math(`x = ${Math.max(p, q)}`)}`;

export const excluded = generator({
  id: 'excluded',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const most = grade === 10 ? 6 : 9;
    for (;;) {
      const [p, q, top] = pickRoots(rng, 3, most) as [number, number, number];
      if (p === -q) continue;
      const factored = rng.chance(1, 2);
      const bottom = factored
        ? `${factorTex(p)}${factorTex(q)}`
        : polynomial(product([1, -p], [1, -q]));
      return {
        prompt: `For which values of x is ${math(`\\frac{x ${top < 0 ? '+' : '-'} ${Math.abs(top)}}{${bottom}}`)} **not** defined?`,
        right: bothExcluded(p, q),
        wrong: mistakes(bothExcluded(p, q), [
          [
            bothExcluded(-p, -q),
            'Put them in: the bottom is not 0 there. A bracket is 0 for the opposite of its number.',
          ],
          [
            `Only ${math(`x = ${top}`)}`,
            'There the top is 0, so the value is 0, and that is fine. Look at the bottom.',
          ],
          [
            `${bothExcluded(p, q).replace(' and ', ', ')} and ${math(`x = ${top}`)}`,
            'A top of 0 is no problem: the value is 0. Only the bottom must not be 0.',
          ],
        ]),
        hints: [
          'By which number can nothing be divided?',
          factored
            ? 'When is a product 0? Look at each bracket of the bottom.'
            : 'Factor the bottom. When is a product 0?',
        ],
        steps: [
          'Nothing can be divided by 0, so the bottom must not be 0. The top may be.',
          `${factored ? 'The bottom is' : 'The bottom factors as'} ${math(`${factorTex(p)}${factorTex(q)}`)}, and it is 0 for ${bothExcluded(p, q)}.`,
        ],
      };
    }
  },
});

/** (x - p)(x - shared) over (x - q)(x - shared). */
function pickCancelling(rng: Rng, grade: number) {
  const most = grade === 10 ? 5 : 8;
  for (;;) {
    const [p, q, shared] = pickRoots(rng, 3, most) as [number, number, number];
    const top = product([1, -p], [1, -shared]);
    const bottom = product([1, -q], [1, -shared]);
    if (bottom[1] !== 0 && p !== -q) return { p, q, shared, top, bottom };
  }
}

export const simplify = generator({
  id: 'simplify',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const { p, q, shared, top, bottom } = pickCancelling(rng, grade);
    const over = (one: number, other: number) =>
      `\\frac{${polynomial([1, -one])}}{${polynomial([1, -other])}}`;
    const right = over(p, q);
    const crossed = `\\frac{${polynomial(top.slice(1))}}{${polynomial(bottom.slice(1))}}`;
    return {
      prompt: `Simplify ${math(`\\frac{${polynomial(top)}}{${polynomial(bottom)}}`)} (for all x where it is defined).`,
      right: math(right),
      wrong: mistakes(
        right,
        [
          [
            crossed,
            'Not yet: only factors of the whole top and the whole bottom can be cancelled, not single terms.',
          ],
          [over(-p, -q), 'Not yet: check the factoring. The signs in the brackets are wrong.'],
          [
            over(p, shared),
            'Not yet: cancel the bracket that stands in both, and keep the other ones.',
          ],
          [over(q, p), 'Not yet: top and bottom changed places.'],
        ],
        math,
      ),
      hints: [
        'Factor top and bottom first.',
        'Which bracket stands in both? A common factor can be cancelled, a common term cannot.',
      ],
      steps: [
        `Factor: ${math(`\\frac{${factorTex(p)}${factorTex(shared)}}{${factorTex(q)}${factorTex(shared)}}`)}.`,
        `The bracket ${math(factorTex(shared))} is a factor of both and can be cancelled: ${math(right)}. (${math(`x = ${shared}`)} and ${math(`x = ${q}`)} stay excluded.)`,
      ],
    };
  },
});

export const simplifyTyped = generator({
  id: 'simplify-typed',
  kind: 'expression',
  difficulty: 3,
  make(rng, grade) {
    const { p, q, shared, top, bottom } = pickCancelling(rng, grade);
    const k = grade === 10 ? 1 : rng.int(1, 4);
    const front = k === 1 ? '' : String(k);
    const whole = top.map((value) => value * k);
    return {
      prompt: `Simplify ${math(`\\frac{${polynomial(whole)}}{${polynomial(bottom)}}`)} as far as possible. Type a fraction with a slash and brackets, such as (x + 1)/(x - 1).`,
      answer: `${k === 1 ? factorText(p) : `${front}${factorText(p)}`}/${factorText(q)}`,
      form: 'simplified' as const,
      slips: [
        {
          text: `${front}${factorText(-p)}/${factorText(-q)}`,
          why: 'Check the factoring: the signs in the brackets are wrong.',
        },
        {
          text: `${factorText(q)}/${k === 1 ? factorText(p) : `(${front}${factorText(p)})`}`,
          why: 'Top and bottom changed places.',
        },
        {
          text: `(${polynomialText(whole.slice(1))})/(${polynomialText(bottom.slice(1))})`,
          why: 'Only factors can be cancelled, not single terms. Factor top and bottom first.',
        },
      ],
      hints: [
        `Factor top and bottom.${k === 1 ? '' : ' In the top a number can be taken out first.'}`,
        'Cancel the bracket that stands in both.',
      ],
      steps: [
        `Factor: ${math(`\\frac{${front}${factorTex(p)}${factorTex(shared)}}{${factorTex(q)}${factorTex(shared)}}`)}.`,
        `Cancel the common factor ${math(factorTex(shared))}, which is allowed where it is not 0: ${math(`\\frac{${front}${k === 1 ? polynomial([1, -p]) : factorTex(p)}}{${polynomial([1, -q])}}`)}, for ${math(`x \\neq ${shared}`)} and ${math(`x \\neq ${q}`)}.`,
      ],
    };
  },
});

export const commonDenominator = generator({
  id: 'common-denominator',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const [p, q] = pickRoots(rng, 2, grade === 10 ? 5 : 9) as [number, number];
    const [a, b] = [rng.int(1, 9), rng.int(1, 9)];
    const squared = rng.chance(1, 2);
    const [one, other, right] = squared
      ? [
          `${factorTex(p)}^{2}`,
          `${factorTex(p)}${factorTex(q)}`,
          `${factorTex(p)}^{2}${factorTex(q)}`,
        ]
      : [`x${factorTex(p)}`, `${factorTex(p)}${factorTex(q)}`, `x${factorTex(p)}${factorTex(q)}`];
    return {
      prompt: `What is the **least** common denominator of ${math(`\\frac{${a}}{${one}}`)} and ${math(`\\frac{${b}}{${other}}`)}?`,
      right: math(right),
      wrong: squared
        ? [
            {
              text: math(`${factorTex(p)}${factorTex(q)}`),
              why: 'Not yet: the first denominator has that bracket twice.',
            },
            {
              text: math(`${factorTex(p)}^{3}${factorTex(q)}`),
              why: 'That is a common denominator, but not the least: take each factor only as often as one of them needs it.',
            },
            {
              text: math(`${factorTex(p)}^{2}`),
              why: 'Not yet: the second denominator also has another bracket.',
            },
          ]
        : [
            {
              text: math(`x${factorTex(p)}^{2}${factorTex(q)}`),
              why: 'That is a common denominator, but not the least: the shared bracket is needed only once.',
            },
            {
              text: math(`x${factorTex(q)}`),
              why: 'Not yet: the shared bracket is missing. It must be a multiple of both denominators.',
            },
            {
              text: math(`${factorTex(p)}${factorTex(q)}`),
              why: 'Not yet: the first denominator also has the factor x.',
            },
          ],
      hints: [
        'It has to be a multiple of both denominators, and as small as possible.',
        'Take each factor as often as it stands in the denominator that has it most often.',
      ],
      steps: [
        `The factors are ${squared ? `${math(factorTex(p))}, at most twice, and ${math(factorTex(q))}, once` : `${math('x')}, ${math(factorTex(p))} and ${math(factorTex(q))}, each at most once in a denominator`}.`,
        `Together: ${math(right)}. Both denominators divide it, and no factor can be spared.`,
      ],
    };
  },
});
