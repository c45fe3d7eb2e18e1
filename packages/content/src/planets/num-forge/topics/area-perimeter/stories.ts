import { generator, math } from '@planets/practice';
import { mistakes } from '../../mistakes.ts';
import { NAMES } from '../../../../authoring/first-names.ts';
import { areaOf, around, pickSides } from './rectangles.ts';

interface Errand {
  readonly wantsArea: boolean;
  readonly tell: (who: string, width: number, height: number) => string;
}
const ERRANDS: readonly Errand[] = [
  {
    wantsArea: false,
    tell: (who, w, h) =>
      `${who} puts a fence all around a garden that is ${w} m long and ${h} m wide. How long is the fence?`,
  },
  {
    wantsArea: false,
    tell: (who, w, h) =>
      `${who} walks once around a field that is ${w} m long and ${h} m wide. How far does ${who} walk?`,
  },
  {
    wantsArea: true,
    tell: (who, w, h) =>
      `${who} covers a floor with carpet. The floor is ${w} m long and ${h} m wide. How much carpet is needed?`,
  },
  {
    wantsArea: true,
    tell: (who, w, h) =>
      `${who} sows grass on a yard that is ${w} m long and ${h} m wide. How much ground is sown?`,
  },
];

export const areaStory = generator({
  id: 'area-story',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const sides = pickSides(rng, grade);
    const { width, height } = sides;
    const who = rng.pick(NAMES);
    const { wantsArea, tell } = rng.pick(ERRANDS);
    const [inside, outside] = [`${areaOf(sides)} square meters`, `${around(sides)} meters`];
    return {
      prompt: `${tell(who, width, height)} (The shape is a rectangle.)`,
      right: wantsArea ? inside : outside,
      wrong: mistakes(
        wantsArea ? inside : outside,
        wantsArea
          ? [
              [outside, 'That is the way around the edge. Here the whole surface is covered.'],
              [
                `${areaOf(sides) + width} square meters`,
                `That is one row of ${width} squares too many.`,
              ],
              [
                `${around(sides)} square meters`,
                'You added the sides. A surface is measured by multiplying.',
              ],
              [
                `${areaOf(sides) - width} square meters`,
                `That is one row of ${width} squares too few.`,
              ],
            ]
          : [
              [inside, 'That is the surface inside. Here only the way around is asked for.'],
              [
                `${width + height} meters`,
                'That is only one long and one short side. Go all the way around.',
              ],
              [`${2 * width + height} meters`, 'One side is missing: there are four.'],
            ],
      ),
      hints: [
        'Is the story about the edge of the shape or about the surface inside?',
        wantsArea
          ? 'A surface is counted in squares: so many rows, so many in each.'
          : 'An edge is a length: add all four sides.',
      ],
      steps: wantsArea
        ? [
            'The whole surface is covered, so the area is asked for.',
            `${height} rows of ${width} square meters: ${math(`${width} \\times ${height} = ${areaOf(sides)}`)} square meters.`,
          ]
        : [
            'Only the edge counts, so the perimeter is asked for.',
            `Two long and two short sides: ${math(`2 \\times ${width} + 2 \\times ${height} = ${around(sides)}`)} meters.`,
          ],
    };
  },
});
