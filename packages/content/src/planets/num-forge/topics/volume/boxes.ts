import { figure, generator, math, type Rng } from '@planets/practice';
import { cubeBlock, edgeBox } from '../../../../authoring/diagrams/measured-solids.ts';
import { NAMES } from '../../../../authoring/first-names.ts';
import { decimal } from '../../decimal.ts';
import { distinct } from '../../distinct.ts';
import { mistakes, slips } from '../../mistakes.ts';

export const countCubes = generator({
  id: 'count-cubes',
  kind: 'choice',
  difficulty: 1,
  grades: [5, 6],
  make(rng, grade) {
    const [w, d, h] = [
      rng.int(2, grade === 5 ? 5 : 7),
      rng.int(2, 5),
      rng.int(2, grade === 5 ? 4 : 6),
    ];
    const volume = w * d * h;
    return {
      prompt: [
        figure(cubeBlock(w, d, h)),
        'The block has no gaps inside. How many unit cubes is it built of?',
      ],
      right: String(volume),
      wrong: mistakes(volume, [
        [
          w * d + d * h + w * h,
          'Those are the squares you can see. Cubes hide behind them, and some show more than one square.',
        ],
        [w * d, 'That is one layer only. How many layers are there?'],
        [w + d + h, 'The three lengths were added. Each row, each layer is repeated: multiply.'],
        [w * h, 'Those are the cubes of the front only. How many such slices are there?'],
        [volume + w * d, 'That is one layer too many.'],
        [volume - w, 'One row was left out. Count the rows of a layer again.'],
      ]),
      hints: [
        'How many cubes are in the bottom layer? Count rows and cubes in a row.',
        'How many layers like that lie on top of each other?',
      ],
      steps: [
        `One layer has ${d} rows of ${w} cubes: ${math(`${w} \\times ${d} = ${w * d}`)}.`,
        `There are ${h} equal layers: ${math(`${w * d} \\times ${h} = ${volume}`)} cubes. The hidden ones count too.`,
      ],
    };
  },
});

/** Edges in tenths (or halves as 5 tenths): whole in grade 5, one half in grade 6, tenths later. */
function edges(rng: Rng, grade: number): [number, number, number] {
  const whole = () => rng.int(2, grade === 5 ? 10 : 12) * 10;
  if (grade === 5) return [whole(), whole(), rng.int(2, 8) * 10];
  const broken = grade === 6 ? rng.int(1, 6) * 10 + 5 : rng.int(11, 69);
  return [whole(), broken % 10 === 0 ? broken + 2 : broken, whole()];
}

const UNITS = ['cm', 'm', 'in', 'ft'] as const;

export const boxVolume = generator({
  id: 'box-volume',
  kind: 'numeric',
  difficulty: 2,
  grades: [5, 7],
  make(rng, grade) {
    const [w, d, h] = edges(rng, grade);
    const unit = rng.pick(UNITS);
    const text = (tenths: number) => decimal(tenths, 1);
    const volume = w * d * h;
    return {
      prompt: [
        figure(
          edgeBox(
            { width: w, depth: d, height: h },
            {
              width: `${text(w)} ${unit}`,
              depth: `${text(d)} ${unit}`,
              height: `${text(h)} ${unit}`,
            },
          ),
        ),
        'What is the volume of the box?',
      ],
      answer: decimal(volume, 3),
      unit: `${unit}³`,
      slips: slips(volume, [
        [
          (w + d + h) * 100,
          'You added the edges. Volume counts cubes: rows times columns times layers.',
        ],
        [w * d * 10, 'That is the area of the bottom. Now take the height into account.'],
        [
          2 * (w * d + w * h + d * h) * 10,
          'That is the surface, all the faces together. Volume is what fits inside.',
        ],
      ]).map(({ value, why }) => ({ value: decimal(value, 3), why })),
      hints: [
        `How many cubes with an edge of 1 ${unit} would cover the bottom?`,
        'How many such layers fit on top of each other?',
      ],
      steps: [
        `The bottom: ${math(`${text(w)} \\times ${text(d)} = ${decimal(w * d, 2)}`)} ${unit}². So many cubes, or parts of cubes, lie in a layer that is 1 ${unit} high.`,
        `The box is ${text(h)} ${unit} high: ${math(`${decimal(w * d, 2)} \\times ${text(h)} = ${decimal(volume, 3)}`)} ${unit}³.`,
      ],
    };
  },
});

