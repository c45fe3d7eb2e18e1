import { figure, generator, math } from '@planets/practice';
import { roundSolid, type RoundSolid } from '../../../../authoring/diagrams/measured-solids.ts';
import { lowest } from '../../fraction.ts';
import { piTex as piOf } from '../../pi.ts';
import { distinct } from '../../distinct.ts';
import { mistakes, slips } from '../../mistakes.ts';

/** Volume as a multiple of pi: numerator over 3, so that it stays whole. */
const thirdsOfPi = (kind: RoundSolid, r: number, h: number): number =>
  kind === 'cylinder' ? 3 * r * r * h : kind === 'cone' ? r * r * h : 4 * r ** 3;

const piTex = (thirds: number): string => piOf(lowest(thirds, 3));

const FORMULAS: Readonly<Record<RoundSolid, string>> = {
  cylinder: 'V = \\pi r^2 h',
  cone: 'V = \\frac{1}{3} \\pi r^2 h',
  sphere: 'V = \\frac{4}{3} \\pi r^3',
};

const WHY: Readonly<Record<RoundSolid, string>> = {
  cylinder: 'A cylinder is its circle repeated over the height',
  cone: 'A cone fills one third of the cylinder around it',
  sphere: 'A sphere fills two thirds of the cylinder around it',
};

export const roundVolume = generator({
  id: 'round-volume',
  kind: 'choice',
  difficulty: 3,
  grades: [8, 8],
  make(rng) {
    const kind = rng.pick(['cylinder', 'cone', 'sphere'] as const);
    const r = rng.int(2, 9);
    const h = rng.int(3, 12);
    const thirds = thirdsOfPi(kind, r, h);
    const show = (value: string | number) => `${math(piTex(Number(value)))} cm³`;
    return {
      prompt: [
        figure(roundSolid(kind, `${r} cm`, `${h} cm`)),
        `What is the exact volume of the ${kind}?`,
      ],
      right: show(thirds),
      wrong: mistakes(
        thirds,
        kind === 'sphere'
          ? [
              [
                4 * r * r * 3,
                'That number belongs to the surface, 4 π r². The volume has r three times.',
              ],
              [3 * r ** 3, 'The factor four thirds is missing.'],
              [4 * r * r, 'The radius is cubed, not squared.'],
              [4 * (2 * r) ** 3, 'That takes the diameter. The formula needs the radius.'],
            ]
          : [
              [
                thirdsOfPi(kind === 'cone' ? 'cylinder' : 'cone', r, h),
                kind === 'cone'
                  ? 'That is the whole cylinder around it. A cone fills one third of it.'
                  : 'One third is for a cone. A cylinder is full all the way up.',
              ],
              [
                (kind === 'cone' ? 1 : 3) * 2 * r * h,
                'The radius is squared: r times r, not 2 times r.',
              ],
              [
                (kind === 'cone' ? 1 : 3) * r * h,
                'The radius has to be squared: the base is a circle with area π r².',
              ],
              [
                (kind === 'cone' ? 1 : 3) * (2 * r) ** 2 * h,
                'That takes the diameter. The formula needs the radius.',
              ],
            ],
        show,
      ),
      hints: [
        kind === 'sphere'
          ? 'The radius counts three times, once for each direction.'
          : 'Begin with the area of the circle at the base.',
        `The formula: ${math(FORMULAS[kind])}.`,
      ],
      steps: [
        `${WHY[kind]}: ${math(FORMULAS[kind])}.`,
        kind === 'sphere'
          ? `${math(`V = \\frac{4}{3} \\pi \\times ${r}^3 = \\frac{4}{3} \\pi \\times ${r ** 3} = ${piTex(thirds)}`)} cm³.`
          : `${math(`V = ${kind === 'cone' ? '\\frac{1}{3} ' : ''}\\pi \\times ${r}^2 \\times ${h} = ${kind === 'cone' ? '\\frac{1}{3} ' : ''}\\pi \\times ${r * r * h} = ${piTex(thirds)}`)} cm³.`,
      ],
    };
  },
});

