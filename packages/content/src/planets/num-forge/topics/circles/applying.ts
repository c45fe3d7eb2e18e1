import { figure, generator, math } from '@planets/practice';
import { circleInSquare, ring, sectorOf } from '../../../../authoring/diagrams/circle.ts';
import { distinct } from '../../distinct.ts';
import { fractionTex, lowest } from '../../fraction.ts';
import { mistakes } from '../../mistakes.ts';
import { piTex } from './measuring.ts';

const WHEELS = [
  ['The rear wheel of a large tractor', 'm', [2]],
  ['The wheel of a cart', 'ft', [2, 3]],
  ['A Ferris wheel', 'm', [20, 30, 40, 50]],
  ['A round track', 'm', [30, 40, 50, 60]],
] as const;

export const wheelStory = generator({
  id: 'wheel-story',
  kind: 'multi-step',
  difficulty: 4,
  make(rng, grade) {
    const [what, unit, sizes] = rng.pick(WHEELS);
    const d = rng.pick(sizes);
    const around = 3.14 * d;
    const text = (value: number) => String(Math.round(value * 100) / 100);
    const small = d < 5;
    const turns = rng.int(5, grade === 7 ? 15 : 40) * (small ? 10 : 1);
    return {
      prompt: `${what} has a diameter of ${d} ${unit}. Use 3.14 for π.`,
      parts: [
        {
          prompt: `How long is the way once around?`,
          answer: text(around),
          tolerance: text(Math.ceil(d * 0.002 * 100) / 100),
          unit,
          slips: [
            { value: text(3.14 * d * 2), why: 'The diameter is already twice the radius.' },
            {
              value: text((3.14 * d * d) / 4),
              why: 'That is the area. The way around is a length.',
            },
          ].filter(({ value }) => value !== text(around)),
        },
        {
          prompt: `How far is it in ${turns} ${small ? 'turns' : 'rounds'}?`,
          answer: text(around * turns),
          tolerance: text(Math.ceil(d * turns * 0.002 * 100) / 100),
          unit,
          follows: `a * ${turns}`,
        },
      ],
      hints: [
        'Once around is the circumference: π times the diameter.',
        `Each ${small ? 'turn' : 'round'} is once the circumference.`,
      ],
      steps: [
        `Once around: ${math(`C = \\pi d \\approx 3.14 \\times ${d} = ${text(around)}`)} ${unit}.`,
        `${turns} times that: ${math(`${turns} \\times ${text(around)} = ${text(around * turns)}`)} ${unit}.`,
      ],
    };
  },
});

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

export const orderAreas = generator({
  id: 'order-circle-areas',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    // Each circle told in another way; the radii are all different.
    const radii = distinct(4, () => rng.int(2, grade === 7 ? 9 : 12));
    const tell = [
      (r: number) => `radius ${r} cm`,
      (r: number) => `diameter ${2 * r} cm`,
      (r: number) => `circumference ${math(piTex(2 * r))} cm`,
      (r: number) => `area ${math(piTex(r * r))} cm²`,
    ];
    const circles = radii.map((r, at) => ({ r, text: tell[at]!(r) })).toSorted((a, b) => a.r - b.r);
    return {
      prompt: 'Put the circles in order of their size. The **smallest** comes first.',
      inOrder: circles.map(({ text }) => text),
      hints: [
        'The numbers alone do not tell: find the radius of each circle.',
        'The circumference is 2 π r, the area π r².',
      ],
      steps: [
        'A circle is larger exactly when its radius is longer, so compare the radii.',
        ...circles.map(
          ({ r, text }) => `${text[0]!.toUpperCase()}${text.slice(1)}: the radius is ${r} cm.`,
        ),
      ],
    };
  },
});

export const timesRadius = generator({
  id: 'double-radius',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const times = rng.int(2, grade === 7 ? 4 : 6);
    const area = rng.chance(1, 2);
    const line = rng.pick(['radius', 'diameter'] as const);
    const [thing, other] = rng.pick([
      ['round table', 'tables'],
      ['round pond', 'ponds'],
      ['round rug', 'rugs'],
      ['round lawn', 'lawns'],
    ] as const);
    const factor = area ? times * times : times;
    const show = (value: string | number) => `${value} times as large`;
    return {
      prompt: `Two ${other} are circles. The ${line} of the second ${thing.replace('round ', '')} is ${times} times as long as that of the first. How does its **${area ? 'area' : 'circumference'}** compare?`,
      right: show(factor),
      wrong: mistakes(
        factor,
        [
          [
            area ? times : times * times,
            area
              ? 'That holds for the circumference. In the area the radius is squared.'
              : 'That holds for the area. The circumference grows just like the radius.',
          ],
          [
            2 * times,
            area
              ? 'Squaring is not doubling.'
              : 'Doubling again is not needed: radius, diameter and circumference grow alike.',
          ],
          [times ** 3, 'That would hold for a volume.'],
          [times + 2, 'The factor does not come from adding.'],
          [times * times + times, 'Try it with a radius of 1 and of that many.'],
        ],
        show,
      ),
      hints: [
        'Try it with a radius of 1 for the first one.',
        area
          ? 'What happens to r² when r is multiplied?'
          : 'What happens to 2 π r when r is multiplied?',
      ],
      steps: [
        area
          ? `In ${math('A = \\pi r^2')} the radius comes twice, so the factor does too: ${math(`${times} \\times ${times} = ${factor}`)}.`
          : `In ${math('C = 2 \\pi r')} the radius comes once, so the circumference grows just like it: ${times} times.`,
        `Check with the radii 1 and ${times}: ${area ? math(`${piTex(times * times)} \\div \\pi = ${factor}`) : math(`${piTex(2 * times)} \\div 2\\pi = ${factor}`)}.`,
      ],
    };
  },
});
