import { box, disc, line, path, polygon } from '../../../authoring/diagrams/drawing.ts';
import type { PartsPicture } from '../ask/parts.ts';

const OUTLINE = path(
  'M112 86 L112 100 C80 106 52 112 46 140 L30 280 L50 284 L66 180 L70 338 L190 338 L194 180 L210 284 L230 280 L214 140 C208 112 180 106 148 100 L148 86 Z',
  { fill: 'soft' },
);

/** The trunk and head from the front, with what is inside. */
export const ORGANS: PartsPicture = {
  alt: 'A drawing of a person’s head and trunk from the front, with the organs inside drawn one by one.',
  whole: 'the body',
  noun: 'organ',
  width: 260,
  height: 344,
  shapes: [
    OUTLINE,
    path(
      'M130 6 C164 6 170 34 164 58 C158 82 146 92 130 92 C114 92 102 82 96 58 C90 34 96 6 130 6 Z',
      { fill: 'soft' },
    ),
    // Brain, with folds
    path('M130 12 C158 12 164 34 156 48 C146 56 114 56 104 48 C96 34 102 12 130 12 Z', {
      fill: 'd',
    }),
    path(
      'M112 26 C118 20 124 28 118 34 M130 20 C138 22 136 32 128 32 M146 26 C152 32 146 40 140 38 M118 44 C126 38 134 48 142 44',
    ),
    // Windpipe and lungs
    polygon(
      [
        [125, 86],
        [135, 86],
        [135, 128],
        [125, 128],
      ],
      { fill: 'b' },
    ),
    path('M125 128 C118 132 114 136 110 140 M135 128 C142 132 146 136 150 140', {
      stroke: 'thick',
    }),
    path('M122 122 C96 114 74 140 74 190 C92 198 116 192 122 184 Z', { fill: 'a' }),
    path('M138 122 C164 114 186 140 186 190 C168 198 144 192 138 184 Z', { fill: 'a' }),
    // Heart over the lungs, a little to the right in the picture
    path('M144 188 C122 172 126 150 142 154 C158 148 168 168 144 188 Z', { fill: 'c' }),
    // Liver and stomach
    path('M76 198 C100 190 130 194 146 204 C128 214 110 232 80 230 C72 222 72 208 76 198 Z', {
      fill: 'c',
    }),
    path('M150 198 C162 194 186 200 184 222 C182 240 158 242 142 234 C158 230 160 214 150 198 Z', {
      fill: 'b',
    }),
    // Intestines
    path('M82 244 C82 236 178 236 178 244 L178 312 L160 312 L160 258 L100 258 L100 312 L82 312 Z', {
      fill: 'd',
    }),
    path(
      'M108 266 C120 260 140 260 152 266 C158 274 104 274 108 282 C112 290 152 282 152 291 C150 299 110 292 112 302 C116 308 140 306 148 304',
      { stroke: 'thick' },
    ),
    disc(130, 324, 11, { fill: 'b' }),
  ],
  parts: [
    {
      name: 'brain',
      at: [130, 34],
      where: 'the large folded thing inside the head',
      job: 'thinks, remembers and controls the body',
      hint: 'A bicycle helmet protects it.',
    },
    {
      name: 'windpipe',
      at: [130, 106],
      where: 'the straight tube in the neck',
      job: 'lets air pass down from the mouth and the nose',
      hint: 'You can feel its hard rings at the front of your neck.',
    },
    {
      name: 'lung',
      at: [92, 160],
      where: 'one of the two large bags, one on each side of the chest',
      job: 'takes oxygen out of the air you breathe in',
      hint: 'You have two, and they fill up when you breathe in.',
    },
    {
      name: 'heart',
      at: [145, 168],
      where: 'the fist-sized thing in the middle of the chest, a little to one side',
      job: 'pumps blood through the whole body',
      hint: 'You can feel it beat.',
    },
    {
      name: 'liver',
      at: [96, 213],
      where: 'the wide wedge below the ribs, on the left of the picture',
      job: 'cleans the blood and stores sugar',
      hint: 'It is the largest organ inside you and lies under the ribs.',
    },
    {
      name: 'stomach',
      at: [170, 221],
      where: 'the curved bag below the ribs, on the right of the picture',
      job: 'churns food and mixes it with acid',
      hint: 'It growls when you are hungry.',
    },
    {
      name: 'large intestine',
      at: [91, 274],
      where: 'the wide tube that goes round the belly like a frame',
      job: 'takes water out of what is left of the food',
      hint: 'It comes near the end of the way that food takes.',
      from: 4,
    },
    {
      name: 'small intestine',
      at: [130, 283],
      where: 'the long, thin, winding tube in the middle of the belly',
      job: 'lets nutrients from the food pass into the blood',
      hint: 'It is very long, so it has to wind to and fro.',
    },
    {
      name: 'bladder',
      at: [130, 324],
      where: 'the small round bag at the very bottom of the trunk',
      job: 'stores urine until you go to the toilet',
      hint: 'When it is full, you feel that you have to go.',
      from: 4,
    },
  ],
};

