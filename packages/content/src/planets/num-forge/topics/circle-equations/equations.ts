import { generator, math } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { nonZero } from '../../draw.ts';
import { fractionTex, lowest } from '../../fraction.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { bracketed, term } from '../../polynomial-tex.ts';
import { restTex } from '../../sum-tex.ts';
import { circleTex, pickCircle, pointTex, sidesTex, TRIPLES } from './circle.ts';

export const completeSquare = generator({
  id: 'complete-square',
  kind: 'multi-step',
  difficulty: 4,
  make(rng, grade) {
    const { h, k, r: drawn } = pickCircle(rng, grade);
    const r = h * h + k * k === drawn * drawn ? drawn + 1 : drawn;
    const c = h * h + k * k - r * r;
    const tex = `x^{2} + y^{2} ${restTex([
      [-2 * h, 'x'],
      [-2 * k, 'y'],
      [c, ''],
    ])} = 0`;
    return {
      prompt: `The equation ${math(tex)} describes a circle.`,
      parts: [
        {
          prompt: 'What is the x-coordinate of its center?',
          answer: h,
          slips: slips(h, [
            [-h, 'Check the sign: the bracket is 0 at the center.'],
            [-2 * h, 'Take half of the number in front of x, with the opposite sign.'],
          ]),
        },
        {
          prompt: 'What is the y-coordinate of its center?',
          answer: k,
          slips: slips(k, [
            [-k, 'Check the sign: the bracket is 0 at the center.'],
            [-2 * k, 'Take half of the number in front of y, with the opposite sign.'],
          ]),
        },
        {
          prompt: 'What is the **square** of its radius?',
          answer: r * r,
          follows: `a * a + b * b - ${bracketed(c)}`,
          slips: slips(r * r, [
            [-c, 'The squares that complete the brackets have to be added on both sides.'],
            [r, 'That is the radius. The question asks for its square.'],
          ]),
        },
      ],
      hints: [
        'Collect the terms with x and those with y, and complete a square with each.',
        `${math('(x - h)^{2} = x^{2} - 2hx + h^{2}')}: compare the number in front of x.`,
      ],
      steps: [
        `${math(`x^{2} ${restTex([[-2 * h, 'x']])}`)} becomes ${math(`(x ${term(-h)})^{2}`)} when ${h * h} is added, and ${math(`y^{2} ${restTex([[-2 * k, 'y']])}`)} becomes ${math(`(y ${term(-k)})^{2}`)} when ${k * k} is added.`,
        `Add both on both sides, and bring ${math(c)} over: ${math(`(x ${term(-h)})^{2} + (y ${term(-k)})^{2} = ${h * h} + ${k * k} ${term(-c)} = ${r * r}`)}.`,
        `The center is ${math(pointTex(h, k))} and the square of the radius is ${r * r}.`,
      ],
    };
  },
});

export const pointsOnCircle = generator({
  id: 'points-on-circle',
  kind: 'choices',
  difficulty: 3,
  make(rng, grade) {
    const [a, b, r] = rng.pick(TRIPLES.slice(0, grade === 10 ? 2 : 3));
    const [h, k] = grade === 10 ? [0, 0] : [nonZero(rng, 4), nonZero(rng, 4)];
    const around = rng.shuffle([
      [a, b],
      [-a, b],
      [b, -a],
      [-b, -a],
      [r, 0],
      [0, -r],
    ] as const);
    const near = rng
      .shuffle([
        [a, a],
        [b, b],
        [r - 1, 1],
        [a + 1, b - 1],
        [r, r],
        [-a, -(b + 1)],
      ] as const)
      .filter(([x, y]) => x * x + y * y !== r * r);
    const count = rng.int(2, 3);
    const right = around.slice(0, count);
    const wrong = near.slice(0, 5 - count);
    const show = ([x, y]: readonly [number, number]) => math(pointTex(h + x, k + y));
    const check = ([x, y]: readonly [number, number]) =>
      `${bracketed(x)}^{2} + ${bracketed(y)}^{2} = ${x * x + y * y}`;
    return {
      prompt: `Pick **every** point that lies on the circle ${math(circleTex({ h, k, r }))}.`,
      right: right.map(show),
      wrong: wrong.map(show),
      hints: [
        'A point lies on the circle when its coordinates make the equation true.',
        'Put x and y in, square and add. Compare with the right side.',
      ],
      steps: [
        ...right.map((at) => `${show(at)}: ${math(check(at))}, so it lies on the circle.`),
        ...wrong.map((at) => `${show(at)}: ${math(check(at))}, which is not ${r * r}.`),
      ],
    };
  },
});

