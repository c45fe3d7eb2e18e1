import { figure, generator, math } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { mistakes } from '../../mistakes.ts';
import { term } from '../../polynomial-tex.ts';
import { restTex } from '../../sum-tex.ts';
import { circleTex, pickCircle, pointTex, sidesTex, drawnCircle } from './circle.ts';

const described = (h: number, k: number, r: number | string): string =>
  `Center ${math(pointTex(h, k))}, radius ${math(r)}`;

export const readCircle = generator({
  id: 'read',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const circle = pickCircle(rng, grade);
    const { h, k, r } = circle;
    return {
      prompt: `What are center and radius of the circle ${math(circleTex(circle))}?`,
      right: described(h, k, r),
      wrong: mistakes(described(h, k, r), [
        [
          described(-h, -k, r),
          'Check the signs: the bracket is 0 at the center, so the center has the opposite sign.',
        ],
        [described(h, k, r * r), 'The number on the right is the square of the radius.'],
        [
          described(-h, -k, r * r),
          'Check the signs of the center, and take the root on the right.',
        ],
      ]),
      hints: [
        'For which x is the first bracket 0? And for which y the second one?',
        'The number on the right is the radius squared.',
      ],
      steps: [
        `The equation says: the squared distance from ${math(pointTex(h, k))} is ${r * r}, because ${math('(x - h)^{2} + (y - k)^{2}')} is that squared distance.`,
        `So the center is ${math(pointTex(h, k))} and the radius ${math(`\\sqrt{${r * r}} = ${r}`)}.`,
      ],
    };
  },
});

export const fromPicture = generator({
  id: 'from-picture',
  kind: 'choice',
  difficulty: 2,
  make(rng) {
    const size = 8;
    const r = rng.int(2, 5);
    const most = Math.min(size - r, 5);
    const circle = { h: nonZero(rng, most), k: nonZero(rng, most), r };
    const { h, k } = circle;
    return {
      prompt: [
        figure({ kind: 'grid', ...drawnCircle(circle, size) }),
        'Which equation does this circle have?',
      ],
      right: math(circleTex(circle)),
      wrong: mistakes(
        circleTex(circle),
        [
          [
            circleTex({ h: -h, k: -k, r }),
            'Check the signs: the brackets must be 0 at the center of the circle.',
          ],
          [`${sidesTex(h, k)} = ${r}`, 'On the right stands the square of the radius.'],
          [circleTex({ h: k, k: h, r }), 'The coordinates of the center changed places.'],
          [`${sidesTex(h, k)} = ${4 * r * r}`, 'That takes the diameter for the radius.'],
        ],
        math,
      ),
      hints: [
        'Where is the center? It lies halfway between the leftmost and the rightmost point.',
        `The equation is ${math('(x - h)^{2} + (y - k)^{2} = r^{2}')}.`,
      ],
      steps: [
        `The circle reaches from ${math(`x = ${h - r}`)} to ${math(`x = ${h + r}`)} and from ${math(`y = ${k - r}`)} to ${math(`y = ${k + r}`)}. So the center is ${math(pointTex(h, k))} and the radius ${r}.`,
        `The equation is ${math(circleTex(circle))}.`,
      ],
    };
  },
});

export const matchCircles = generator({
  id: 'match-circles',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const { h, k } = pickCircle(rng, grade);
    const r = rng.int(2, 9);
    const four = [
      { h, k, r },
      { h: -h, k, r },
      { h, k: -k, r },
      { h: 0, k, r: r + 1 },
    ];
    return {
      prompt: 'Match each circle with its equation.',
      pairs: four.map((circle) => [
        described(circle.h, circle.k, circle.r),
        math(circleTex(circle)),
      ]),
      hints: [
        'The brackets are 0 at the center. Which sign must stand in them?',
        'On the right stands the square of the radius.',
      ],
      steps: four.map(
        (circle) => `${described(circle.h, circle.k, circle.r)}: ${math(circleTex(circle))}.`,
      ),
    };
  },
});

export const placeCenter = generator({
  id: 'place-center',
  kind: 'point',
  difficulty: 3,
  make(rng, grade) {
    const [h, k] = [nonZero(rng, 7), nonZero(rng, 7)];
    const r = rng.int(1, 9);
    const c = h * h + k * k - r * r;
    const expanded = `x^{2} + y^{2} ${restTex([
      [-2 * h, 'x'],
      [-2 * k, 'y'],
      [c, ''],
    ])} = 0`;
    return {
      prompt: `Place the **center** of the circle ${math(grade === 10 ? circleTex({ h, k, r }) : expanded)}.`,
      grid: {
        x: { min: -8, max: 8, step: 1, labelEvery: 2 },
        y: { min: -8, max: 8, step: 1, labelEvery: 2 },
      },
      answer: [h, k] as const,
      slips: [
        { at: [-h, -k] as const, why: 'Check the signs: at the center the brackets are 0.' },
        { at: [k, h] as const, why: 'x and y changed places.' },
        { at: [-h, k] as const, why: 'Check the sign of x.' },
        { at: [h, -k] as const, why: 'Check the sign of y.' },
      ].filter(({ at }) => at[0] !== h || at[1] !== k),
      hints:
        grade === 10
          ? ['For which x is the first bracket 0?', 'For which y is the second bracket 0?']
          : [
              'Complete the squares: which bracket squared begins with the terms in x?',
              `Take half of the number in front of x, and half of the number in front of y.`,
            ],
      steps: [
        ...(grade === 10
          ? []
          : [
              `Complete the squares: ${math(`x^{2} ${restTex([[-2 * h, 'x']])}`)} begins ${math(`(x ${term(-h)})^{2}`)}, and ${math(`y^{2} ${restTex([[-2 * k, 'y']])}`)} begins ${math(`(y ${term(-k)})^{2}`)}.`,
            ]),
        `The circle is ${math(circleTex({ h, k, r }))}, and at its center both brackets are 0.`,
        `They are 0 for ${math(`x = ${h}`)} and ${math(`y = ${k}`)}: the center is ${math(pointTex(h, k))}.`,
      ],
    };
  },
});
