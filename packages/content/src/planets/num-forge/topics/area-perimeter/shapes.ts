import { generator, math } from '@planets/practice';
import { mistakes, slips } from '../../mistakes.ts';
import { areaOf, around, pickSides } from './rectangles.ts';

export const missingSide = generator({
  id: 'missing-side',
  kind: 'numeric',
  difficulty: 4,
  make(rng, grade) {
    const sides = pickSides(rng, grade);
    const { width, height } = sides;
    const byArea = rng.chance(1, 2);
    return byArea
      ? {
          prompt: `A rectangle is ${width} cm long and has an area of ${areaOf(sides)} square centimeters. How wide is it?`,
          answer: height,
          unit: 'cm',
          slips: slips(height, [
            [
              areaOf(sides) - width,
              'You took away. The area is length times width, so undo the multiplying.',
            ],
            [
              areaOf(sides) / 2 - width,
              'That would be right for a perimeter. Here the area is given.',
            ],
          ]),
          hints: [
            'Area is length times width. Which of the three do you not know?',
            `Ask: ${width} times which number is ${areaOf(sides)}?`,
          ],
          steps: [
            `Length times width is the area: ${math(`${width} \\times \\square = ${areaOf(sides)}`)}.`,
            `Dividing undoes multiplying: ${math(`${areaOf(sides)} \\div ${width} = ${height}`)}. So it is ${height} cm wide.`,
          ],
        }
      : {
          prompt: `The perimeter of a rectangle is ${around(sides)} cm. Its long sides are ${width} cm each. How long is each short side?`,
          answer: height,
          unit: 'cm',
          slips: slips(height, [
            [
              around(sides) - 2 * width,
              'That is both short sides together. Each one is half of it.',
            ],
            [around(sides) - width, 'There are two long sides, and you took away only one.'],
          ]),
          hints: [
            'All four sides together make the perimeter.',
            'Take away both long sides. What is left belongs to two short sides.',
          ],
          steps: [
            `The two long sides take ${math(`2 \\times ${width} = ${2 * width}`)} cm.`,
            `${math(`${around(sides)} - ${2 * width} = ${2 * height}`)} cm are left for two short sides.`,
            `They are equally long: ${math(`${2 * height} \\div 2 = ${height}`)} cm each.`,
          ],
        };
  },
});

export const joined = generator({
  id: 'joined-rectangles',
  kind: 'numeric',
  difficulty: 4,
  grades: [4, 6],
  make(rng, grade) {
    const [first, second] = [pickSides(rng, grade), pickSides(rng, grade - 1)];
    const total = areaOf(first) + areaOf(second);
    return {
      prompt: `A floor is made of two rectangles that do not overlap. One is ${first.width} m by ${first.height} m, the other ${second.width} m by ${second.height} m. What is the area of the whole floor?`,
      answer: total,
      unit: 'square meters',
      slips: slips(total, [
        [
          around(first) + around(second),
          'You added the sides. The area counts squares, so multiply.',
        ],
        [
          (first.width + second.width) * (first.height + second.height),
          'That is one big rectangle around both. Find each area, then add.',
        ],
        [areaOf(first), 'That is the first rectangle alone.'],
      ]),
      hints: ['Take one rectangle at a time.', 'Find both areas. What do you do with them then?'],
      steps: [
        `The first: ${math(`${first.width} \\times ${first.height} = ${areaOf(first)}`)} square meters.`,
        `The second: ${math(`${second.width} \\times ${second.height} = ${areaOf(second)}`)} square meters.`,
        `They do not overlap, so the areas are added: ${math(`${areaOf(first)} + ${areaOf(second)} = ${total}`)} square meters.`,
      ],
    };
  },
});

export const slanted = generator({
  id: 'triangle-parallelogram',
  kind: 'choice',
  difficulty: 5,
  grades: [5, 6],
  make(rng, grade) {
    const base = rng.int(3, grade === 5 ? 10 : 15) * 2;
    const height = rng.int(3, 13);
    const triangle = grade === 5 || rng.chance(2, 3);
    const product = base * height;
    const right = triangle ? product / 2 : product;
    return {
      prompt: triangle
        ? `A triangle has a base of ${base} cm and a height of ${height} cm. What is its area?`
        : `A parallelogram has a base of ${base} cm and a height of ${height} cm. What is its area?`,
      right: `${right} square cm`,
      wrong: mistakes(
        right,
        [
          [
            triangle ? product : product / 2,
            triangle
              ? 'That is the rectangle around it. The triangle is half as big.'
              : 'Only a triangle is half as big. Cut off one end of the parallelogram and move it to the other side: you get a whole rectangle.',
          ],
          [
            triangle ? base + height : 2 * (base + height),
            'You added lengths. The area counts squares, so multiply.',
          ],
          [
            triangle ? 2 * product : product + base,
            'That is too big. Compare it with the rectangle of the same base and height.',
          ],
          [right + height, 'Work out the product once more.'],
          [right - 2, 'Work out the product once more.'],
        ],
        (shown) => `${shown} square cm`,
      ),
      hints: [
        'Think of the rectangle with the same base and the same height.',
        triangle
          ? 'Which part of that rectangle does the triangle fill?'
          : 'Can you cut the shape and turn it into that rectangle?',
      ],
      steps: triangle
        ? [
            `The rectangle around it has ${math(`${base} \\times ${height} = ${product}`)} square cm.`,
            `Two such triangles fill a shape as big as that rectangle, so one is half of it: ${math(`${product} \\div 2 = ${right}`)} square cm.`,
          ]
        : [
            'Cut a triangle off one end and put it on the other: that makes a rectangle with the same base and height.',
            `So the area is ${math(`${base} \\times ${height} = ${right}`)} square cm.`,
          ],
    };
  },
});
