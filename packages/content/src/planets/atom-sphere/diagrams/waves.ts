import { arrow } from '../../../authoring/diagrams/arrow.ts';
import { line, path } from '../../../authoring/diagrams/drawing.ts';
import type { PartsPicture } from '../ask/parts.ts';

/** Two full waves, from a rest line, with the two lengths that matter drawn as arrows. */
export const WAVE: PartsPicture = {
  alt: 'A drawing of a wave: a curve that goes up and down twice about a dashed level line. A vertical arrow and a horizontal arrow with two tips show two lengths.',
  whole: 'a wave',
  width: 320,
  height: 210,
  shapes: [
    line(
      [
        [10, 115],
        [310, 115],
      ],
      'dashed',
    ),
    path(
      'M20 115 C43 25 67 25 90 115 C113 205 137 205 160 115 C183 25 207 25 230 115 C253 205 277 205 300 115',
      { stroke: 'thick' },
    ),
    // From the level line up to a high point
    ...arrow([
      [56, 113],
      [56, 50],
    ]),
    // From high point to high point
    ...arrow([
      [125, 24],
      [197, 24],
    ]),
    ...arrow([
      [125, 24],
      [55, 24],
    ]),
    line(
      [
        [55, 14],
        [55, 46],
      ],
      'dashed',
    ),
    line(
      [
        [195, 14],
        [195, 46],
      ],
      'dashed',
    ),
  ],
  parts: [
    {
      name: 'crest',
      at: [195, 52],
      where: 'the highest place of the curve, on the right',
      job: 'is the top of the wave',
      hint: 'Surfers ride near it.',
    },
    {
      name: 'trough',
      at: [126, 182],
      where: 'the lowest place of the curve',
      job: 'is the bottom of the wave',
      hint: 'The same word is used for a long dip or a box that animals drink from.',
    },
    {
      name: 'amplitude',
      at: [56, 88],
      where: 'the vertical arrow from the level line up to the curve',
      job: 'is the distance from the level line to the highest or lowest place',
      hint: 'The louder a sound, the larger it is.',
    },
    {
      name: 'wavelength',
      at: [125, 24],
      where: 'the horizontal arrow with two tips, from one high place to the next',
      job: 'is the distance after which the pattern repeats',
      hint: 'Its name says that it is a length.',
    },
    {
      name: 'rest position',
      at: [296, 115],
      where: 'the dashed level line through the middle',
      job: 'is where everything stays when nothing moves',
      hint: 'A still pond shows it.',
    },
  ],
};
