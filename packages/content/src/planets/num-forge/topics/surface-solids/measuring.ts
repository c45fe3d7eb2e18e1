import { figure, generator, math } from '@planets/practice';
import { roundSolid } from '../../../../authoring/diagrams/measured-solids.ts';
import { distinct } from '../../distinct.ts';
import { lowest, type Fraction } from '../../fraction.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { piTex, piText } from '../../pi.ts';
import { FORMULA, pickRound, surface, told, volume, worked, type Round } from './solid.ts';

const picture = ({ kind, r, h }: Round) => figure(roundSolid(kind, `${r} cm`, `${h} cm`));

const EXPLAINED = {
  cylinder: 'A cylinder is its base, a circle, times its height.',
  cone: 'A cone is a third of the cylinder around it.',
  sphere: 'A sphere is four thirds of pi times the cube of its radius.',
} as const;

export const volumeTyped = generator({
  id: 'volume-typed',
  kind: 'expression',
  difficulty: 2,
  make(rng, grade) {
    const solid = pickRound(
      rng,
      grade,
      grade === 9 ? ['cylinder', 'cone'] : ['cone', 'sphere', 'cylinder'],
    );
    const { kind, r, h } = solid;
    const right = volume(solid);
    const wrong: readonly (readonly [Fraction, string])[] =
      kind === 'sphere'
        ? [
            [
              lowest(4 * r * r, 1),
              'That is the surface area, with the square of the radius. A volume has the cube.',
            ],
            [lowest(4 * r * r, 3), 'The radius is cubed, not squared.'],
            [lowest(4 * (2 * r) ** 3, 3), 'That takes the diameter for the radius.'],
          ]
        : [
            kind === 'cone'
              ? [lowest(r * r * h, 1), 'That is the cylinder around it. The cone is a third of it.']
              : [lowest(r * r * h, 3), 'A third is right for a cone. A cylinder is the whole.'],
            [
              lowest(kind === 'cone' ? r * h : r * h * 3, kind === 'cone' ? 3 : 3),
              'The radius has to be squared, for the area of the base.',
            ],
            [
              lowest(kind === 'cone' ? 4 * r * r * h : 4 * r * r * h, kind === 'cone' ? 3 : 1),
              'That takes the diameter for the radius.',
            ],
            [
              lowest(2 * r * h, 1),
              'That is the area of a curved side. For the volume the base is needed.',
            ],
          ];
    return {
      prompt: [
        picture(solid),
        `What is the volume of ${told(solid)}, in cm³? Keep ${math('\\pi')} in your answer (type pi).`,
      ],
      answer: piText(right),
      form: 'exact' as const,
      slips: wrong
        .map(([value, why]) => ({ text: piText(value), why }))
        .filter(
          ({ text }, at, all) =>
            text !== piText(right) && all.findIndex((one) => one.text === text) === at,
        ),
      hints: [
        kind === 'sphere' ? 'Only the radius is needed.' : 'What is the area of the base?',
        `${math(FORMULA[kind])}.`,
      ],
      steps: [
        EXPLAINED[kind],
        `${math(`V = ${worked(solid)}`)}, so it is ${math(piTex(right))} cm³.`,
      ],
    };
  },
});

