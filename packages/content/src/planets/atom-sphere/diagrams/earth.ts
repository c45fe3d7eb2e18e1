import { arrow } from '../../../authoring/diagrams/arrow.ts';
import {
  box,
  disc,
  drawing,
  label,
  line,
  path,
  polygon,
  type Drawing,
  type Fill,
  type Shape,
} from '../../../authoring/diagrams/drawing.ts';
import type { PartsPicture } from '../ask/parts.ts';

const [X, Y] = [150, 155];

export const EARTH_LAYERS: PartsPicture = {
  alt: 'A drawing of the Earth cut in half, so that four layers can be seen, one inside the other. The thickness of the thin outside layer is drawn too large.',
  whole: 'the Earth',
  noun: 'layer',
  width: 310,
  height: 310,
  shapes: [
    disc(X, Y, 148, { fill: 'a', stroke: 'thick' }),
    disc(X, Y, 134, { fill: 'b' }),
    disc(X, Y, 82, { fill: 'c' }),
    disc(X, Y, 40, { fill: 'd' }),
  ],
  parts: [
    {
      name: 'crust',
      at: [250, 56],
      where: 'the thin layer on the outside',
      job: 'is the thin, hard shell that we live on',
      hint: 'It is as thin for the Earth as the skin is for an apple.',
    },
    {
      name: 'mantle',
      at: [150, 47],
      where: 'the wide layer right below the outside one',
      job: 'is the thickest and is made of hot rock that flows very slowly',
      hint: 'Most of the Earth’s volume belongs to it.',
    },
    {
      name: 'outer core',
      at: [92, 178],
      where: 'the ring round the ball in the middle',
      job: 'is made of liquid metal',
      hint: 'It flows, and it makes the Earth’s magnetic field.',
    },
    {
      name: 'inner core',
      at: [150, 155],
      where: 'the ball in the very middle',
      job: 'is a solid ball of metal and the hottest part',
      hint: 'It is as far inside as one can get.',
    },
  ],
};

export const ROCK_CYCLE: PartsPicture = {
  alt: 'A drawing of a slice through the land: a volcano on the left, a river that runs down to the sea on the right, and what lies below them.',
  whole: 'the rock cycle',
  width: 320,
  height: 260,
  shapes: [
    polygon(
      [
        [0, 120],
        [60, 50],
        [84, 50],
        [132, 110],
        [200, 120],
        [232, 138],
        [320, 138],
        [320, 260],
        [0, 260],
      ],
      { fill: 'soft', stroke: 'none' },
    ),
    // Sea and the layers below it
    polygon(
      [
        [224, 130],
        [320, 130],
        [320, 158],
        [240, 158],
      ],
      { fill: 'd' },
    ),
    polygon(
      [
        [240, 158],
        [320, 158],
        [320, 172],
        [246, 172],
      ],
      { fill: 'b' },
    ),
    polygon(
      [
        [246, 172],
        [320, 172],
        [320, 190],
        [252, 190],
      ],
      { fill: 'a' },
    ),
    polygon(
      [
        [252, 190],
        [320, 190],
        [320, 208],
        [258, 208],
      ],
      { fill: 'b' },
    ),
    // Land
    line(
      [
        [0, 120],
        [60, 50],
        [84, 50],
        [132, 110],
        [200, 120],
        [232, 138],
      ],
      'thick',
    ),
    // Magma and the pipe of the volcano
    path('M30 250 C20 215 60 196 92 206 C130 196 160 224 148 250 Z', { fill: 'c' }),
    polygon(
      [
        [66, 206],
        [68, 50],
        [76, 50],
        [80, 206],
      ],
      { fill: 'c' },
    ),
    path('M76 52 C98 60 108 82 128 108 L112 104 C102 84 92 68 74 58 Z', { fill: 'd' }),
    // Squeezed rock between magma and layers
    path(
      'M166 236 C176 226 186 246 196 236 C206 226 216 246 226 236 M166 222 C176 212 186 232 196 222 C206 212 216 232 226 222 M166 208 C176 198 186 218 196 208 C206 198 216 218 226 208',
      { stroke: 'thick' },
    ),
    // River
    path('M136 112 C160 116 180 116 228 134', { stroke: 'dashed' }),
    ...[
      [222, 146],
      [232, 150],
      [246, 150],
      [240, 143],
      [258, 152],
    ].map(([x, y]) => disc(x!, y!, 2.5, { fill: 'c' })),
    ...arrow([
      [286, 210],
      [270, 236],
      [236, 240],
    ]),
    ...arrow([
      [176, 248],
      [152, 246],
    ]),
  ],
  parts: [
    {
      name: 'magma',
      at: [92, 230],
      where: 'the large pool deep under the volcano',
      job: 'is melted rock below the ground',
      hint: 'It is so hot that it flows.',
    },
    {
      name: 'igneous rock',
      at: [104, 72],
      where: 'the dark flow on the side of the volcano',
      job: 'forms when melted rock cools',
      hint: 'Think of lava that has turned hard.',
    },
    {
      name: 'sediment',
      at: [226, 148],
      where: 'the small grains where the river reaches the sea',
      job: 'is loose sand, mud and pebbles that water has carried',
      hint: 'Rivers carry it along and drop it.',
    },
    {
      name: 'sedimentary rock',
      at: [292, 190],
      where: 'the stack of flat layers below the sea',
      job: 'forms when layers of grains are pressed and stuck together',
      hint: 'It lies in layers, one on top of the other.',
    },
    {
      name: 'metamorphic rock',
      at: [196, 222],
      where: 'the wavy bands deep between the layers and the hot pool',
      job: 'forms when heat and pressure change rock without melting it',
      hint: 'Its bands are bent because it was squeezed and heated.',
    },
  ],
};

