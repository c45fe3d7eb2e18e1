import { figure, generator, math } from '@planets/practice';
import { circleInSquare, ring, sectorOf } from '../../../../authoring/diagrams/circle.ts';
import { distinct } from '../../distinct.ts';
import { fractionTex, lowest } from '../../fraction.ts';
import { mistakes } from '../../mistakes.ts';
import { piTex } from './measuring.ts';

export const shadedArea = generator({
  id: 'shaded-area',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    if (rng.chance(1, 2)) {
      const r = rng.int(2, grade === 7 ? 6 : 10);
      const side = 2 * r;
      const area = (square: number, circle: number) =>
        `${math(`(${square} - ${piTex(circle)})`)} cm²`;
      return {
        prompt: [
          figure(circleInSquare(`${side} cm`)),
          'What is the exact area of the four strongly filled corners together?',
        ],
        right: area(side * side, r * r),
        wrong: mistakes(area(side * side, r * r), [
          [
            area(side * side, side * side),
            'The side of the square is the diameter. The formula needs the radius.',
          ],
          [
            `${math(`(${piTex(r * r)} - ${side * side})`)} cm²`,
            'The circle is smaller than the square, so take it away from the square.',
          ],
          [
            area(4 * side, 2 * r),
            'Those are the perimeter and the circumference. Areas are asked for.',
          ],
          [
            area(side * side, side),
            'The circumference was taken away. The area of the circle is needed.',
          ],
          [area(r * r, r * r), `The side of the square is ${side} cm.`],
        ]),
        hints: [
          'What is left of the square when the circle is cut out?',
          'The circle touches both sides. How long is its radius?',
        ],
        steps: [
          `The square: ${math(`${side} \\times ${side} = ${side * side}`)} cm².`,
          `The circle is as wide as the square, so its radius is ${r} cm and its area ${math(`\\pi \\times ${r}^2 = ${piTex(r * r)}`)} cm².`,
          `What is left: ${area(side * side, r * r)}.`,
        ],
      };
    }
    const [inner, outer] = distinct(2, () => rng.int(2, grade === 7 ? 9 : 13)).toSorted(
      (a, b) => a - b,
    ) as [number, number];
    const times = outer * outer - inner * inner;
    return {
      prompt: [
        figure(ring(`${outer} cm`, `${inner} cm`)),
        'What is the exact area of the ring between the two circles?',
      ],
      right: `${math(piTex(times))} cm²`,
      wrong: mistakes(
        times,
        [
          [
            (outer - inner) ** 2,
            'The radii were taken away first. Square each of them, then take away.',
          ],
          [2 * (outer - inner), 'Those are the circumferences. Areas are asked for.'],
          [outer * outer + inner * inner, 'The hole is taken away, not added.'],
          [outer * outer, 'That is the whole outer circle. The hole has to be taken away.'],
        ],
        (value) => `${math(piTex(Number(value)))} cm²`,
      ),
      hints: [
        'What is left of the large circle when the small one is cut out?',
        'Find both areas, with π kept as it is.',
      ],
      steps: [
        `Large circle: ${math(`\\pi \\times ${outer}^2 = ${piTex(outer * outer)}`)} cm². Small circle: ${math(`\\pi \\times ${inner}^2 = ${piTex(inner * inner)}`)} cm².`,
        `The ring: ${math(`${piTex(outer * outer)} - ${piTex(inner * inner)} = ${piTex(times)}`)} cm².`,
      ],
    };
  },
});

/** Degrees whose share of a circle is a handy fraction. */
const SECTORS = [30, 36, 40, 45, 60, 72, 90, 120, 135, 150, 240, 270] as const;

export const sector = generator({
  id: 'sector',
  kind: 'choice',
  difficulty: 5,
  grades: [8, 9],
  make(rng, grade) {
    const degrees = rng.pick(grade === 8 ? [45, 60, 90, 120, 270] : SECTORS);
    const share = lowest(degrees, 360);
    const area = rng.chance(1, 2);
    // A radius for which the answer is a whole number of π.
    const fits = [2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 18, 20].filter((one) =>
      Number.isInteger(((area ? one * one : 2 * one) * share.top) / share.bottom),
    );
    const r = rng.pick(fits);
    const whole = area ? r * r : 2 * r;
    const answer = (whole * share.top) / share.bottom;
    const other = ((area ? 2 * r : r * r) * share.top) / share.bottom;
    const show = (value: string | number) => `${math(piTex(Number(value)))} cm${area ? '²' : ''}`;
    return {
      prompt: [
        figure(sectorOf(degrees, `${r} cm`)),
        area
          ? 'What is the exact area of the filled sector?'
          : 'How long is the curved edge of the filled sector, exactly?',
      ],
      right: show(answer),
      wrong: mistakes(
        answer,
        [
          [
            whole,
            area
              ? 'That is the whole circle. The sector is a part of it.'
              : 'That is the whole way around. The sector has a part of it.',
          ],
          ...(Number.isInteger(other)
            ? ([
                [
                  other,
                  area
                    ? 'That belongs to the curved edge. The area needs the radius squared.'
                    : 'That belongs to the area. The edge is a part of the circumference.',
                ],
              ] as const)
            : []),
          [whole - answer, 'That is the rest of the circle.'],
          [
            answer * 2,
            area
              ? 'Work out the share of the circle once more.'
              : 'The circumference is 2 π r. Work out the share once more.',
          ],
          [answer + 1, 'Work out the share of the circle once more.'],
        ],
        show,
      ),
      hints: [
        `Which part of 360° is ${degrees}°?`,
        area
          ? 'Take that part of the area of the whole circle.'
          : 'Take that part of the circumference.',
      ],
      steps: [
        `The sector is ${math(`\\frac{${degrees}}{360} = ${fractionTex(share.top, share.bottom)}`)} of the circle.`,
        `The whole circle: ${math(area ? `\\pi r^2 = ${piTex(whole)}` : `2 \\pi r = ${piTex(whole)}`)}${area ? ' cm²' : ' cm'}.`,
        `${math(`${fractionTex(share.top, share.bottom)} \\times ${piTex(whole)} = ${piTex(answer)}`)}${area ? ' cm²' : ' cm'}.`,
      ],
    };
  },
});
