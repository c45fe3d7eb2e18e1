import type { PartsPicture, Shapes } from '../ask/parts.ts';

/** Petals round a middle. */
const blossom = (x: number, y: number, size: number): Shapes => [
  ...[0, 1, 2, 3, 4, 5].map((petal) => {
    const turn = (petal * Math.PI) / 3;
    return {
      type: 'circle' as const,
      x: Math.round(x + size * Math.cos(turn)),
      y: Math.round(y + size * Math.sin(turn)),
      r: Math.round(size * 0.62),
      fill: 'd' as const,
    };
  }),
  { type: 'circle', x, y, r: Math.round(size * 0.6), fill: 'b' },
];

export const TOMATO_PLANT: PartsPicture = {
  whole: 'a plant',
  alt: 'A drawing of a tomato plant in the ground. The line of the soil runs across the picture.',
  width: 320,
  height: 300,
  shapes: [
    {
      type: 'polygon',
      points: [
        [0, 215],
        [320, 215],
        [320, 300],
        [0, 300],
      ],
      fill: 'soft',
      stroke: 'none',
    },
    { type: 'path', d: 'M0 215 L320 215', stroke: 'thick' },
    // Below the ground
    { type: 'path', d: 'M160 215 L160 285', stroke: 'thick' },
    { type: 'path', d: 'M160 225 C130 235 110 245 90 280' },
    { type: 'path', d: 'M160 225 C190 235 210 245 230 280' },
    { type: 'path', d: 'M160 245 C145 255 135 265 130 290' },
    { type: 'path', d: 'M160 245 C175 255 185 265 190 290' },
    // Above it
    {
      type: 'polygon',
      points: [
        [154, 215],
        [166, 215],
        [164, 75],
        [156, 75],
      ],
      fill: 'a',
    },
    { type: 'path', d: 'M157 165 C120 165 95 150 60 120 C105 105 145 125 157 160 Z', fill: 'a' },
    { type: 'path', d: 'M163 190 C200 190 235 180 275 185 C250 215 190 215 163 195 Z', fill: 'a' },
    { type: 'path', d: 'M157 160 C125 150 95 135 70 123', stroke: 'dashed' },
    { type: 'path', d: 'M164 115 C190 95 225 90 240 105', stroke: 'thick' },
    { type: 'circle', x: 240, y: 130, r: 25, fill: 'c' },
    { type: 'path', d: 'M156 105 C140 95 120 85 105 72' },
    { type: 'path', d: 'M108 76 C78 82 66 52 84 28 C108 34 124 52 108 76 Z', fill: 'a' },
    ...blossom(160, 48, 26),
  ],
  parts: [
    {
      name: 'root',
      at: [160, 262],
      where: 'the thick and thin threads below the line of the soil',
      job: 'takes up water from the soil and holds the plant in place',
      hint: 'It is hidden under the ground.',
    },
    {
      name: 'stem',
      at: [160, 135],
      where: 'the upright stalk in the middle, from the soil to the top',
      job: 'holds the plant up and carries water to the top',
      hint: 'Everything above the ground is joined to it.',
    },
    {
      name: 'leaf',
      at: [102, 133],
      where: 'the flat, pointed shape that grows out on the left side',
      job: 'catches sunlight and makes food for the plant',
      hint: 'It is flat and green, so that much light falls on it.',
    },
    {
      name: 'flower',
      at: [160, 48],
      where: 'the ring of round shapes at the very top',
      job: 'is visited by bees, so that seeds can grow',
      hint: 'It is bright, and it often smells sweet.',
    },
    {
      name: 'fruit',
      at: [240, 130],
      where: 'the round thing that hangs on the right side',
      job: 'grows round the seeds and keeps them safe',
      hint: 'It comes after the bloom, and you can often eat it.',
    },
    {
      name: 'bud',
      at: [96, 54],
      where: 'the small closed thing at the end of a thin stalk, high on the left',
      job: 'will open later and bloom',
      hint: 'It is still closed.',
      from: 2,
    },
  ],
};

