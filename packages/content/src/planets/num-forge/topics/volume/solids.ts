import { figure, generator, math } from '@planets/practice';
import { edgeBox, measuredPrism } from '../../../../authoring/diagrams/measured-solids.ts';
import { distinct } from '../../distinct.ts';
import { mistakes } from '../../mistakes.ts';

export const surfaceOrVolume = generator({
  id: 'surface-area',
  kind: 'choice',
  difficulty: 4,
  grades: [6, 8],
  make(rng, grade) {
    const most = grade === 6 ? 8 : 12;
    const [w, d, h] = distinct(3, () => rng.int(2, most)) as [number, number, number];
    const surface = 2 * (w * d + w * h + d * h);
    const unit = rng.pick(['cm', 'm', 'in']);
    return {
      prompt: [
        figure(
          edgeBox(
            { width: w, depth: d, height: h },
            { width: `${w} ${unit}`, depth: `${d} ${unit}`, height: `${h} ${unit}` },
          ),
        ),
        'How much paper covers the whole outside of the box exactly, without overlap?',
      ],
      right: `${surface} ${unit}²`,
      wrong: mistakes(
        surface,
        [
          [surface / 2, 'That covers three faces. Each has a twin on the opposite side.'],
          [
            w * d * h,
            'That is the number for the volume, what fits inside. Paper covers the faces.',
          ],
          [2 * (w * h + d * h), 'Top and bottom are missing.'],
          [4 * (w + d + h), 'That is the length of all the edges together.'],
          [surface - w * d, 'One face is missing: a box has six.'],
        ],
        (value) => `${value} ${unit}²`,
      ),
      hints: [
        'How many faces does a box have? Which of them are alike?',
        'Find the area of the front, the side and the top.',
      ],
      steps: [
        `Three different faces: ${math(`${w} \\times ${d} = ${w * d}`)}, ${math(`${w} \\times ${h} = ${w * h}`)} and ${math(`${d} \\times ${h} = ${d * h}`)} ${unit}².`,
        `Each comes twice, because opposite faces are alike: ${math(`2 \\times (${w * d} + ${w * h} + ${d * h}) = ${surface}`)} ${unit}².`,
      ],
    };
  },
});

export const prismVolume = generator({
  id: 'triangular-prism',
  kind: 'choice',
  difficulty: 3,
  grades: [7, 8],
  make(rng) {
    const [b, l] = [rng.int(3, 14), rng.int(5, 20)];
    const drawn = rng.int(3, 12);
    const h = (b * drawn) % 2 === 0 ? drawn : drawn + 1;
    const volume = (b * h * l) / 2;
    return {
      prompt: [
        figure(measuredPrism(`${b} cm`, `${h} cm`, `${l} cm`)),
        'What is the volume of the prism?',
      ],
      right: `${volume} cm³`,
      wrong: mistakes(
        volume,
        [
          [
            volume * 2,
            'That is the volume of a whole box. The triangle is half of the rectangle around it.',
          ],
          [
            (b * h) / 2 + l,
            'The area of the triangle is multiplied by the length, not added to it.',
          ],
          [(b * h) / 2, 'That is the area of the triangle. The prism repeats it along its length.'],
          [b + h + l, 'Volume multiplies lengths. Adding them gives a length.'],
          [volume / 2, 'Halve only once, for the triangle.'],
        ],
        (value) => `${value} cm³`,
      ),
      hints: [
        'Every slice across the prism is the same triangle. What is its area?',
        'Volume is the area of the end times the length.',
      ],
      steps: [
        `The triangle at the end has the area ${math(`\\frac{1}{2} \\times ${b} \\times ${h} = ${(b * h) / 2}`)} cm², half of a rectangle ${b} by ${h}.`,
        `The prism repeats it over ${l} cm: ${math(`${(b * h) / 2} \\times ${l} = ${volume}`)} cm³.`,
      ],
    };
  },
});
