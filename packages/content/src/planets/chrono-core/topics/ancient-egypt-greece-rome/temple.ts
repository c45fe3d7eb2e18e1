import { authored } from '@planets/practice';
import {
  box,
  drawing,
  line,
  polygon,
  type Drawing,
} from '../../../../authoring/diagrams/drawing.ts';

/** The front of a Greek temple: three steps, six columns, a beam and a triangle. */
function temple(): Drawing {
  const columns = Array.from({ length: 6 }, (_, at) => {
    const x = 52 + at * 40;
    return [
      box(x, 94, 16, 82, { fill: 'soft' }),
      polygon(
        [
          [x - 6, 74],
          [x + 22, 74],
          [x + 16, 94],
          [x, 94],
        ],
        { fill: 'c' },
      ),
      line([
        [x + 8, 96],
        [x + 8, 174],
      ]),
    ];
  }).flat();
  return drawing(
    320,
    214,
    [
      box(14, 200, 292, 10, { fill: 'a' }),
      box(24, 188, 272, 12, { fill: 'a' }),
      box(34, 176, 252, 12, { fill: 'a' }),
      ...columns,
      box(38, 54, 244, 20, { fill: 'b' }),
      polygon(
        [
          [30, 54],
          [160, 8],
          [290, 54],
        ],
        { fill: 'd' },
      ),
    ],
    'The front of a temple. At the bottom are three steps. On them stand six tall round supports, each with a wider block on top. They carry a long flat beam, and above the beam is a low triangle.',
  );
}

export const labelTheTemple = authored({ id: 'label-the-temple', difficulty: 3 }, 'label', {
  prompt:
    'Greek temples were built to a plan that is still copied for banks, courts and museums. Put each name at its part.',
  picture: temple(),
  places: [
    { at: [160, 36], name: 'Pediment', where: 'the low triangle at the top' },
    { at: [100, 64], name: 'Entablature', where: 'the long flat beam under the triangle' },
    { at: [180, 84], name: 'Capital', where: 'the wider block on top of a tall support' },
    { at: [140, 136], name: 'Column', where: 'a tall round support' },
    { at: [240, 194], name: 'Steps', where: 'the flat layers at the bottom' },
  ],
  hints: [
    'The name “capital” comes from the Latin word for head. What is the head of a tall support?',
    'The pediment is the part with three corners. It often holds sculptures.',
  ],
  steps: [
    'Columns stand on the steps, and each has a capital on top, its head.',
    'They carry the entablature, the beam that runs along the front.',
    'Above it is the pediment, a triangle made by the two slopes of the roof.',
  ],
  source: 'The Metropolitan Museum of Art, Timeline of Art History',
  about: 'parts of a Greek temple',
});
