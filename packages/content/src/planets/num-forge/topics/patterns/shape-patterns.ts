import { figure, generator, type Rng } from '@planets/practice';
import type { Fill } from '../../../../authoring/diagrams/drawing.ts';
import {
  CIRCLE,
  type FlatShape,
  flatShape,
  HEXAGON,
  shapeRow,
  SQUARE,
  STAR,
  TRIANGLE,
} from '../../../../authoring/diagrams/flat-shapes.ts';
import { mistakes } from '../../mistakes.ts';

const SHAPES = [CIRCLE, SQUARE, TRIANGLE, HEXAGON, STAR] as const;
const FILLS: Readonly<Record<string, Fill>> = {
  circle: 'a',
  square: 'b',
  triangle: 'c',
  hexagon: 'd',
  star: 'soft',
};
const fillOf = ({ name }: FlatShape): Fill => FILLS[name]!;

/** Which of the chosen shapes stands where in the part that repeats. */
const PARTS: Readonly<Record<number, readonly (readonly number[])[]>> = {
  1: [
    [0, 1],
    [0, 0, 1],
    [0, 1, 1],
    [0, 1, 2],
  ],
  2: [
    [0, 0, 1, 1],
    [0, 1, 2],
    [0, 1, 0, 2],
    [0, 1, 1, 2],
  ],
  3: [
    [0, 1, 2],
    [0, 1, 1, 2],
    [0, 1, 2, 2],
  ],
  4: [
    [0, 1, 2, 1, 3],
    [0, 0, 1, 2],
    [0, 1, 1, 2, 3],
  ],
};

function pickPart(rng: Rng, grade: number): FlatShape[] {
  const shapes = rng.sample(SHAPES, 5);
  return rng.pick(PARTS[grade]!).map((at) => shapes[at]!);
}

const names = (shapes: readonly FlatShape[]): string => shapes.map(({ name }) => name).join(', ');
const picture = (shape: FlatShape) => figure(flatShape(shape, fillOf(shape), 0, 24));

export const nextShape = generator({
  id: 'next-shape',
  kind: 'choice',
  difficulty: 1,
  grades: [1, 2],
  make(rng, grade) {
    const part = pickPart(rng, grade);
    const length = part.length * 2 + rng.int(0, part.length - 1);
    const row = Array.from({ length }, (_, at) => part[at % part.length]!);
    const right = part[length % part.length]!;
    const wrong = [...new Set([...part, ...rng.shuffle(SHAPES)])].filter(
      ({ name }) => name !== right.name,
    );
    return {
      prompt: [figure(shapeRow([...row, '?'], fillOf)), 'What comes **next**?'],
      right: picture(right),
      wrong: wrong.slice(0, 3).map((shape) => ({
        text: picture(shape),
        why: part.includes(shape)
          ? `The ${shape.name} is in the pattern, but not here. Say the pattern aloud from the start.`
          : `There is no ${shape.name} in this pattern.`,
      })),
      hints: [
        'Say the shapes aloud from the left. Can you hear what repeats?',
        'Find the part that comes again and again. Where in that part are you now?',
      ],
      steps: [
        `This part repeats: ${names(part)}.`,
        length % part.length === 0
          ? `The row ends with a full part. So it starts again with the ${right.name}.`
          : `The row ends with ${names(part.slice(0, length % part.length))}. Next comes the ${right.name}.`,
      ],
    };
  },
});

export const repeatingPart = generator({
  id: 'repeating-part',
  kind: 'choice',
  difficulty: 2,
  grades: [1, 3],
  make(rng, grade) {
    const part = pickPart(rng, grade);
    const row = Array.from({ length: part.length * 2 + 1 }, (_, at) => part[at % part.length]!);
    const right = names(part);
    const reversed = names(part.toReversed());
    const short = names(part.slice(0, -1));
    const long = names([...part, part[0]!]);
    const turned = names([...part.slice(1), part[0]!]);
    const doubled = names([...part, part.at(-1)!]);
    return {
      prompt: [figure(shapeRow(row, fillOf)), 'Which part **repeats**? Start at the left.'],
      right,
      wrong: mistakes(right, [
        [short, 'That part is too short. Say it again and again: do you get the row?'],
        [long, 'That part is too long. The last shape is already the start of the next part.'],
        [reversed, 'Those are the shapes in another order. Read from the left.'],
        [turned, 'Start with the first shape on the left.'],
        [doubled, 'The last shape is one too many. Say it again and again: do you get the row?'],
      ]),
      hints: [
        'Start with the first shape. When does the row begin again like that?',
        'Say the part twice. Does it give the row?',
      ],
      steps: [
        `The row is: ${names(row)}.`,
        `It is ${right}, and then it starts again. So that is the part that repeats.`,
      ],
    };
  },
});

