import { authored } from '@planets/practice';
import {
  box,
  disc,
  drawing,
  line,
  path,
  polygon,
  type Drawing,
  type Shape,
} from '../../../../authoring/diagrams/drawing.ts';

const house = (x: number, y: number, width: number, height: number): Shape[] => [
  box(x, y, width, height, { fill: 'c' }),
  polygon(
    [
      [x - 3, y],
      [x + width / 2, y - height * 0.7],
      [x + width + 3, y],
    ],
    { fill: 'd' },
  ),
];

/** A field of narrow strips. */
const strips = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: 'a' | 'none',
): Shape[] => [
  box(x, y, width, height, { fill }),
  ...Array.from({ length: 5 }, (_, at) =>
    line([
      [x + ((at + 1) * width) / 6, y],
      [x + ((at + 1) * width) / 6, y + height],
    ]),
  ),
];

function manor(): Drawing {
  return drawing(
    320,
    240,
    [
      ...strips(10, 10, 90, 70, 'a'),
      ...strips(10, 150, 90, 80, 'a'),
      box(220, 160, 90, 70, { fill: 'none', stroke: 'dashed' }),
      path('M 200 0 C 180 60 230 110 200 160 C 185 190 195 220 190 240', { stroke: 'thick' }),
      // Large enough to be seen around the marker that stands on it.
      disc(203, 128, 24, { fill: 'soft' }),
      ...Array.from({ length: 4 }, (_, at) => {
        const [x, y] = [24 * Math.cos((at * Math.PI) / 4), 24 * Math.sin((at * Math.PI) / 4)];
        return line([
          [203 - x, 128 - y],
          [203 + x, 128 + y],
        ]);
      }),
      ...house(120, 150, 22, 16),
      ...house(150, 166, 22, 16),
      ...house(120, 196, 22, 16),
      ...house(254, 46, 44, 32),
      box(245, 20, 62, 66, { fill: 'none', stroke: 'dashed' }),
      ...house(126, 56, 26, 24),
      line([
        [139, 38],
        [139, 22],
      ]),
      line([
        [133, 28],
        [145, 28],
      ]),
    ],
    'A plan of an estate. At the upper left and the lower left there are fields cut into long narrow strips. At the lower right is a field with a dashed edge and nothing on it. A stream runs from top to bottom through the middle, with a wheel on its bank. Left of the stream are three small houses and, above them, a building with a cross on its roof. At the upper right a large house stands inside a dashed wall.',
  );
}

export const labelTheManor = authored({ id: 'label-the-manor', difficulty: 2 }, 'label', {
  prompt: 'This is a plan of a medieval manor. Put each name at its place.',
  picture: manor(),
  places: [
    { at: [276, 60], name: 'The lord’s house', where: 'the large house inside a wall' },
    { at: [139, 68], name: 'Church', where: 'the building with a cross on its roof' },
    { at: [203, 128], name: 'Mill', where: 'the wheel on the bank of the stream' },
    { at: [136, 176], name: 'Village of the peasants', where: 'the group of three small houses' },
    {
      at: [55, 190],
      name: 'Planted field',
      where: 'the field of long narrow strips at the lower left',
    },
    {
      at: [265, 196],
      name: 'Fallow field',
      where: 'the field with nothing on it at the lower right',
    },
  ],
  hints: [
    'The mill needs running water. Who on a manor would have a wall around the house?',
    '“Fallow” means that nothing is planted there this year, so that the soil can rest.',
  ],
  steps: [
    'The lord lived in the large house, the peasants in small ones near the church.',
    'The mill stands by the stream, because water turns its wheel. Peasants had to grind their grain there.',
    'Two fields are planted, in strips that belong to different families. The third lies fallow so that the soil can recover.',
  ],
  source: 'Encyclopaedia Britannica; British Library',
  about: 'plan of a manor',
});