export const missingEdge = generator({
  id: 'missing-edge',
  kind: 'numeric',
  difficulty: 3,
  grades: [5, 7],
  make(rng, grade) {
    const [w, d, h] = [rng.int(2, 9), rng.int(2, 9), rng.int(2, grade === 5 ? 9 : 15)];
    const unit = rng.pick(UNITS);
    const volume = w * d * h;
    return {
      prompt: `A box is ${w} ${unit} wide and ${d} ${unit} deep. Its volume is ${volume} ${unit}³. How high is it?`,
      answer: h,
      unit,
      slips: slips(h, [
        [volume / w, 'You divided by the width only. The bottom has a depth too.'],
        [volume / d, 'You divided by the depth only. The bottom has a width too.'],
        [volume - w - d, 'The volume is a product of the edges, so divide instead of taking away.'],
      ]),
      hints: [
        `How many cubes lie in the bottom layer?`,
        `The volume is the bottom times the height. So what must the bottom be multiplied by?`,
      ],
      steps: [
        `The bottom layer has ${math(`${w} \\times ${d} = ${w * d}`)} cubes.`,
        `All layers together hold ${volume}: ${math(`${volume} \\div ${w * d} = ${h}`)} layers, each 1 ${unit} high. So the box is ${h} ${unit} high.`,
      ],
    };
  },
});

export const orderVolumes = generator({
  id: 'order-volumes',
  kind: 'order',
  difficulty: 3,
  grades: [5, 7],
  make(rng, grade) {
    const most = grade === 5 ? 8 : 12;
    const boxes = distinct(
      4,
      () => [rng.int(2, most), rng.int(2, most), rng.int(2, most)] as const,
      ([w, d, h]) => w * d * h,
    ).toSorted((a, b) => a[0] * a[1] * a[2] - b[0] * b[1] * b[2]);
    const text = ([w, d, h]: readonly [number, number, number]) => `${w} cm by ${d} cm by ${h} cm`;
    return {
      prompt: 'Put the boxes in order of their volume. The **least** comes first.',
      inOrder: boxes.map(text),
      hints: [
        'The longest edge alone does not decide. Think of the number of cubes inside.',
        'Multiply the three edges of each box.',
      ],
      steps: [
        'The volume is width times depth times height, because it counts cubes in rows, columns and layers.',
        ...boxes.map(
          (one) =>
            `${text(one)}: ${math(`${one.join(' \\times ')} = ${one[0] * one[1] * one[2]}`)} cm³.`,
        ),
      ],
    };
  },
});

const JOINED = [
  ['A step for a stage', 'lower block', 'upper block'],
  ['A flower bed', 'long part', 'short part'],
  ['A swimming pool', 'deep part', 'shallow part'],
  ['A cabinet', 'wide part', 'narrow part'],
] as const;

