import { generator, math } from '@planets/practice';
import { gcd } from '../../gcd.ts';
import { mistakes } from '../../mistakes.ts';
import { product } from '../../polynomial-math.ts';
import { polynomial } from '../../polynomial-tex.ts';
import { bracketTex, pickPair } from './binomials.ts';

/** An expression, its complete factorization, and what comes out when one stops early or slips. */
type Case = {
  readonly whole: readonly number[];
  readonly right: string;
  readonly wrong: readonly (readonly [string, string])[];
  readonly steps: readonly string[];
};

export const completely = generator({
  id: 'completely',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const b = rng.int(2, 6);
    const outer = rng.int(2, 5);
    const [m, n] = pickPair(rng, 6);
    const unfinished = (what: string) => `Equal, but not complete: ${what}`;
    const cases: readonly (() => Case)[] = [
      () => ({
        whole: [outer, 0, -outer * b * b],
        right: `${outer}${bracketTex(1, b)}${bracketTex(1, -b)}`,
        wrong: [
          [
            `${outer}(${polynomial([1, 0, -b * b])})`,
            unfinished('the bracket is a difference of two squares.'),
          ],
          [
            `${bracketTex(outer, outer * b)}${bracketTex(1, -b)}`,
            unfinished(`the first bracket still has the factor ${outer}.`),
          ],
          [
            `${outer}${bracketTex(1, -b)}^{2}`,
            'Not yet: multiply out. The square has a middle term, and there is none here.',
          ],
        ],
        steps: [
          `Take out the common factor: ${math(`${outer}(${polynomial([1, 0, -b * b])})`)}.`,
          `The bracket is a difference of squares, because ${b * b} is the square of ${b}.`,
        ],
      }),
      () => ({
        whole: product([1, 0], product([1, m], [1, n])),
        right: `x${bracketTex(1, m)}${bracketTex(1, n)}`,
        wrong: [
          [
            `x(${polynomial(product([1, m], [1, n]))})`,
            unfinished('the bracket can be factored once more.'),
          ],
          [
            `${bracketTex(1, m)}${bracketTex(1, n)}`,
            'Not yet: the common factor x is lost. Multiply out to check.',
          ],
          [
            `x${bracketTex(1, -m)}${bracketTex(1, -n)}`,
            'Not yet: multiply out. The sign of the middle term is wrong.',
          ],
        ],
        steps: [
          `Every term has a factor x: ${math(`x(${polynomial(product([1, m], [1, n]))})`)}.`,
          `In the bracket look for two numbers with the product ${math(m * n)} and the sum ${math(m + n)}: ${math(m)} and ${math(n)}.`,
        ],
      }),
      () => ({
        whole: [outer, 2 * outer * b, outer * b * b, 0],
        right: `${outer}x${bracketTex(1, b)}^{2}`,
        wrong: [
          [`${outer}x(${polynomial([1, 2 * b, b * b])})`, unfinished('the bracket is a square.')],
          [
            `${outer}(${polynomial([1, 2 * b, b * b, 0])})`,
            unfinished('every term in the bracket still has a factor x.'),
          ],
          [
            `${outer}x${bracketTex(1, b)}${bracketTex(1, -b)}`,
            'Not yet: multiply out. The middle term would cancel.',
          ],
        ],
        steps: [
          `Take out what all terms share: ${math(`${outer}x(${polynomial([1, 2 * b, b * b])})`)}.`,
          `The bracket is the square of ${math(`x + ${b}`)}, because ${math(2 * b)} is twice ${b} and ${b * b} is its square.`,
        ],
      }),
      () => ({
        whole: [1, 0, 0, 0, -(b ** 4)],
        right: `(${polynomial([1, 0, b * b])})${bracketTex(1, b)}${bracketTex(1, -b)}`,
        wrong: [
          [
            `(${polynomial([1, 0, b * b])})(${polynomial([1, 0, -b * b])})`,
            unfinished('one bracket is again a difference of two squares.'),
          ],
          [
            `${bracketTex(1, b)}^{2}${bracketTex(1, -b)}^{2}`,
            'Not yet: a sum of two squares is not the square of a sum.',
          ],
          [`${bracketTex(1, -b)}^{4}`, 'Not yet: multiply out. There would be many more terms.'],
        ],
        steps: [
          `It is a difference of squares: ${math(`(x^{2})^{2} - ${b * b}^{2} = (${polynomial([1, 0, b * b])})(${polynomial([1, 0, -b * b])})`)}.`,
          `The second bracket is one too. The first is a sum of squares and stays.`,
        ],
      }),
    ];
    const { whole, right, wrong, steps } = rng.pick(cases.slice(0, grade === 9 ? 3 : 4))();
    return {
      prompt: `Which is the **complete** factorization of ${math(polynomial(whole))}?`,
      right: math(right),
      wrong: mistakes(right, wrong, math),
      hints: [
        'Take out what all terms have in common first. Then look at what is left in the bracket.',
        'Go on until no bracket can be factored any more. Multiply out to check.',
      ],
      steps: [...steps, `So it is ${math(right)}.`],
    };
  },
});