export const farShape = generator({
  id: 'far-shape',
  kind: 'choice',
  difficulty: 4,
  grades: [2, 4],
  make(rng, grade) {
    const part = pickPart(rng, grade);
    const size = part.length;
    const row = Array.from({ length: size * 2 }, (_, at) => part[at % size]!);
    const place =
      grade === 2
        ? rng.int(2 * size + 3, 4 * size)
        : grade === 3
          ? rng.int(20, 40)
          : rng.int(50, 120);
    const full = Math.floor(place / size);
    const rest = place % size;
    const right = part[(place - 1) % size]!;
    const others = [...new Set([part[place % size]!, ...part, ...rng.shuffle(SHAPES)])].filter(
      ({ name }) => name !== right.name,
    );
    return {
      prompt: [
        figure(shapeRow(row, fillOf)),
        `The pattern goes on in the same way. Which shape is at place **${place}**?`,
      ],
      right: picture(right),
      wrong: others.slice(0, 3).map((shape) => ({
        text: picture(shape),
        why: part.includes(shape)
          ? `You are at the wrong place in the part that repeats. It has ${size} shapes.`
          : `There is no ${shape.name} in this pattern.`,
      })),
      hints: [
        'How many shapes are in the part that repeats?',
        `Count by ${size}s until you are close to ${place}. Then count on one by one.`,
      ],
      steps: [
        `The part that repeats is ${names(part)}. It has ${size} shapes.`,
        rest === 0
          ? `${size} times ${full} is ${place}, so a part ends exactly at place ${place}.`
          : `${size} times ${full} is ${size * full}. So a part ends at place ${size * full}, and ${rest} more ${rest === 1 ? 'shape follows' : 'shapes follow'}.`,
        `Place ${place} is the ${right.name}.`,
      ],
    };
  },
});

export const whichPlaces = generator({
  id: 'which-places',
  kind: 'choices',
  difficulty: 4,
  grades: [2, 4],
  make(rng, grade) {
    const size = grade === 2 ? rng.int(2, 3) : rng.int(3, grade + 1);
    const part = rng.sample(SHAPES, size);
    const row = Array.from({ length: size * 2 }, (_, at) => part[at % size]!);
    const at = rng.int(1, size);
    const asked = part[at - 1]!;
    const reach = grade === 2 ? 12 : grade === 3 ? 30 : 60;
    const places = Array.from({ length: reach - 2 * size }, (_, index) => 2 * size + 1 + index);
    const right = rng.sample(
      places.filter((place) => (place - at) % size === 0),
      2,
    );
    const wrong = rng.sample(
      places.filter((place) => (place - at) % size !== 0),
      3,
    );
    return {
      prompt: [
        figure(shapeRow(row, fillOf)),
        `The pattern goes on. Pick **every** place that has a ${asked.name}.`,
      ],
      right: right.map(String),
      wrong: wrong.map(String),
      hints: [
        `The ${asked.name} is at place ${at}. Where does it come again?`,
        `The part that repeats has ${size} shapes. So count on by ${size}s from ${at}.`,
      ],
      steps: [
        `The ${asked.name} is at place ${at}, and the part has ${size} shapes. So it comes again every ${size} places.`,
        `Count on from ${at} by ${size}s: ${Array.from({ length: 5 }, (_, times) => at + size * (times + 1)).join(', ')}, …`,
        `So ${right.toSorted((a, b) => a - b).join(' and ')} fit.`,
      ],
    };
  },
});