export const fromDiameter = generator({
  id: 'from-diameter',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const [h, k] = [nonZero(rng, 5), nonZero(rng, 5)];
    const [a, b, r] = rng.pick(TRIPLES.slice(0, grade === 10 ? 1 : 3));
    const [dx, dy] = rng.chance(1, 2) ? [a, b] : [b, -a];
    const right = circleTex({ h, k, r });
    const [p, q] = distinct(2, () => rng.pick([1, -1] as const)) as [1 | -1, 1 | -1];
    return {
      prompt: `A circle has a diameter from ${math(pointTex(h + p * dx, k + p * dy))} to ${math(pointTex(h + q * dx, k + q * dy))}. What is its equation?`,
      right: math(right),
      wrong: mistakes(
        right,
        [
          [
            circleTex({ h, k, r: 2 * r }),
            `That takes the whole diameter of ${2 * r} as the radius.`,
          ],
          [
            circleTex({ h: h + dx, k: k + dy, r }),
            'The center is not an end of the diameter, but its middle.',
          ],
          [
            circleTex({ h: -h, k: -k, r }),
            'Check the signs in the brackets: they are 0 at the center.',
          ],
          [`${sidesTex(h, k)} = ${r}`, 'On the right stands the square of the radius.'],
        ],
        math,
      ),
      hints: [
        'Where is the middle of the diameter? That is the center.',
        'How far is it from the center to an end? Use Pythagoras.',
      ],
      steps: [
        `The center is the midpoint, so take the mean of the coordinates: ${math(pointTex(h, k))}.`,
        `To an end it is ${a} in one direction and ${b} in the other, so ${math(`r^{2} = ${a}^{2} + ${b}^{2} = ${r * r}`)}.`,
        `The equation is ${math(right)}.`,
      ],
    };
  },
});

export const tangentSlope = generator({
  id: 'tangent',
  kind: 'choice',
  difficulty: 5,
  grades: [11, 12],
  make(rng) {
    const [a, b, r] = rng.pick(TRIPLES);
    const [x, y] = rng.chance(1, 2) ? [a, b] : [b, a];
    const [sx, sy] = [rng.pick([1, -1] as const), rng.pick([1, -1] as const)];
    const [u, v] = [x * sx, y * sy];
    // The tangent at (u, v) of x² + y² = r² is ux + vy = r².
    const line = (p: number, q: number, c: number) =>
      `${p === 1 ? '' : p}x ${q < 0 ? '-' : '+'} ${Math.abs(q)}y = ${c}`;
    const slope = (rise: number, run: number) => {
      const { top, bottom } = lowest(rise, run);
      return fractionTex(top, bottom);
    };
    const right = line(u, v, r * r);
    return {
      prompt: `Which line is the tangent to the circle ${math(`x^{2} + y^{2} = ${r * r}`)} at the point ${math(pointTex(u, v))}?`,
      right: math(right),
      wrong: mistakes(
        right,
        [
          [
            line(v, -u, 0),
            'That is the line through the center and the point. The tangent is perpendicular to it.',
          ],
          [
            line(u, -v, u * u - v * v),
            'It goes through the point, but it is not perpendicular to the radius.',
          ],
          [line(u, v, r), 'Put the point in: the two sides are not equal.'],
          [
            line(v, u, 2 * u * v),
            'It goes through the point, but it is not perpendicular to the radius.',
          ],
        ],
        math,
      ),
      hints: [
        'A tangent is perpendicular to the radius at its point.',
        'What is the slope of the radius? What is the slope of a line perpendicular to it?',
      ],
      steps: [
        `The radius to the point has the slope ${math(slope(v, u))}. The tangent is perpendicular, so its slope is ${math(slope(-u, v))}.`,
        `The line through the point with this slope is ${math(right)}. Check: ${math(`${bracketed(u)} \\times ${bracketed(u)} + ${bracketed(v)} \\times ${bracketed(v)} = ${r * r}`)}.`,
      ],
    };
  },
});