export const FLOWER_CUT: PartsPicture = {
  whole: 'a flower',
  alt: 'A drawing of a flower cut through the middle, so that its inside can be seen.',
  width: 320,
  height: 300,
  shapes: [
    {
      type: 'polygon',
      points: [
        [153, 300],
        [167, 300],
        [167, 235],
        [153, 235],
      ],
      fill: 'a',
    },
    // Petals at both sides
    { type: 'path', d: 'M150 225 C80 215 30 150 40 60 C100 80 150 140 155 215 Z', fill: 'd' },
    { type: 'path', d: 'M170 225 C240 215 290 150 280 60 C220 80 170 140 165 215 Z', fill: 'd' },
    // Sepals
    { type: 'path', d: 'M155 238 C125 248 95 243 78 220 C110 216 140 222 155 230 Z', fill: 'a' },
    { type: 'path', d: 'M165 238 C195 248 225 243 242 220 C210 216 180 222 165 230 Z', fill: 'a' },
    // Stamens
    { type: 'path', d: 'M146 205 C130 160 118 130 112 95', stroke: 'thick' },
    { type: 'path', d: 'M174 205 C190 160 202 130 208 95', stroke: 'thick' },
    { type: 'circle', x: 112, y: 88, r: 13, fill: 'b' },
    { type: 'circle', x: 208, y: 88, r: 13, fill: 'b' },
    // Pistil
    { type: 'path', d: 'M155 190 L156 60 L164 60 L165 190 Z', fill: 'a' },
    { type: 'circle', x: 160, y: 50, r: 15, fill: 'a' },
    {
      type: 'path',
      d: 'M160 180 C130 190 135 240 160 240 C185 240 190 190 160 180 Z',
      fill: 'soft',
      stroke: 'thick',
    },
    { type: 'circle', x: 153, y: 205, r: 5, fill: 'c' },
    { type: 'circle', x: 167, y: 205, r: 5, fill: 'c' },
    { type: 'circle', x: 153, y: 222, r: 5, fill: 'c' },
    { type: 'circle', x: 167, y: 222, r: 5, fill: 'c' },
  ],
  parts: [
    {
      name: 'petal',
      at: [74, 132],
      where: 'the large, wide shape that forms the outer side of the bloom',
      job: 'shows bright colors that bring insects',
      hint: 'It is the most colorful part of a rose.',
    },
    {
      name: 'stamen',
      at: [208, 88],
      where: 'the thin stalk with a round tip that stands beside the middle',
      job: 'makes the pollen, a fine yellow dust',
      hint: 'Bees brush against it and carry its dust away.',
    },
    {
      name: 'stigma',
      at: [160, 50],
      where: 'the round tip at the very top of the middle column',
      job: 'is sticky and catches pollen',
      hint: 'Pollen from another flower has to land on it.',
    },
    {
      name: 'ovary',
      at: [160, 213],
      where: 'the swollen bottom of the middle column, with tiny balls inside',
      job: 'grows into the fruit, with the seeds in it',
      hint: 'It lies deep inside, where seeds are safe.',
    },
    {
      name: 'sepal',
      at: [226, 228],
      where: 'the small leaf-like shape under the bloom, close to the stalk',
      job: 'covers and protects the bud before it opens',
      hint: 'It is often green and sits below the colorful parts.',
    },
  ],
};

export const BEAN_SEED: PartsPicture = {
  whole: 'a bean seed',
  alt: 'A drawing of a large bean seed that was opened, so that its inside can be seen.',
  width: 320,
  height: 240,
  shapes: [
    {
      type: 'path',
      d: 'M72 52 C125 -5 300 15 300 120 C300 225 125 245 72 190 C45 160 98 145 98 120 C98 95 45 85 72 52 Z',
      fill: 'soft',
      stroke: 'thick',
    },
    {
      type: 'path',
      d: 'M84 62 C130 15 284 30 284 120 C284 210 130 228 84 182 C64 158 114 148 114 120 C114 92 64 88 84 62 Z',
      fill: 'b',
    },
    {
      type: 'path',
      d: 'M122 118 C150 100 165 90 185 70 C200 85 195 105 175 115 C190 112 205 118 210 130 C190 145 165 138 140 128 Z',
      fill: 'a',
    },
    { type: 'path', d: 'M140 128 C122 135 112 150 92 176 C112 172 138 158 148 134 Z', fill: 'd' },
  ],
  parts: [
    {
      name: 'seed coat',
      at: [292, 150],
      where: 'the skin all round the outside',
      job: 'protects the inside from drying out',
      hint: 'It is the outside skin, as a jacket is for you.',
    },
    {
      name: 'food store',
      at: [228, 170],
      where: 'the large area that fills most of the inside',
      job: 'feeds the baby plant until it has green leaves',
      hint: 'A baby plant needs a lot of this, so it takes up most of the room.',
    },
    {
      name: 'first root',
      at: [112, 164],
      where: 'the small point that bends down to the left',
      job: 'comes out first and grows down to find water',
      hint: 'It looks for water as soon as the seed opens.',
    },
    {
      name: 'first leaves',
      at: [184, 108],
      where: 'the small double tip in the middle that points up and to the right',
      job: 'will grow up to the light',
      hint: 'Light comes from above.',
    },
  ],
};
