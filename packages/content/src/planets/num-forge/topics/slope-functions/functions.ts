import { generator, math } from '@planets/practice';
import { fraction, fractionKey, fractionTex } from '../../fraction.ts';
import { mistakes } from '../../mistakes.ts';
import { bracketed, polynomial, term } from '../../polynomial-tex.ts';
import { lineTex, pickIntercept, pickSlope, point } from './line.ts';

export const equationFromGraph = generator({
  id: 'equation-from-points',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const slope = pickSlope(rng, grade);
    const intercept = pickIntercept(rng);
    const x = slope.bottom * rng.int(1, 4);
    const y = (slope.top * x) / slope.bottom + intercept;
    const right = lineTex(slope, intercept);
    return {
      prompt: `A line has slope ${fraction(slope.top, slope.bottom)} and goes through ${math(point(x, y))}. What is its equation?`,
      right: math(right),
      wrong: mistakes(
        right,
        [
          ...(y === 0
            ? []
            : [
                [
                  lineTex(slope, y),
                  'That takes y of the point as the intercept. The intercept belongs to x = 0.',
                ] as const,
              ]),
          [lineTex(slope, -intercept), 'Put the point in: the sign of the last number is wrong.'],
          [
            lineTex({ top: -slope.top, bottom: slope.bottom }, intercept),
            'The sign of the slope changed.',
          ],
          [lineTex(slope, intercept + x), 'Put the point in: the two sides are not equal.'],
          [lineTex(slope, intercept + 20), 'Put the point in: the two sides are not equal.'],
        ],
        math,
      ),
      hints: [
        'Begin with y = mx + b and put the slope in place of m.',
        'The point lies on the line, so its x and y make the equation true. That gives b.',
      ],
      steps: [
        `With the slope the equation is ${math(`y = ${fractionTex(slope.top, slope.bottom)}x + b`)}.`,
        `Put the point in: ${math(`${y} = ${fractionTex(slope.top, slope.bottom)} \\times ${x} + b`)}, so ${math(`${y} = ${y - intercept} + b`)} and ${math(`b = ${intercept}`)}.`,
        `The equation is ${math(right)}.`,
      ],
    };
  },
});

export const evaluateFunction = generator({
  id: 'evaluate-function',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const a = rng.int(2, 7) * (rng.chance(1, 2) ? 1 : -1);
    const b = pickIntercept(rng);
    const x = rng.int(2, 6) * (rng.chance(1, 2) ? 1 : -1);
    const square = grade > 8 && rng.chance(1, 2);
    const value = square ? x * x + a * x + b : a * x + b;
    const rule = square ? polynomial([1, a, b]) : polynomial([a, b]);
    return {
      prompt: `The function is ${math(`f(x) = ${rule}`)}. What is ${math(`f(${x})`)}?`,
      right: math(value),
      wrong: mistakes(
        value,
        [
          square
            ? [-x * x + a * x + b, 'The square of a number is never negative.']
            : [a + x + b, 'The number before x multiplies it.'],
          [value - 2 * a * x, 'Check the sign of the term with x.'],
          [value - 2 * b, 'Check the sign of the last number.'],
          [
            (square ? x + a : a) * (x + b),
            'Only x is multiplied. The last number is added at the end.',
          ],
          [value + 3, 'Work it out once more, step by step.'],
        ],
        math,
      ),
      hints: [
        `f(${x}) means: put ${x} in place of x, everywhere.`,
        'Use brackets around the number that you put in.',
      ],
      steps: [
        `Put ${math(bracketed(x))} for x: ${math(square ? `${bracketed(x)}^{2} ${term(a)} \\times ${bracketed(x)} ${term(b)}` : `${a} \\times ${bracketed(x)} ${term(b)}`)}.`,
        square
          ? `Powers and products first: ${math(`${x * x} ${term(a * x)} ${term(b)} = ${value}`)}.`
          : `The product first: ${math(`${a * x} ${term(b)} = ${value}`)}.`,
      ],
    };
  },
});

export const zeroOfLine = generator({
  id: 'zero-of-line',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const a = rng.int(2, 9) * (rng.chance(1, 2) ? 1 : -1);
    const b =
      grade === 8
        ? a * rng.int(1, 6) * (rng.chance(1, 2) ? 1 : -1)
        : pickIntercept(rng) * rng.int(1, 3);
    const key = fractionKey(-b, a);
    return {
      prompt: `Where does the line ${math(`y = ${polynomial([a, b])}`)} meet the x-axis? Give the value of x, as a whole number or a fraction in simplest form.`,
      answer: key,
      form: 'simplest' as const,
      slips: [
        { value: String(b), why: 'That is where it meets the y-axis. On the x-axis y is 0.' },
        { value: fractionKey(b, a), why: 'Check the sign: put your x in and see whether y is 0.' },
        { value: fractionKey(-a, b), why: 'Divide the other way around.' },
      ].filter(({ value }) => value !== key),
      hints: ['What is y for every point on the x-axis?', 'Put 0 for y and solve for x.'],
      steps: [
        `On the x-axis y is 0: ${math(`${polynomial([a, b])} = 0`)}.`,
        `${b > 0 ? `Subtract ${b}` : `Add ${-b}`} on both sides, ${math(`${polynomial([a, 0])} = ${-b}`)}, and divide by ${math(a)}: ${math(`x = ${fractionTex(Number(key.split('/')[0]), Number(key.split('/')[1] ?? 1))}`)}.`,
      ],
    };
  },
});
