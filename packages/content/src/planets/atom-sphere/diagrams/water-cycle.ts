import { arrow } from '../../../authoring/diagrams/arrow.ts';
import {
  around,
  box,
  disc,
  line,
  path,
  polygon,
  type Shape,
} from '../../../authoring/diagrams/drawing.ts';
import type { PartsPicture } from '../ask/parts.ts';

const drops: Shape[] = [
  [70, 92],
  [86, 100],
  [102, 92],
  [118, 100],
].map(([x, y]) =>
  line(
    [
      [x!, y!],
      [x! - 6, y! + 16],
    ],
    'thick',
  ),
);

const tree = (x: number, y: number): Shape[] => [
  box(x - 3, y, 6, 16, { fill: 'c' }),
  disc(x, y - 8, 13, { fill: 'a' }),
];

const sun = around(8, [292, 30], 21).map((from, at) => line([from, around(8, [292, 30], 28)[at]!]));

export const WATER_CYCLE: PartsPicture = {
  alt: 'A drawing of mountains on the left and the sea on the right, with the Sun, two clouds and arrows that show where water goes.',
  whole: 'the water cycle',
  noun: 'step',
  width: 320,
  height: 270,
  shapes: [
    // Land, with the ground below it, and the sea
    polygon(
      [
        [0, 150],
        [45, 110],
        [80, 150],
        [115, 128],
        [170, 190],
        [205, 200],
        [205, 270],
        [0, 270],
      ],
      { fill: 'a' },
    ),
    path('M0 215 C60 205 130 225 205 222 L205 270 L0 270 Z', { fill: 'soft', stroke: 'dashed' }),
    polygon(
      [
        [205, 200],
        [320, 200],
        [320, 270],
        [205, 270],
      ],
      { fill: 'd' },
    ),
    path('M215 212 C225 206 235 206 245 212 C255 218 265 218 275 212 C285 206 295 206 305 212'),
    // Sun and clouds
    disc(292, 30, 15, { fill: 'b' }),
    ...sun,
    path('M60 78 C40 78 40 52 62 54 C66 34 98 34 104 50 C128 44 136 76 112 78 Z', {
      fill: 'soft',
      stroke: 'thick',
    }),
    path('M186 62 C168 62 168 38 188 40 C192 22 222 22 227 36 C248 32 254 60 233 62 Z', {
      fill: 'soft',
    }),
    ...drops,
    ...tree(150, 152),
    ...tree(172, 168),
    // What moves
    ...arrow(
      [
        [268, 192],
        [262, 150],
        [250, 108],
      ],
      'thick',
    ),
    ...arrow([
      [244, 96],
      [232, 74],
    ]),
    ...arrow([
      [178, 36],
      [146, 46],
      [134, 52],
    ]),
    ...arrow(
      [
        [92, 146],
        [140, 184],
        [200, 208],
      ],
      'thick',
    ),
    ...arrow(
      [
        [40, 150],
        [44, 190],
        [48, 240],
      ],
      'dashed',
    ),
    ...arrow(
      [
        [66, 246],
        [130, 250],
        [200, 246],
      ],
      'dashed',
    ),
    ...arrow([
      [164, 134],
      [170, 112],
      [176, 92],
    ]),
  ],
  parts: [
    {
      name: 'evaporation',
      at: [262, 150],
      where: 'the thick arrow that rises from the sea into the air',
      job: 'turns liquid water into vapor that rises into the air',
      hint: 'The warmth of the Sun makes it happen, and a puddle dries up in the same way.',
    },
    {
      name: 'condensation',
      at: [210, 48],
      where: 'the cloud in the middle of the sky that is just forming',
      job: 'turns vapor into the tiny drops of a cloud',
      hint: 'High up it is cold. What happens to vapor when it gets cold?',
    },
    {
      name: 'precipitation',
      at: [94, 110],
      where: 'the short lines that fall from the dark-edged cloud onto the mountains',
      job: 'brings water down from the clouds as rain, snow or hail',
      hint: 'You need an umbrella for it.',
    },
    {
      name: 'runoff',
      at: [140, 184],
      where: 'the thick arrow that goes down over the land to the sea',
      job: 'carries water over the land into streams and the sea',
      hint: 'Water flows downhill.',
    },
    {
      name: 'transpiration',
      at: [170, 112],
      where: 'the thin arrow that rises from the trees',
      job: 'lets water leave the leaves of plants as vapor',
      hint: 'Plants take up water with their roots. Where does it go then?',
      from: 4,
    },
    {
      name: 'infiltration',
      at: [44, 190],
      where: 'the dashed arrow that goes straight down into the ground',
      job: 'lets rainwater seep down into the soil and the rock',
      hint: 'Wells get their water because of it.',
      from: 5,
    },
  ],
};
