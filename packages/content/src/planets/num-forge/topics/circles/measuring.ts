import { figure, generator, math, type Rng } from '@planets/practice';
import { piTex as piOf } from '../../pi.ts';
import { circleParts, circleWith } from '../../../../authoring/diagrams/circle.ts';
import { distinct } from '../../distinct.ts';
import { mistakes, slips } from '../../mistakes.ts';

export const piTex = (times: number): string => piOf({ top: times, bottom: 1 });
const UNITS = ['cm', 'm', 'in', 'ft'] as const;

/** A circle given by its radius or its diameter. */
function pickCircle(rng: Rng, grade: number) {
  const r = rng.int(2, grade === 7 ? 10 : 15);
  const byRadius = rng.chance(1, 2);
  const unit = rng.pick(UNITS);
  const given = byRadius ? r : 2 * r;
  return {
    r,
    byRadius,
    unit,
    picture: figure(circleWith(byRadius ? 'radius' : 'diameter', `${given} ${unit}`)),
    radiusStep: byRadius
      ? []
      : [
          `The line goes all the way across, so it is the diameter. The radius is half of it: ${r} ${unit}.`,
        ],
  };
}

export const nameParts = generator({
  id: 'name-parts',
  kind: 'label',
  difficulty: 1,
  make(rng, grade) {
    const all =
      grade === 7
        ? ['center', 'radius', 'diameter', 'chord']
        : ['center', 'radius', 'diameter', 'chord', 'arc', 'tangent'];
    const names = grade === 7 ? rng.sample(all, 3) : rng.sample(all, 4);
    const { picture, places } = circleParts(names);
    // A diameter is a chord too, and the center is always there, so these names are never left over.
    const extra = all.filter((name) => !['chord', 'center', ...names].includes(name)).slice(0, 1);
    const says: Readonly<Record<string, string>> = {
      center: 'The center is the point in the middle, equally far from every point of the circle.',
      radius: 'A radius goes from the center to the circle.',
      diameter:
        'A diameter goes from edge to edge through the center. It is twice as long as a radius.',
      chord: 'A chord joins two points of the circle. It need not pass through the center.',
      arc: 'An arc is a piece of the circle itself.',
      tangent: 'A tangent touches the circle in one single point.',
    };
    return {
      prompt: 'Name the parts of the circle.',
      picture,
      places,
      extra,
      hints: [
        'Which lines begin or end in the middle, and which go all the way across?',
        'A radius reaches from the middle to the edge. A diameter is two of them in one line.',
      ],
      steps: names.map((name) => says[name]!),
    };
  },
});

export const exactMeasure = generator({
  id: 'exact-measure',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const { r, byRadius, unit, picture, radiusStep } = pickCircle(rng, grade);
    const area = rng.chance(1, 2);
    const show = (square: boolean) => (value: string | number) =>
      `${math(piTex(Number(value)))} ${unit}${square ? '²' : ''}`;
    const d = 2 * r;
    return {
      prompt: [
        picture,
        `What is the exact ${area ? '**area**' : '**circumference**'} of the circle?`,
      ],
      right: show(area)(area ? r * r : d),
      wrong: mistakes(
        area ? r * r : d,
        area
          ? [
              [
                d,
                'That number belongs to the circumference, the way around. The area needs the radius squared.',
              ],
              [d * d, 'The diameter was squared. The formula needs the radius.'],
              [r, 'The radius has to be squared: r times r.'],
              [4 * r, 'The radius is squared, not multiplied by 4.'],
            ]
          : [
              [
                r * r,
                'That number belongs to the area. The circumference is a length, so nothing is squared.',
              ],
              [
                byRadius ? r : 2 * d,
                byRadius
                  ? 'Take the diameter, or two times the radius.'
                  : 'The diameter is already twice the radius.',
              ],
              [
                byRadius ? 2 * d : r,
                byRadius
                  ? 'Two times the radius is the diameter. Do not double it again.'
                  : 'Take the whole diameter, not the half.',
              ],
              [d + 2, 'The 2 multiplies the radius, it is not added.'],
            ],
        show(area),
      ),
      hints: [
        byRadius
          ? 'The line reaches from the center to the edge. What is it called?'
          : 'The line goes all the way across. How long is the radius then?',
        area
          ? `Area: ${math('A = \\pi r^2')}.`
          : `Circumference: ${math('C = 2 \\pi r = \\pi d')}.`,
      ],
      steps: [
        ...radiusStep,
        area
          ? `Area: ${math(`A = \\pi r^2 = \\pi \\times ${r}^2 = ${piTex(r * r)}`)} ${unit}².`
          : `Circumference: ${math(`C = 2 \\pi r = 2 \\times \\pi \\times ${r} = ${piTex(d)}`)} ${unit}.`,
        area
          ? 'The exact value keeps the letter π. The unit is square, because it counts squares.'
          : 'The exact value keeps the letter π. It is a little more than 3 times the diameter.',
      ],
    };
  },
});

/** With 3.14 for π, to one decimal place. */
const rounded = (times: number): number => Math.round(times * 3.14 * 10) / 10;
/** What a calculator's π gives is near enough. */
const roundedNear = (times: number) => ({
  value: rounded(times),
  tolerance: Math.round((Math.ceil(times * 0.0017 * 10) / 10 + 0.1) * 10) / 10,
});

