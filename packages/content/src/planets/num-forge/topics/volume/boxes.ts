import { figure, generator, math, type Rng } from '@planets/practice';
import { cubeBlock, edgeBox } from '../../../../authoring/diagrams/measured-solids.ts';
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
