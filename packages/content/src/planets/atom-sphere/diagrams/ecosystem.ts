import { arrow } from '../../../authoring/diagrams/arrow.ts';
import {
  box,
  disc,
  drawing,
  label,
  path,
  polygon,
  type Drawing,
  type Fill,
  type Shape,
} from '../../../authoring/diagrams/drawing.ts';
import type { PartsPicture } from '../ask/parts.ts';

/** From the bottom up: who is there, and what is written beside it ("20,000 kJ", or "?"). */
export interface Level {
  readonly name: string;
  readonly text: string;
}

const FILLS: readonly Fill[] = ['a', 'b', 'c', 'd'];
const HEIGHT = 44;

/** An energy pyramid, the producers at the bottom. It is not to scale: a tenth each time would be too thin to write in. */
export function pyramid(levels: readonly Level[]): Drawing {
  const shapes: Shape[] = levels.flatMap(({ name, text }, at) => {
    const width = 300 - at * 58;
    const top = 8 + (levels.length - 1 - at) * HEIGHT;
    return [
      box(160 - width / 2, top, width, HEIGHT, { fill: FILLS[at]! }),
      label(160, top + 14, name),
      label(160, top + 31, text),
    ];
  });
  return drawing(
    320,
    levels.length * HEIGHT + 16,
    shapes,
    `An energy pyramid, not to scale. From the bottom up: ${levels.map(({ name, text }) => `${name}, ${text === '?' ? 'energy not known' : text}`).join('; ')}.`,
  );
}

const tree = (x: number, y: number): Shape[] => [
  box(x - 5, y, 10, 26, { fill: 'c' }),
  disc(x, y - 14, 24, { fill: 'a' }),
];

export const CARBON_CYCLE: PartsPicture = {
  alt: 'A drawing of a landscape with a cloud of carbon dioxide in the air, trees, a cow, a factory, the sea on the right, and layers deep in the ground. Arrows show how carbon moves.',
  whole: 'the carbon cycle',
  noun: 'process',
  width: 320,
  height: 290,
  shapes: [
    path('M0 180 L212 180 L240 205 L320 205 L320 290 L0 290 Z', { fill: 'soft' }),
    polygon(
      [
        [228, 192],
        [320, 192],
        [320, 238],
        [250, 238],
      ],
      { fill: 'd' },
    ),
    // Layers with dead remains, and coal below
    path('M0 250 C70 240 150 246 240 250 L240 268 L0 268 Z', { fill: 'c' }),
    // Carbon dioxide in the air
    path('M96 40 C70 40 70 12 98 14 C104 -2 148 -2 158 12 C190 6 202 38 170 40 Z', {
      fill: 'soft',
      stroke: 'thick',
    }),
    label(134, 26, 'CO₂ in the air'),
    ...tree(34, 152),
    ...tree(74, 156),
    // Cow
    path(
      'M112 158 C112 146 140 146 150 150 L160 144 L166 152 L158 160 L156 164 L154 178 L150 178 L148 166 L124 166 L122 178 L118 178 L116 164 Z',
      { fill: 'b' },
    ),
    // Factory
    polygon(
      [
        [178, 180],
        [178, 146],
        [190, 146],
        [190, 118],
        [198, 118],
        [198, 146],
        [212, 152],
        [212, 180],
      ],
      { fill: 'd' },
    ),
    ...arrow(
      [
        [92, 44],
        [52, 80],
        [44, 112],
      ],
      'thick',
    ),
    ...arrow(
      [
        [138, 142],
        [138, 96],
        [136, 46],
      ],
      'thick',
    ),
    ...arrow(
      [
        [196, 112],
        [196, 76],
        [176, 44],
      ],
      'thick',
    ),
    ...arrow(
      [
        [206, 30],
        [262, 90],
        [276, 186],
      ],
      'thick',
    ),
    ...arrow(
      [
        [28, 184],
        [28, 214],
        [40, 244],
      ],
      'dashed',
    ),
    ...arrow(
      [
        [106, 204],
        [102, 130],
        [110, 46],
      ],
      'dashed',
    ),
    ...arrow([
      [190, 256],
      [194, 222],
      [194, 184],
    ]),
  ],
  parts: [
    {
      name: 'photosynthesis',
      at: [56, 78],
      where: 'the thick arrow from the air to the trees',
      job: 'takes carbon dioxide out of the air and makes sugar',
      hint: 'Plants need light for it.',
    },
    {
      name: 'respiration',
      at: [138, 92],
      where: 'the thick arrow from the cow up into the air',
      job: 'gives off carbon dioxide as living things use sugar for energy',
      hint: 'You do it too, day and night.',
    },
    {
      name: 'combustion',
      at: [196, 76],
      where: 'the thick arrow from the factory chimney into the air',
      job: 'gives off carbon dioxide as fuel burns',
      hint: 'It needs fuel, oxygen and heat.',
    },
    {
      name: 'dissolving in the sea',
      at: [254, 82],
      where: 'the thick arrow from the air into the water',
      job: 'takes carbon dioxide from the air into water',
      hint: 'Sparkling water holds much of the gas in the same way.',
    },
    {
      name: 'burial',
      at: [30, 218],
      where: 'the dashed arrow from the plants down to the deep layer',
      job: 'stores the carbon of dead remains in rock, as coal and oil, over millions of years',
      hint: 'It is very slow and leads downward.',
    },
    {
      name: 'decomposition',
      at: [105, 196],
      where: 'the dashed arrow that begins in the soil and goes up into the air',
      job: 'gives off carbon dioxide as fungi and bacteria break down dead matter',
      hint: 'It happens in every compost heap.',
    },
  ],
};