export const grouping = generator({
  id: 'grouping',
  kind: 'order',
  difficulty: 4,
  make(rng, grade) {
    const b = rng.int(2, grade === 9 ? 5 : 8);
    const c = rng.pick(
      [-7, -6, -5, -4, -3, -2, 2, 3, 4, 5, 6, 7].filter((one) => Math.abs(one) !== b),
    );
    const lead = grade === 9 ? 1 : rng.pick([1, 2, 3].filter((one) => gcd(one, c) === 1));
    const [first, second] = [polynomial([lead, c, 0, 0]), polynomial([-b * b * lead, -b * b * c])];
    const inner = bracketTex(lead, c);
    return {
      prompt:
        'These lines factor a polynomial by grouping. Put them in order, from the sum to the complete product.',
      inOrder: [
        math(polynomial([lead, c, -b * b * lead, -b * b * c])),
        math(`(${first}) + (${second})`),
        math(`x^{2}${inner} - ${b * b}${inner}`),
        math(`(x^{2} - ${b * b})${inner}`),
        math(`${bracketTex(1, b)}${bracketTex(1, -b)}${inner}`),
      ],
      hints: [
        'First the four terms are put into two pairs.',
        'When the same bracket stands in both parts, it can be taken out. What is done last?',
      ],
      steps: [
        'Group the terms in pairs that share a factor.',
        `Take out ${math('x^{2}')} from the first pair and ${math(-b * b)} from the second: the same bracket ${math(inner)} is left in both.`,
        `Take out that bracket: ${math(`(x^{2} - ${b * b})${inner}`)}. The first bracket is a difference of squares, so it can be factored once more.`,
      ],
    };
  },
});

export const cubes = generator({
  id: 'cubes',
  kind: 'choice',
  difficulty: 5,
  grades: [10, 11],
  make(rng, grade) {
    const a = rng.int(1, grade === 10 ? 2 : 4);
    const b = rng.pick([1, 2, 3, 4, 5, 6, 7, 10].filter((one) => gcd(a, one) === 1));
    const s = rng.chance(1, 2) ? 1 : -1;
    const linear = bracketTex(a, s * b);
    const quadratic = (middle: number, last: number) => `(${polynomial([a * a, middle, last])})`;
    const right = `${linear}${quadratic(-s * a * b, b * b)}`;
    return {
      prompt: `Factor ${math(polynomial([a ** 3, 0, 0, s * b ** 3]))}.`,
      right: math(right),
      wrong: mistakes(
        right,
        [
          [`${linear}^{3}`, 'Not yet: a cube of a sum has mixed terms when it is multiplied out.'],
          [
            `${linear}${quadratic(s * a * b, b * b)}`,
            'Not yet: multiply out. The mixed terms cancel only when the middle sign is the other one.',
          ],
          [
            `${linear}${quadratic(-2 * s * a * b, b * b)}`,
            'Not yet: the middle term of the second bracket is not doubled, so it is no square.',
          ],
        ],
        math,
      ),
      hints: [
        `Both terms are cubes. Cubes of what?`,
        s > 0
          ? `${math('u^{3} + v^{3} = (u + v)(\\ldots)')}: divide, or think which terms have to cancel.`
          : `${math('u^{3} - v^{3} = (u - v)(\\ldots)')}: divide, or think which terms have to cancel.`,
      ],
      steps: [
        `${math(polynomial([a ** 3, 0, 0, 0]))} is the cube of ${math(polynomial([a, 0]))}, and ${b ** 3} is the cube of ${b}.`,
        s > 0
          ? `${math('u^{3} + v^{3} = (u + v)(u^{2} - uv + v^{2})')}, because the mixed terms cancel when it is multiplied out.`
          : `${math('u^{3} - v^{3} = (u - v)(u^{2} + uv + v^{2})')}, because the mixed terms cancel when it is multiplied out.`,
        `So it is ${math(right)}. The second bracket cannot be factored further over the real numbers.`,
      ],
    };
  },
});