export const aboutMeasure = generator({
  id: 'about-measure',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const { r, byRadius, unit, picture, radiusStep } = pickCircle(rng, grade);
    const area = rng.chance(1, 2);
    const times = area ? r * r : 2 * r;
    const { value, tolerance } = roundedNear(times);
    const wrong = rounded;
    return {
      prompt: [
        picture,
        `What is the ${area ? '**area**' : '**circumference**'} of the circle? Use 3.14 for π, and round to one decimal place.`,
      ],
      answer: value,
      tolerance,
      unit: area ? `${unit}²` : unit,
      slips: slips(
        value,
        area
          ? [
              [wrong(2 * r), 'That is the circumference, the way around.'],
              [wrong(4 * r * r), 'You squared the diameter. The formula needs the radius.'],
            ]
          : [
              [wrong(r * r), 'That is the area. The circumference is a length.'],
              [
                wrong(byRadius ? r : 4 * r),
                byRadius
                  ? 'Take the diameter: two times the radius.'
                  : 'You doubled the diameter. It is already twice the radius.',
              ],
            ],
      ).filter((slip) => Math.abs(slip.value - value) > tolerance),
      hints: [
        byRadius
          ? 'The line is the radius. What do you need?'
          : 'The line is the diameter. How long is the radius?',
        area
          ? `Use ${math('A = \\pi r^2')}: square first, then multiply.`
          : `Use ${math('C = 2 \\pi r')}.`,
      ],
      steps: [
        ...radiusStep,
        area
          ? `${math(`A = \\pi r^2 \\approx 3.14 \\times ${r * r} \\approx ${rounded(r * r).toFixed(1)}`)} ${unit}².`
          : `${math(`C = 2 \\pi r \\approx 3.14 \\times ${2 * r} \\approx ${rounded(2 * r).toFixed(1)}`)} ${unit}.`,
        `Estimate: π is a little more than 3, so the answer must be a little more than ${math(`3 \\times ${times} = ${3 * times}`)}.`,
      ],
    };
  },
});

export const findRadius = generator({
  id: 'find-radius',
  kind: 'numeric',
  difficulty: 4,
  make(rng, grade) {
    const r = rng.int(2, grade === 7 ? 12 : 20);
    const area = rng.chance(1, 2);
    const askDiameter = rng.chance(1, 3);
    const unit = rng.pick(UNITS);
    const times = area ? r * r : 2 * r;
    const answer = askDiameter ? 2 * r : r;
    return {
      prompt: `A circle has ${area ? `an area of ${math(piTex(times))} ${unit}²` : `a circumference of ${math(piTex(times))} ${unit}`}. How long is its ${askDiameter ? 'diameter' : 'radius'}?`,
      answer,
      unit,
      slips: slips(answer, [
        [
          askDiameter ? r : 2 * r,
          askDiameter
            ? 'That is the radius. The diameter is twice as long.'
            : 'That is the diameter. The radius is half of it.',
        ],
        [
          times,
          area
            ? 'That is the radius squared. Which number times itself gives it?'
            : 'That is what stands before π. Compare it with 2 π r.',
        ],
        ...(area
          ? [
              [
                times / 2,
                'Not half of it: look for the number that gives this when it is squared.',
              ] as const,
            ]
          : []),
      ]),
      hints: [
        area
          ? `The area is ${math('\\pi r^2')}. So what is ${math('r^2')}?`
          : `The circumference is ${math('2 \\pi r')}. So what is ${math('2r')}?`,
        area ? 'Which number times itself gives that?' : 'Compare the numbers before π.',
      ],
      steps: area
        ? [
            `${math(`\\pi r^2 = ${piTex(times)}`)}, so ${math(`r^2 = ${times}`)}.`,
            `${math(`${r} \\times ${r} = ${times}`)}, so the radius is ${r} ${unit}${askDiameter ? ` and the diameter ${2 * r} ${unit}` : ''}.`,
          ]
        : [
            `${math(`2 \\pi r = ${piTex(times)}`)}, so ${math(`2r = ${times}`)}: that is the diameter.`,
            askDiameter
              ? `The diameter is ${times} ${unit}, because the circumference is π times the diameter.`
              : `Half of it is the radius: ${r} ${unit}.`,
          ],
    };
  },
});

export const matchMeasures = generator({
  id: 'match-circles',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const [r, s] = distinct(2, () => rng.int(3, grade === 7 ? 9 : 14)) as [number, number];
    const rows = [
      [`circumference, radius ${r} cm`, 2 * r, ' cm'],
      [`area, radius ${r} cm`, r * r, ' cm²'],
      [`circumference, diameter ${2 * s} cm`, 2 * s, ' cm'],
      [`area, diameter ${2 * s} cm`, s * s, ' cm²'],
    ] as const;
    return {
      prompt: 'Match each circle with its measure.',
      pairs: rows.map(([text, times, unit]) => [text, `${math(piTex(times))}${unit}`] as const),
      hints: [
        'The unit helps: a circumference is a length, an area is counted in squares.',
        'Half of a diameter is the radius.',
      ],
      steps: [
        `Circumference is ${math('2 \\pi r')}: ${math(piTex(2 * r))} and ${math(piTex(2 * s))} cm.`,
        `Area is ${math('\\pi r^2')}: ${math(piTex(r * r))} and, with the radius ${s} cm, ${math(piTex(s * s))} cm².`,
      ],
    };
  },
});
