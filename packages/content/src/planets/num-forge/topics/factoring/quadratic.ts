import { generator, math } from '@planets/practice';
import { gcd } from '../../gcd.ts';
import { product } from '../../polynomial-math.ts';
import { polynomial } from '../../polynomial-tex.ts';
import { sumTex } from '../../sum-tex.ts';
import { bracketTex, bracketText, pickPair, pickPrimitive } from './binomials.ts';

export const trinomial = generator({
  id: 'trinomial',
  kind: 'expression',
  difficulty: 3,
  make(rng, grade) {
    const [m, n] = pickPair(rng, grade === 9 ? 8 : 11);
    const outer = grade > 9 && rng.chance(1, 2) ? rng.int(2, 4) : 1;
    const whole = product([1, m], [1, n]);
    const front = outer === 1 ? '' : String(outer);
    return {
      prompt: `Factor ${math(polynomial(whole.map((value) => value * outer)))} completely.`,
      answer: `${front}${bracketText(1, m)}${bracketText(1, n)}`,
      form: 'factored' as const,
      slips: [
        {
          text: `${front}${bracketText(1, -m)}${bracketText(1, -n)}`,
          why: 'Multiply out to check: the sign of the middle term is wrong.',
        },
        {
          text: `${front}${bracketText(1, -m)}${bracketText(1, n)}`,
          why: 'Multiply out to check: the sign of the last term is wrong.',
        },
        {
          text: `${front}${bracketText(1, m)}${bracketText(1, -n)}`,
          why: 'Multiply out to check: the sign of the last term is wrong.',
        },
        ...(outer === 1
          ? []
          : [
              {
                text: `${bracketText(1, m)}${bracketText(1, n)}`,
                why: `The factor ${outer} that you took out belongs to the answer too.`,
              },
            ]),
      ],
      hints: [
        outer === 1
          ? 'Look for two numbers: their product is the last number, their sum the number in front of x.'
          : 'All three numbers share a factor. Take it out first.',
        m * n > 0
          ? 'The product is positive, so the two numbers have the same sign.'
          : 'The product is negative, so the two numbers have different signs.',
      ],
      steps: [
        ...(outer === 1
          ? []
          : [`Take out the common factor: ${math(`${outer}(${polynomial(whole)})`)}.`]),
        `Two numbers with the product ${math(m * n)} and the sum ${math(m + n)} are ${math(m)} and ${math(n)}.`,
        `So it is ${math(`${front}${bracketTex(1, m)}${bracketTex(1, n)}`)}, because multiplying out gives their sum in front of x and their product at the end.`,
      ],
    };
  },
});

export const difference = generator({
  id: 'difference-of-squares',
  kind: 'expression',
  difficulty: 2,
  make(rng, grade) {
    for (;;) {
      const a = rng.int(1, grade === 9 ? 5 : 9);
      const b = rng.int(2, grade === 9 ? 9 : 12);
      if (gcd(a, b) !== 1) continue;
      return {
        prompt: `Factor ${math(polynomial([a * a, 0, -b * b]))}.`,
        answer: `${bracketText(a, b)}${bracketText(a, -b)}`,
        form: 'factored' as const,
        slips: [
          {
            text: `${bracketText(a, -b)}^2`,
            why: 'Multiply out to check: a square has a middle term. Here there is none.',
          },
          {
            text: `${bracketText(a, b)}^2`,
            why: 'Multiply out to check: a square has a middle term, and the last number would be positive.',
          },
          ...(a === 1
            ? []
            : [
                {
                  text: `${bracketText(a * a, b)}${bracketText(1, -b)}`,
                  why: 'Multiply out to check: the first terms have to be equal, so take the root of the first number too.',
                },
              ]),
        ],
        hints: [
          'Both terms are squares, with a minus between them. Squares of what?',
          `${math('u^{2} - v^{2} = (u + v)(u - v)')}.`,
        ],
        steps: [
          `${math(polynomial([a * a, 0, 0]))} is the square of ${math(polynomial([a, 0]))}, and ${b * b} is the square of ${b}.`,
          `${math('u^{2} - v^{2} = (u + v)(u - v)')}, because the two middle products cancel. So it is ${math(`${bracketTex(a, b)}${bracketTex(a, -b)}`)}.`,
        ],
      };
    }
  },
});