export const surfaceChoose = generator({
  id: 'surface',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const solid = pickRound(rng, grade, ['cylinder', 'sphere']);
    const { kind, r, h } = solid;
    const right = surface(solid);
    const show = (value: string | number) => `${math(`${value}\\pi`)} cm²`;
    return {
      prompt: [picture(solid), `What is the whole surface area of ${told(solid)}?`],
      right: show(right),
      wrong: mistakes(
        right,
        kind === 'sphere'
          ? [
              [r * r, 'That is one circle through the middle. The surface is four times as large.'],
              [2 * r * r, 'That is half of the sphere.'],
              [8 * r, 'The radius is squared, not doubled.'],
              [16 * r * r, 'That takes the diameter for the radius.'],
              [4 * r ** 3, 'An area has the square of the radius, not its cube.'],
            ]
          : [
              [
                2 * r * h,
                'That is the curved side alone. The two bases belong to the surface too.',
              ],
              [r * r * h, 'That is the volume. The surface is made of areas.'],
              [r * r + 2 * r * h, 'There are two bases, one at the top and one at the bottom.'],
              [
                2 * r * r,
                'Those are the two bases alone. The curved side belongs to the surface too.',
              ],
              [2 * r * r + r * h, 'The curved side is as long as the circumference, 2 pi r.'],
            ],
        show,
      ),
      hints: [
        kind === 'sphere'
          ? 'How many circles of the same radius are as large as the surface of a sphere?'
          : 'Unfold it in your mind: which shapes do you see, and how many of each?',
        kind === 'sphere'
          ? `${math('A = 4 \\pi r^{2}')}.`
          : 'The curved side unrolls to a rectangle. How long is it, and how high?',
      ],
      steps:
        kind === 'sphere'
          ? [
              'The surface of a sphere is as large as four circles of its radius.',
              `${math(`4 \\pi \\cdot ${r}^{2} = ${right}\\pi`)}.`,
            ]
          : [
              `Two circles: ${math(`2 \\cdot \\pi \\cdot ${r}^{2} = ${2 * r * r}\\pi`)}. The curved side is a rectangle, the circumference long: ${math(`2 \\pi \\cdot ${r} \\cdot ${h} = ${2 * r * h}\\pi`)}.`,
              `Together: ${math(`${2 * r * r}\\pi + ${2 * r * h}\\pi = ${right}\\pi`)}.`,
            ],
    };
  },
});

export const orderVolumes = generator({
  id: 'order-volumes',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const size = ({ top, bottom }: { readonly top: number; readonly bottom: number }) =>
      top / bottom;
    const four = distinct(
      4,
      () => pickRound(rng, grade, ['cylinder', 'cone', 'sphere']),
      (solid) => size(volume(solid)),
    ).toSorted((a, b) => size(volume(a)) - size(volume(b)));
    return {
      prompt: 'Put the solids in order of their volumes. The **smallest** comes first.',
      inOrder: four.map(told),
      hints: [
        `All volumes have the factor ${math('\\pi')}. Compare what stands in front of it.`,
        'A third belongs to the cone, four thirds to the sphere.',
      ],
      steps: [
        `The factor ${math('\\pi')} is the same for all, so it can be left out when comparing.`,
        ...four.map((solid) => `${told(solid).replace('a ', 'A ')}: ${math(worked(solid))}.`),
      ],
    };
  },
});

export const findHeight = generator({
  id: 'find-height',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const kind = rng.pick(
      grade === 9 ? (['cylinder', 'cone'] as const) : (['cone', 'cylinder'] as const),
    );
    const r = rng.int(2, grade === 9 ? 6 : 10);
    const h = kind === 'cone' ? 3 * rng.int(1, 5) : rng.int(3, 14);
    const v = kind === 'cone' ? (r * r * h) / 3 : r * r * h;
    return {
      prompt: `A ${kind} has a volume of ${math(`${v}\\pi`)} cm³ and a radius of ${r} cm. How high is it?`,
      answer: h,
      unit: 'cm',
      slips: slips(h, [
        kind === 'cone'
          ? [h / 3, 'That is right for a cylinder. A cone of the same height holds only a third.']
          : [3 * h, 'A third belongs to a cone, not to a cylinder.'],
        ...(Number.isInteger(v / r)
          ? [[v / r, 'Divide by the square of the radius, the area of the base.'] as const]
          : []),
      ]),
      hints: [
        `Write down the formula for the volume and put in what you know.`,
        `${math('\\pi')} stands on both sides. What is left when you divide by it?`,
      ],
      steps:
        kind === 'cone'
          ? [
              `${math(`\\frac{1}{3} \\pi \\cdot ${r}^{2} \\cdot h = ${v}\\pi`)}. Divide by ${math('\\pi')} and multiply by 3: ${math(`${r * r}h = ${3 * v}`)}.`,
              `${math(`h = ${3 * v} \\div ${r * r} = ${h}`)} cm.`,
            ]
          : [
              `${math(`\\pi \\cdot ${r}^{2} \\cdot h = ${v}\\pi`)}. Divide by ${math('\\pi')}: ${math(`${r * r}h = ${v}`)}.`,
              `${math(`h = ${v} \\div ${r * r} = ${h}`)} cm.`,
            ],
    };
  },
});