const bone = (points: readonly (readonly [number, number])[]) => line(points, 'thick');

export const SKELETON: PartsPicture = {
  alt: 'A drawing of a skeleton that stands upright, from the front.',
  whole: 'the skeleton',
  noun: 'bone',
  width: 260,
  height: 360,
  shapes: [
    disc(130, 36, 28, { fill: 'soft' }),
    box(116, 56, 28, 14, { fill: 'soft' }),
    disc(120, 34, 6, { fill: 'd' }),
    disc(140, 34, 6, { fill: 'd' }),
    // Backbone
    ...Array.from({ length: 11 }, (_, at) => box(124, 74 + at * 11, 12, 9, { fill: 'b' })),
    // Ribs and collar
    path('M124 84 C96 82 84 96 88 116 M136 84 C164 82 176 96 172 116', { stroke: 'thick' }),
    path('M124 98 C98 98 88 112 92 130 M136 98 C162 98 172 112 168 130', { stroke: 'thick' }),
    path('M124 112 C102 112 94 126 98 142 M136 112 C158 112 166 126 162 142', { stroke: 'thick' }),
    bone([
      [84, 78],
      [124, 78],
    ]),
    bone([
      [136, 78],
      [176, 78],
    ]),
    // Arms
    bone([
      [80, 82],
      [64, 150],
    ]),
    bone([
      [180, 82],
      [196, 150],
    ]),
    bone([
      [62, 154],
      [48, 214],
    ]),
    bone([
      [68, 154],
      [54, 214],
    ]),
    bone([
      [192, 154],
      [206, 214],
    ]),
    bone([
      [198, 154],
      [212, 214],
    ]),
    // Hips
    path(
      'M124 194 C96 190 92 214 106 226 C118 228 124 218 130 212 C136 218 142 228 154 226 C168 214 164 190 136 194 Z',
      { fill: 'a' },
    ),
    // Legs
    bone([
      [106, 226],
      [100, 284],
    ]),
    bone([
      [154, 226],
      [160, 284],
    ]),
    disc(100, 288, 7, { fill: 'c' }),
    disc(160, 288, 7, { fill: 'c' }),
    bone([
      [98, 296],
      [96, 346],
    ]),
    bone([
      [162, 296],
      [164, 346],
    ]),
    bone([
      [96, 346],
      [82, 352],
    ]),
    bone([
      [164, 346],
      [178, 352],
    ]),
  ],
  parts: [
    {
      name: 'skull',
      at: [130, 18],
      where: 'the round top, with two holes for the eyes',
      job: 'protects the brain',
      hint: 'It is like a helmet that grew.',
    },
    {
      name: 'rib',
      at: [97, 132],
      where: 'one of the curved bows round the chest',
      job: 'helps to make a cage round the heart and lungs',
      hint: 'You can feel it move when you breathe in deeply.',
    },
    {
      name: 'backbone',
      at: [130, 172],
      where: 'the column of small pieces down the middle',
      job: 'holds you upright and lets your back bend',
      hint: 'It is made of many small pieces, one on top of the other.',
    },
    {
      name: 'upper arm bone',
      at: [189, 118],
      where: 'the single long piece from the shoulder to the elbow',
      job: 'turns at the shoulder when you throw a ball',
      hint: 'Bend your elbow: it is the part above it.',
    },
    {
      name: 'hip bone',
      at: [158, 208],
      where: 'the wide bowl where the legs begin',
      job: 'joins the legs to the trunk',
      hint: 'You sit on its lower edge.',
    },
    {
      name: 'thigh bone',
      at: [103, 256],
      where: 'the long piece from the hip to the knee',
      job: 'is the longest in the whole body',
      hint: 'It has to carry your weight when you run.',
    },
    {
      name: 'kneecap',
      at: [162, 288],
      where: 'the small round piece in the middle of the leg',
      job: 'covers the front of a joint in the leg',
      hint: 'It is small, round and easy to bump.',
    },
    {
      name: 'shin bone',
      at: [97, 324],
      where: 'the long piece of the lower leg, above the foot',
      job: 'forms the front of the lower leg',
      hint: 'Soccer players wear guards over it.',
    },
  ],
};