export const leading = generator({
  id: 'leading-coefficient',
  kind: 'expression',
  difficulty: 4,
  grades: [10, 11],
  make(rng, grade) {
    for (;;) {
      const [a, b] = pickPrimitive(rng, grade === 10 ? 3 : 5);
      const [c, d] = rng.chance(1, 2)
        ? pickPrimitive(rng, grade === 10 ? 2 : 4)
        : ([1, pickPair(rng, 6)[0]] as const);
      const whole = product([a, b], [c, d]) as [number, number, number];
      const [first, middle, last] = whole;
      if (middle === 0 || (a === c && b === d)) continue;
      const [m, n] = [a * d, b * c];
      return {
        prompt: `Factor ${math(polynomial(whole))}.`,
        answer: `${bracketText(a, b)}${bracketText(c, d)}`,
        form: 'factored' as const,
        slips: [
          {
            text: `${bracketText(a, d)}${bracketText(c, b)}`,
            why: 'Multiply out to check: the first and last terms fit, but not the middle one. Try the numbers the other way around.',
          },
          {
            text: `${bracketText(a, -b)}${bracketText(c, -d)}`,
            why: 'Multiply out to check: the sign of the middle term is wrong.',
          },
        ].filter(
          ({ text }) =>
            text !== `${bracketText(a, b)}${bracketText(c, d)}` &&
            !(text.startsWith(bracketText(a, d)) && a === c),
        ),
        hints: [
          `Multiply the first and the last number: ${math(`${first} \\times ${last < 0 ? `(${last})` : last}`)}. Look for two numbers with this product and the sum ${math(middle)}.`,
          'Split the middle term into these two, and take out common factors in pairs.',
        ],
        steps: [
          `The product of first and last number is ${math(first * last)}. Two numbers with this product and the sum ${math(middle)} are ${math(m)} and ${math(n)}.`,
          `Split the middle term, ${math(
            sumTex([
              [first, 'x^{2}'],
              [m, 'x'],
              [n, 'x'],
              [last, ''],
            ]),
          )}, and take out common factors in pairs.`,
          `That gives ${math(`${bracketTex(a, b)}${bracketTex(c, d)}`)}. Multiply out to check.`,
        ],
      };
    }
  },
});

export const recognize = generator({
  id: 'recognize',
  version: 2,
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const a = grade === 9 ? 1 : rng.int(1, 4);
    const b = rng.pick([1, 2, 3, 4, 5, 6, 7, 8, 9].filter((one) => gcd(a, one) === 1 && one > 1));
    const cases = [
      {
        whole: [a * a, 0, -b * b],
        factors: math(`${bracketTex(a, b)}${bracketTex(a, -b)}`),
        why: 'a difference of two squares',
      },
      {
        whole: [a * a, 2 * a * b, b * b],
        factors: math(`${bracketTex(a, b)}^{2}`),
        why: 'the middle term is twice the product of the roots, with a plus',
      },
      {
        whole: [a * a, -2 * a * b, b * b],
        factors: math(`${bracketTex(a, -b)}^{2}`),
        why: 'the middle term is twice the product of the roots, with a minus',
      },
      {
        whole: [a * a, 0, b * b],
        factors: 'cannot be factored over the integers',
        why: 'a sum of two squares is 0 for no x, while a bracket with x is 0 for some x',
      },
    ];
    return {
      prompt: 'Match each expression with its factored form.',
      pairs: cases.map(({ whole, factors }) => [math(polynomial(whole)), factors]),
      hints: [
        'First and last terms are squares in all four. Look at the middle term.',
        'Multiply out the factored forms, and compare the signs.',
      ],
      steps: cases.map(
        ({ whole, factors, why }) =>
          `${math(polynomial(whole))}: ${why}. So it ${factors.startsWith('cannot') ? '' : 'is '}${factors}.`,
      ),
    };
  },
});

export const pickFactors = generator({
  id: 'pick-factors',
  kind: 'choices',
  difficulty: 3,
  make(rng, grade) {
    const [m, n] = pickPair(rng, grade === 9 ? 7 : 9);
    const cubic = grade > 9 && rng.chance(1, 2);
    const whole = cubic ? product([1, 0], product([1, m], [1, n])) : product([1, m], [1, n]);
    const right = [
      math(polynomial([1, m])),
      math(polynomial([1, n])),
      ...(cubic ? [math('x')] : []),
    ];
    const near = [-m, -n, m + n, m * n, m + 1, m - 1, n + 1, n - 1];
    const wrong = rng
      .sample(
        [...new Set(near)].filter((one) => one !== 0 && one !== m && one !== n),
        3,
      )
      .map((one) => math(polynomial([1, one])));
    return {
      prompt: `Pick **every** factor of ${math(polynomial(whole))}.`,
      right,
      wrong,
      hints: [
        'Factor the expression first. Then compare.',
        'Or use this: a bracket is a factor when the expression is 0 for the x that makes the bracket 0.',
      ],
      steps: [
        ...(cubic
          ? [`Every term has a factor x: ${math(`x(${polynomial(product([1, m], [1, n]))})`)}.`]
          : []),
        `Two numbers with the product ${math(m * n)} and the sum ${math(m + n)} are ${math(m)} and ${math(n)}.`,
        `So the factors are ${right.join(', ')}.`,
      ],
    };
  },
});
