import { generator, math } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { derivative, valueAt } from '../../polynomial-math.ts';
import { polynomial } from '../../polynomial-tex.ts';
import { pickPolynomial } from './polynomials.ts';

export const slopeAt = generator({
  id: 'slope-at',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const f = pickPolynomial(rng, grade);
    const x = rng.pick([-2, -1, 2, 3]);
    const slope = derivative(f);
    const answer = valueAt(slope, x);
    return {
      prompt: `What is the slope of the graph of ${math(`f(x) = ${polynomial(f)}`)} at ${math(`x = ${x}`)}?`,
      answer,
      slips: slips(answer, [
        [valueAt(f, x), 'That is the height of the graph. The slope is given by the derivative.'],
        [answer + f.at(-1)!, 'A constant does not change, so its derivative is 0.'],
        [valueAt(slope, -x), 'Check the sign of the number that you put in.'],
      ]),
      hints: [
        'Which function gives the slope at every x?',
        `Differentiate first, then put in ${x}.`,
      ],
      steps: [
        `The derivative gives the slope: ${math(`f'(x) = ${polynomial(slope)}`)}.`,
        `At this point: ${math(`f'(${x}) = ${answer}`)}.`,
      ],
    };
  },
});

const line = (m: number, n: number) => `y = ${polynomial([m, n])}`;

export const tangent = generator({
  id: 'tangent',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const f = [rng.int(1, 3), rng.int(-6, 6), rng.int(-9, 9)];
    const x = rng.int(1, grade === 11 ? 3 : 5) * (rng.chance(1, 2) ? 1 : -1);
    const drawn = valueAt(derivative(f), x);
    if (drawn === 0) f[1] = f[1]! + 1;
    const slope = valueAt(derivative(f), x);
    const y = valueAt(f, x);
    const right = line(slope, y - slope * x);
    return {
      prompt: `Which line is the tangent to the graph of ${math(`f(x) = ${polynomial(f)}`)} at ${math(`x = ${x}`)}?`,
      right: math(right),
      wrong: mistakes(
        right,
        [
          [
            line(slope, y),
            'The slope is right, but the line must go through the point of the graph.',
          ],
          [
            line(-slope, y + slope * x),
            'That line goes through the point, but its slope has the wrong sign.',
          ],
          [
            line(slope, y + slope * x),
            'The slope is right, but check the sign when you put the point in.',
          ],
          [line(y, slope), 'Slope and height changed places.'],
          [
            line(slope + 1, y - (slope + 1) * x),
            'That line goes through the point, but it is too steep. Work out the derivative again.',
          ],
        ],
        math,
      ),
      hints: [
        'A tangent touches the graph: it has the same point and the same slope.',
        'Find the slope with the derivative and the height with f. Then find the intercept.',
      ],
      steps: [
        `The slope: ${math(`f'(x) = ${polynomial(derivative(f))}`)}, so ${math(`f'(${x}) = ${slope}`)}. The height: ${math(`f(${x}) = ${y}`)}.`,
        `The line goes through ${math(`(${x}, ${y})`)}, so its intercept is ${math(`${y} - ${slope < 0 ? `(${slope})` : slope} \\times ${x < 0 ? `(${x})` : x} = ${y - slope * x}`)}.`,
        `That gives ${math(right)}.`,
      ],
    };
  },
});

export const criticalPoint = generator({
  id: 'critical-point',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const x = rng.int(1, grade === 11 ? 6 : 9) * (rng.chance(1, 2) ? 1 : -1);
    const a = rng.int(1, 4) * (rng.chance(1, 2) ? 1 : -1);
    const c = rng.int(-9, 9);
    const f = [a, -2 * a * x, c];
    const top = a < 0;
    return {
      prompt: `At which x does ${math(`f(x) = ${polynomial(f)}`)} have its ${top ? 'maximum' : 'minimum'}?`,
      answer: x,
      slips: slips(x, [
        [-x, 'Check the sign when you solve for x.'],
        [
          valueAt(f, x),
          `That is the ${top ? 'greatest' : 'least'} value itself. The place x is asked for.`,
        ],
        [2 * x, 'The derivative of the square has a factor 2.'],
      ]),
      hints: [
        `What is the slope of the graph at its ${top ? 'highest' : 'lowest'} point?`,
        'Set the derivative equal to 0 and solve.',
      ],
      steps: [
        `At the ${top ? 'highest' : 'lowest'} point the graph is level, so the derivative is 0: ${math(`${polynomial(derivative(f))} = 0`)}.`,
        `That gives ${math(`x = ${x}`)}. The number before ${math('x^{2}')} is ${top ? 'negative, so the parabola opens downwards and this is a maximum' : 'positive, so the parabola opens upwards and this is a minimum'}.`,
      ],
    };
  },
});

export const orderSlopesAt = generator({
  id: 'order-slopes',
  kind: 'order',
  difficulty: 4,
  make(rng, grade) {
    const cubic = [
      rng.int(1, grade === 11 ? 1 : 3),
      rng.int(-4, 4),
      rng.int(-6, 6),
      rng.int(-9, 9),
    ];
    const slope = derivative(cubic);
    const four = distinct(
      4,
      () => rng.int(-4, 4),
      (x) => valueAt(slope, x),
    ).toSorted((a, b) => valueAt(slope, a) - valueAt(slope, b));
    return {
      prompt: `The function is ${math(`f(x) = ${polynomial(cubic)}`)}. Put the places in order of the slope of the graph there, the **least** slope first.`,
      inOrder: four.map((x) => math(`x = ${x}`)),
      hints: ['Find the derivative first.', 'Put each x into the derivative, and mind the signs.'],
      steps: [
        `The slope is given by ${math(`f'(x) = ${polynomial(slope)}`)}.`,
        ...four.map((x) => `${math(`f'(${x}) = ${valueAt(slope, x)}`)}.`),
      ],
    };
  },
});
