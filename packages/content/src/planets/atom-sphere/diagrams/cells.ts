import { disc, path, polygon, type Shape } from '../../../authoring/diagrams/drawing.ts';
import type { Part, PartsPicture } from '../ask/parts.ts';

const mitochondrion = (x: number, y: number): Shape[] => [
  path(
    `M${x - 24} ${y} C${x - 24} ${y - 17} ${x + 24} ${y - 17} ${x + 24} ${y} C${x + 24} ${y + 17} ${x - 24} ${y + 17} ${x - 24} ${y} Z`,
    { fill: 'c' },
  ),
  path(
    `M${x - 18} ${y} L${x - 12} ${y - 8} L${x - 6} ${y + 8} L${x} ${y - 8} L${x + 6} ${y + 8} L${x + 12} ${y - 8} L${x + 18} ${y}`,
  ),
];

const chloroplast = (x: number, y: number): Shape[] => [
  path(
    `M${x - 23} ${y} C${x - 23} ${y - 18} ${x + 23} ${y - 18} ${x + 23} ${y} C${x + 23} ${y + 18} ${x - 23} ${y + 18} ${x - 23} ${y} Z`,
    { fill: 'a' },
  ),
  ...[-12, 0, 12].map((dx) =>
    polygon(
      [
        [x + dx - 3, y - 7],
        [x + dx + 3, y - 7],
        [x + dx + 3, y + 7],
        [x + dx - 3, y + 7],
      ],
      { fill: 'soft' },
    ),
  ),
];

const nucleus = (x: number, y: number): Shape[] => [
  disc(x, y, 34, { fill: 'd' }),
  disc(x + 14, y - 14, 7, { fill: 'c' }),
];

const ribosomes = (spots: readonly (readonly [number, number])[]): Shape[] =>
  spots.map(([x, y]) => disc(x, y, 3.5, { fill: 'c' }));

const JOBS = {
  nucleus: {
    name: 'nucleus',
    job: 'holds the DNA and so controls what is made',
    hint: 'It is like the office where the plans are kept.',
  },
  membrane: {
    name: 'cell membrane',
    job: 'controls what goes in and out',
    hint: 'It is thin, and every living unit has it round its contents.',
  },
  cytoplasm: {
    name: 'cytoplasm',
    job: 'fills the space between the other parts like a jelly',
    hint: 'The other parts float in it.',
  },
  mitochondrion: {
    name: 'mitochondrion',
    job: 'releases energy from sugar',
    hint: 'It has a folded skin inside, and it is often called a powerhouse.',
  },
  ribosome: {
    name: 'ribosome',
    job: 'builds proteins',
    hint: 'It is tiny, and there are very many of its kind.',
    from: 7,
  },
  wall: {
    name: 'cell wall',
    job: 'gives a stiff shape and keeps it from bursting',
    hint: 'Wood is strong because of many of these.',
  },
  chloroplast: {
    name: 'chloroplast',
    job: 'catches light and makes sugar',
    hint: 'It is what makes leaves green.',
  },
  vacuole: {
    name: 'vacuole',
    job: 'stores water and keeps the whole thing firm',
    hint: 'When it loses water, the leaves wilt.',
  },
} as const satisfies Readonly<Record<string, Omit<Part, 'at' | 'where'>>>;

export const ANIMAL_CELL: PartsPicture = {
  alt: 'A drawing of an animal cell, cut open, with rounded edges.',
  whole: 'an animal cell',
  width: 320,
  height: 250,
  shapes: [
    path(
      'M40 120 C30 60 90 16 160 22 C235 14 296 58 288 124 C296 190 236 234 164 228 C90 236 34 190 40 120 Z',
      { fill: 'soft', stroke: 'thick' },
    ),
    ...nucleus(170, 118),
    ...mitochondrion(96, 92),
    ...mitochondrion(236, 186),
    ...mitochondrion(110, 188),
    disc(240, 84, 14, { fill: 'b' }),
    disc(268, 128, 9, { fill: 'b' }),
    ...ribosomes([
      [150, 56],
      [162, 48],
      [176, 58],
      [166, 66],
      [150, 178],
      [164, 192],
      [178, 180],
      [72, 140],
      [86, 148],
      [216, 120],
      [224, 134],
    ]),
  ],
  parts: [
    {
      ...JOBS.nucleus,
      at: [162, 124],
      where: 'the large ball in the middle, with a small ball inside',
    },
    { ...JOBS.membrane, at: [60, 52], where: 'the thin line all round the outside' },
    { ...JOBS.cytoplasm, at: [62, 122], where: 'the pale area between all the other things' },
    {
      ...JOBS.mitochondrion,
      at: [236, 186],
      where: 'a bean-shaped thing with a zigzag line inside',
    },
    { ...JOBS.ribosome, at: [176, 60], where: 'a group of very small dots above the middle' },
  ],
};

export const PLANT_CELL: PartsPicture = {
  alt: 'A drawing of a plant cell, cut open, with straight edges and corners.',
  whole: 'a plant cell',
  width: 320,
  height: 250,
  shapes: [
    polygon(
      [
        [12, 12],
        [308, 12],
        [308, 238],
        [12, 238],
      ],
      { fill: 'b', stroke: 'thick' },
    ),
    path(
      'M34 24 L286 24 C292 24 296 28 296 34 L296 216 C296 222 292 226 286 226 L34 226 C28 226 24 222 24 216 L24 34 C24 28 28 24 34 24 Z',
      { fill: 'soft' },
    ),
    path(
      'M100 70 C120 58 200 56 222 74 C238 96 238 160 220 182 C196 196 130 196 106 182 C92 156 90 96 100 70 Z',
      { fill: 'd' },
    ),
    disc(60, 170, 28, { fill: 'c' }),
    disc(70, 160, 6, { fill: 'soft' }),
    ...chloroplast(62, 52),
    ...chloroplast(200, 42),
    ...chloroplast(270, 196),
    ...chloroplast(150, 211),
    ...mitochondrion(130, 42),
    ...mitochondrion(268, 140),
    ...ribosomes([
      [44, 96],
      [56, 104],
      [44, 114],
      [58, 120],
      [68, 108],
      [262, 66],
      [276, 76],
      [268, 92],
    ]),
  ],
  parts: [
    { ...JOBS.wall, at: [252, 18], where: 'the thick outermost frame with corners' },
    {
      ...JOBS.membrane,
      at: [296, 106],
      where: 'the thin line just inside the thick outermost frame',
    },
    { ...JOBS.vacuole, at: [172, 126], where: 'the very large empty-looking area in the middle' },
    {
      ...JOBS.nucleus,
      at: [54, 176],
      where: 'the round ball near the left edge, with a small ball inside',
    },
    {
      ...JOBS.chloroplast,
      at: [62, 52],
      where: 'an oval with three small stacks inside, in the upper left corner',
    },
    {
      ...JOBS.mitochondrion,
      at: [130, 42],
      where: 'an oval with a zigzag line inside, near the top',
    },
    { ...JOBS.cytoplasm, at: [86, 208], where: 'the pale area between all the other things' },
    { ...JOBS.ribosome, at: [268, 78], where: 'a group of very small dots near the right edge' },
  ],
};