export const joinedBoxes = generator({
  id: 'joined-boxes',
  kind: 'multi-step',
  difficulty: 4,
  grades: [5, 7],
  make(rng, grade) {
    const [what, first, second] = rng.pick(JOINED);
    const most = grade === 5 ? 8 : 12;
    const [a, b] = [
      [rng.int(3, most), rng.int(2, 6), rng.int(2, 5)],
      [rng.int(2, most), rng.int(2, 6), rng.int(1, 4) + (grade === 5 ? 0 : 0.5)],
    ] as const;
    const [va, vb] = [a[0] * a[1] * a[2], b[0] * b[1] * b[2]];
    const dims = (one: readonly number[]) => one.map((edge) => `${edge} ft`).join(' by ');
    const wrongSum = a[0] + a[1] + a[2];
    return {
      prompt: `${what} is made of two boxes that do not overlap. The ${first} measures ${dims(a)}, the ${second} ${dims(b)}.`,
      parts: [
        {
          prompt: `What is the volume of the ${first}?`,
          answer: va,
          unit: 'ft³',
          slips:
            wrongSum === va
              ? []
              : [{ value: wrongSum, why: 'You added the edges. Multiply them.' }],
        },
        { prompt: `What is the volume of the ${second}?`, answer: vb, unit: 'ft³' },
        {
          prompt: 'What is the volume altogether?',
          answer: va + vb,
          unit: 'ft³',
          follows: 'a + b',
          slips: [
            { value: va * vb, why: 'The two parts lie side by side, so add their volumes.' },
          ].filter(({ value }) => value !== va + vb),
        },
      ],
      hints: [
        'Work out each box on its own. They do not overlap, so nothing is counted twice.',
        'The volume of a box is the product of its three edges.',
      ],
      steps: [
        `The ${first}: ${math(`${a.join(' \\times ')} = ${va}`)} ft³.`,
        `The ${second}: ${math(`${b.join(' \\times ')} = ${vb}`)} ft³.`,
        `They do not overlap, so the volumes add up: ${math(`${va} + ${vb} = ${va + vb}`)} ft³.`,
      ],
    };
  },
});

export const changeEdges = generator({
  id: 'change-edges',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const times = rng.int(2, grade < 7 ? 4 : 5);
    const count = grade < 7 ? rng.int(1, 2) : rng.int(2, 3);
    const name = rng.pick(NAMES);
    const [w, d, h] = [rng.int(2, 9), rng.int(2, 9), rng.int(2, 9)];
    const word = { 2: 'twice', 3: '3 times', 4: '4 times', 5: '5 times' }[times]!;
    const changes = [
      `the box is made ${word} as high, and the bottom stays the same`,
      `the box is made ${word} as wide and ${word} as deep, and the height stays the same`,
      `every edge is made ${word} as long`,
    ];
    const which = changes[count - 1]!;
    const factor = times ** count;
    const ask = grade === 5 || grade === 7;
    const volume = w * d * h;
    const show = (value: string | number) => (ask ? `${value} times as large` : `${value} cm³`);
    const scale = ask ? 1 : volume;
    return {
      prompt: ask
        ? `${name} plans a box. Then ${which}. How does the volume change?`
        : `A box has a volume of ${volume} cm³. Then ${which}. What is the volume of the new box?`,
      right: show(factor * scale),
      wrong: mistakes(
        factor * scale,
        [
          [times * scale, 'That would be right if only one edge were changed.'],
          [
            times * count * scale,
            'Each changed edge multiplies the volume. The factors are multiplied, not added.',
          ],
          [times ** 3 * scale, 'That would be right if all three edges were changed.'],
          [times ** 2 * scale, 'That would be right if two edges were changed.'],
          [(factor + 1) * scale, 'That is the new volume and the old one together.'],
          [factor * times * times * scale, 'That counts more edges than were changed.'],
        ],
        show,
      ),
      hints: [
        'Try it with a small box, such as 1 by 1 by 1. How many of those fit into the new one?',
        'How many of the three edges change? What does each of them do to the volume?',
      ],
      steps: [
        `The volume is width times depth times height. ${count === 1 ? 'One of the three factors becomes' : count === 2 ? 'Two of the three factors become' : 'All three factors become'} ${times} times as large.`,
        `So the volume becomes ${count === 1 ? `${times}` : math(`${Array(count).fill(times).join(' \\times ')} = ${factor}`)} times as large${ask ? '' : `: ${math(`${volume} \\times ${factor} = ${volume * factor}`)} cm³`}.`,
      ],
    };
  },
});