/** A layer of rock, told apart by its pattern as well as by its fill. */
export interface Stratum {
  readonly letter: string;
  readonly pattern: 'dots' | 'lines' | 'bricks' | 'waves' | 'plain';
}

const FILLS: readonly Fill[] = ['b', 'soft', 'a', 'd', 'c'];
const HEIGHT = 42;
const WIDTH = 300;

const told: Readonly<Record<Stratum['pattern'], string>> = {
  dots: 'dots',
  lines: 'straight lines',
  bricks: 'a brick pattern',
  waves: 'wavy lines',
  plain: 'no pattern',
};

function pattern(kind: Stratum['pattern'], top: number): Shape[] {
  switch (kind) {
    case 'dots':
      return [20, 60, 100, 200, 240, 280].map((x, at) =>
        disc(x, top + (at % 2 === 0 ? 14 : 28), 3),
      );
    case 'lines':
      return [14, 28].map((y) =>
        line([
          [6, top + y],
          [WIDTH - 2, top + y],
        ]),
      );
    case 'bricks':
      return [
        line([
          [6, top + 21],
          [WIDTH - 2, top + 21],
        ]),
        ...[40, 120, 220, 280].map((x) =>
          line([
            [x, top],
            [x, top + 21],
          ]),
        ),
        ...[20, 80, 180, 250].map((x) =>
          line([
            [x, top + 21],
            [x, top + HEIGHT],
          ]),
        ),
      ];
    case 'waves':
      return [14, 28].map((y) =>
        path(
          `M10 ${top + y} C40 ${top + y - 10} 60 ${top + y + 10} 90 ${top + y} M190 ${top + y} C220 ${top + y - 10} 250 ${top + y + 10} 290 ${top + y}`,
        ),
      );
    case 'plain':
      return [];
  }
}

/** Flat layers, the top one first; `cut` is a letter for hardened lava that cuts through the lowest `through` layers. */
export function strata(
  layers: readonly Stratum[],
  cut?: { readonly letter: string; readonly through: number },
): Drawing {
  const height = layers.length * HEIGHT + 8;
  const at = (index: number) => 4 + index * HEIGHT;
  const top = cut === undefined ? 0 : at(layers.length - cut.through);
  return drawing(
    WIDTH + 8,
    height,
    [
      ...layers.flatMap(({ pattern: kind }, index) => [
        box(4, at(index), WIDTH, HEIGHT, { fill: FILLS[index % FILLS.length]! }),
        ...pattern(kind, at(index)),
      ]),
      ...(cut === undefined
        ? []
        : [
            polygon(
              [
                [216, height - 4],
                [226, top],
                [246, top],
                [244, height - 4],
              ],
              { fill: 'c', stroke: 'thick' },
            ),
            disc(233, height - 24, 11, { fill: 'soft' }),
            label(233, height - 24, cut.letter),
          ]),
      ...layers.flatMap(({ letter }, index) => [
        disc(150, at(index) + HEIGHT / 2, 12, { fill: 'soft' }),
        label(150, at(index) + HEIGHT / 2, letter),
      ]),
    ],
    `A cliff with ${layers.length} flat layers. From top to bottom: ${layers.map(({ letter, pattern: kind }) => `layer ${letter} with ${told[kind]}`).join(', ')}.${
      cut === undefined
        ? ''
        : ` Hardened lava, marked ${cut.letter}, comes up from below and cuts through ${cut.through === layers.length ? 'all layers' : cut.through === 1 ? 'the lowest layer' : `the lowest ${cut.through} layers`}${cut.through === layers.length ? '' : `; layer ${layers[layers.length - cut.through - 1]!.letter} ${layers.length - cut.through === 1 ? 'is not cut' : 'and what is above it are not cut'}`}.`
    }`,
  );
}
