import { generator, math } from '@planets/practice';
import { distinct } from '../../distinct.ts';
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