export const roundAbout = generator({
  id: 'round-volume-about',
  kind: 'numeric',
  difficulty: 5,
  grades: [8, 8],
  make(rng) {
    const kind = rng.pick(['cylinder', 'cone', 'sphere'] as const);
    const r = rng.int(2, 8);
    const h = rng.int(3, 12);
    const diameter = rng.chance(1, 2);
    const volume = (thirds: number) => Math.round((thirds / 3) * Math.PI);
    const thirds = thirdsOfPi(kind, r, h);
    const what = {
      cylinder: `A can has the shape of a cylinder. It is ${h} cm high and`,
      cone: `A paper cone is ${h} cm high. Its opening`,
      sphere: 'A ball',
    }[kind];
    return {
      prompt: `${what} has a ${diameter ? `diameter of ${2 * r}` : `radius of ${r}`} cm. What is its volume in cm³? Round to the nearest whole number.`,
      answer: volume(thirds),
      // Whoever takes 3.14 for π is right as well.
      tolerance: Math.ceil(thirds * 0.0006) + 0.5,
      unit: 'cm³',
      slips: slips(volume(thirds), [
        ...(diameter
          ? [
              [
                volume(thirdsOfPi(kind, 2 * r, h)),
                'You took the diameter as the radius. The radius is half of it.',
              ] as const,
            ]
          : []),
        ...(kind === 'sphere'
          ? [
              [
                volume(12 * r * r),
                'That is the surface. The volume has the radius three times.',
              ] as const,
            ]
          : [
              [
                volume(thirdsOfPi(kind === 'cone' ? 'cylinder' : 'cone', r, h)),
                kind === 'cone'
                  ? 'That is the cylinder around it. A cone is one third of that.'
                  : 'A cylinder is not divided by 3.',
              ] as const,
            ]),
        [Math.round(thirds / 3), 'The factor π is missing.'],
      ]),
      hints: [
        `Which solid is it, and what is its radius?`,
        `Use ${math(FORMULAS[kind])} and about 3.14 for π.`,
      ],
      steps: [
        `${diameter ? `The radius is half of the diameter: ${r} cm. ` : ''}${WHY[kind]}: ${math(FORMULAS[kind])}.`,
        `With the numbers: ${math(`V = ${piTex(thirds)} \\approx ${volume(thirds)}`)} cm³.`,
      ],
    };
  },
});

export const matchSolids = generator({
  id: 'match-solids',
  kind: 'match',
  difficulty: 3,
  grades: [7, 8],
  make(rng, grade) {
    if (grade === 7) {
      const boxes = distinct(
        3,
        () => [rng.int(2, 9), rng.int(2, 9), rng.int(2, 9)] as const,
        ([w, d, h]) => w * d * h,
      );
      const taken = boxes.map(([w, d, h]) => w * d * h);
      const [base, height] = [rng.int(2, 6) * 2, rng.int(3, 8)];
      const area = (base * height) / 2;
      const long = [7, 8, 9, 10].find((length) => !taken.includes(area * length))!;
      return {
        prompt: 'Match each solid with its volume.',
        pairs: [
          ...boxes.map((one, at) => [`Box, ${one.join(' by ')} cm`, `${taken[at]} cm³`] as const),
          [
            `Prism, ${long} cm long; each end is a triangle with base ${base} cm and height ${height} cm`,
            `${area * long} cm³`,
          ] as const,
        ],
        hints: [
          'Find the area of one end, and multiply by the length.',
          'A triangle has half the area of the rectangle around it.',
        ],
        steps: [
          ...boxes.map((one, at) => `${math(`${one.join(' \\times ')} = ${taken[at]}`)} cm³.`),
          `The prism: ${math(`\\frac{1}{2} \\times ${base} \\times ${height} \\times ${long} = ${area * long}`)} cm³, because each end is a triangle.`,
        ],
      };
    }
    const r = rng.int(1, 3) * 3;
    const h = rng.pick([5, 7, 10, 11, 13, 14]);
    const small = r / 3;
    const rows = [
      ['cylinder', r, h],
      ['cone', r, h],
      ['sphere', r, 0],
      ['cylinder', small, h],
    ] as const;
    return {
      prompt: 'Match each solid with its exact volume.',
      pairs: rows.map(([kind, radius, height]) => [
        `${kind[0]!.toUpperCase()}${kind.slice(1)}, radius ${radius} cm${kind === 'sphere' ? '' : `, height ${height} cm`}`,
        `${math(piTex(thirdsOfPi(kind, radius, height)))} cm³`,
      ]),
      hints: [
        'Write down the formula for each kind of solid first.',
        'Cone and cylinder of the same size: how do their volumes compare?',
      ],
      steps: rows.map(
        ([kind, radius, height]) =>
          `${WHY[kind]}: ${math(`${kind === 'cylinder' ? '' : kind === 'cone' ? '\\frac{1}{3} ' : '\\frac{4}{3} '}\\pi \\times ${radius}^${kind === 'sphere' ? '3' : `2 \\times ${height}`} = ${piTex(thirdsOfPi(kind, radius, height))}`)} cm³.`,
      ),
    };
  },
});
