import { generator, math, type Rng } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { gcd } from '../../gcd.ts';
import { mistakes } from '../../mistakes.ts';
import { sumTex } from '../../sum-tex.ts';

const power = (exponent: number): string =>
  exponent === 0 ? '' : exponent === 1 ? 'x' : `x^{${exponent}}`;
const monomial = (times: number, exponent: number): string => sumTex([[times, power(exponent)]]);

/** factor · x^low (inner x^rise + last), with nothing left to take out. */
function pickCommon(rng: Rng, grade: number) {
  for (;;) {
    const factor = rng.int(2, grade === 9 ? 6 : 9);
    const low = rng.int(1, grade === 9 ? 2 : 3);
    const rise = rng.int(1, grade === 9 ? 2 : 3);
    const [inner, last] = [rng.int(2, 6), nonZero(rng, 7)];
    if (gcd(inner, last) === 1 && Math.abs(last) !== 1) return { factor, low, rise, inner, last };
  }
}

const wholeTex = ({ factor, low, rise, inner, last }: ReturnType<typeof pickCommon>): string =>
  sumTex([
    [factor * inner, power(low + rise)],
    [factor * last, power(low)],
  ]);

export const commonFactor = generator({
  id: 'common-factor',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const task = pickCommon(rng, grade);
    const { factor, low, rise, inner, last } = task;
    const right = monomial(factor, low);
    const [first, second] = [factor * inner, Math.abs(factor * last)];
    const part = [2, 3, 5, 7].find((prime) => factor % prime === 0)!;
    return {
      prompt: `What is the greatest common factor of the terms in ${math(wholeTex(task))}?`,
      right: math(right),
      wrong: mistakes(
        right,
        [
          [
            monomial(factor, low + rise),
            `Not yet: the second term has only ${low === 1 ? 'one factor x' : `${low} factors x`}. Take the lower power.`,
          ],
          [String(factor), 'Not yet: both terms also have factors x in common.'],
          ...(part < factor
            ? [
                [
                  monomial(part, low),
                  `Not yet: that is a common factor, but not the greatest. The numbers still share a factor.`,
                ] as const,
              ]
            : []),
          [
            monomial(Math.max(first, second), low),
            'Not yet: that number does not divide both numbers in front.',
          ],
          [
            monomial(factor * Math.abs(inner * last), low),
            'Not yet: that is a common multiple of the numbers, not a factor.',
          ],
        ],
        math,
      ),
      hints: [
        `What is the greatest number that divides both ${first} and ${second}?`,
        'How many factors x do both terms have at least?',
      ],
      steps: [
        `The greatest number that divides ${first} and ${second} is ${factor}.`,
        `The terms have ${low + rise} and ${low} factors x, so they share ${low}: ${math(power(low))}. Together that is ${math(right)}.`,
      ],
    };
  },
});

export const takeOut = generator({
  id: 'take-out',
  kind: 'expression',
  difficulty: 2,
  make(rng, grade) {
    const task = pickCommon(rng, grade);
    const { factor, low, rise, inner, last } = task;
    const inside = (end: number, exponent = 0) =>
      sumTex([
        [inner, power(rise)],
        [end, power(exponent)],
      ]);
    const typed = (tex: string) => tex.replaceAll(/[{}]/g, '');
    const front = monomial(factor, low);
    return {
      prompt: `Factor ${math(wholeTex(task))} completely.`,
      answer: typed(`${front}(${inside(last)})`),
      form: 'factored' as const,
      slips: [
        {
          text: typed(`${front}(${inside(factor * last)})`),
          why: 'The second term has to be divided by the common factor too.',
        },
        {
          text: typed(`${front}(${inside(-last)})`),
          why: 'Multiply out to check: the sign of the second term is wrong.',
        },
      ],
      hints: [
        'What is the greatest number that divides both numbers, and how many factors x do both terms have?',
        'Divide each term by the common factor. What is left stands in the bracket.',
      ],
      steps: [
        `The greatest common factor is ${math(front)}, because ${factor} is the greatest number that divides ${factor * inner} and ${Math.abs(factor * last)}, and both terms have at least ${low === 1 ? 'one factor x' : `${low} factors x`}.`,
        `Divide each term by it: ${math(`${monomial(factor * inner, low + rise)} \\div ${front} = ${monomial(inner, rise)}`)} and ${math(`${monomial(factor * last, low)} \\div ${front} = ${last}`)}.`,
        `So it is ${math(`${front}(${inside(last)})`)}. Multiply out to check.`,
      ],
    };
  },
});

/** From 12 and -7 to "the two numbers are 3 and 4". */
export const numberPair = generator({
  id: 'number-pair',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const size = grade === 9 ? 9 : 12;
    for (;;) {
      const [m, n] = [nonZero(rng, size), nonZero(rng, size)];
      const [p, s] = [m * n, m + n];
      if (Math.abs(p) < 6 || s === 0 || m === n || Math.abs(m) === 1 || Math.abs(n) === 1) continue;
      const show = (a: number, b: number) => `${math(Math.min(a, b))} and ${math(Math.max(a, b))}`;
      const right = show(m, n);
      const other = [2, 3, 4, 5, 6].find(
        (one) => p % one === 0 && one !== Math.abs(m) && one !== Math.abs(n),
      );
      const wrong = mistakes(right, [
        [show(-m, -n), `Their product is ${p}, but their sum is ${-s}, not ${s}.`],
        [show(-m, n), `Their product is ${-p}: check the signs. The sum is ${n - m}, not ${s}.`],
        ...(other === undefined
          ? []
          : [
              [
                show(other, p / other),
                `Their product is ${p}, but their sum is ${other + p / other}, not ${s}.`,
              ] as const,
            ]),
        [show(m - 1, n + 1), `Their sum is ${s}, but their product is ${(m - 1) * (n + 1)}.`],
      ]);
      return {
        prompt: `To factor ${math(
          sumTex([
            [1, 'x^{2}'],
            [s, 'x'],
            [p, ''],
          ]),
        )} you need two numbers with the right product and sum. Which ones?`,
        right,
        wrong,
        hints: [
          'Their product is the last number, their sum is the number in front of x.',
          p > 0
            ? 'The product is positive. What does that say about the two signs?'
            : 'The product is negative. What does that say about the two signs?',
        ],
        steps: [
          `${math('(x + m)(x + n) = x^{2} + (m + n)x + mn')}, so the product has to be ${math(p)} and the sum ${math(s)}.`,
          p > 0
            ? `The product is positive, so both have the same sign, ${s > 0 ? 'plus' : 'minus'} as in the sum: ${right}.`
            : `The product is negative, so the signs differ, and the larger in size has the sign of the sum: ${right}.`,
        ],
      };
    }
  },
});
