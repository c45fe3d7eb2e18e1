import { figure, generator, math, type Rng } from '@planets/practice';
import { cubesUnder, rulerWith } from '../../../../authoring/diagrams/ruler.ts';
import { counted } from '../../../../authoring/number-text.ts';
import { mistakes, slips } from '../../mistakes.ts';

const THINGS = ['pencil', 'crayon', 'marker', 'brush'] as const;

interface Unit {
  readonly name: 'centimeters' | 'inches';
  readonly short: string;
  readonly most: number;
}
const CM: Unit = { name: 'centimeters', short: 'cm', most: 12 };
const INCH: Unit = { name: 'inches', short: 'in', most: 6 };
const pickUnit = (rng: Rng): Unit => (rng.chance(3, 5) ? CM : INCH);

export const countCubes = generator({
  id: 'cubes-long',
  kind: 'choice',
  difficulty: 1,
  grades: [1, 2],
  make(rng) {
    const thing = rng.pick(THINGS);
    const length = rng.int(4, 11);
    return {
      prompt: [
        figure(cubesUnder(length, length, 0, thing)),
        `How many cubes long is the ${thing}?`,
      ],
      right: String(length),
      wrong: mistakes(
        length,
        rng.shuffle([
          [length - 1, 'Almost! You missed a cube. Touch each one as you count.'],
          [length + 1, 'Almost! You counted a cube twice. Touch each one only once.'],
          [length + 2, 'That is two too many. Start at the left end and count again.'],
          [length - 2, 'That is two too few. Start at the left end and count again.'],
        ]),
      ),
      hints: [
        'The cubes go from one end to the other, without gaps.',
        'Start at the left end. Count every cube.',
      ],
      steps: [
        'The cubes touch, and they reach from end to end. So we can count them.',
        `There are ${length} cubes, so the ${thing} is ${length} cubes long.`,
      ],
    };
  },
});

export const fairMeasure = generator({
  id: 'measured-well',
  kind: 'choice',
  difficulty: 2,
  grades: [1, 2],
  make(rng) {
    const length = rng.int(5, 9);
    const thing = rng.pick(THINGS);
    const spread = length - 2;
    return {
      prompt: `Children measure a ${thing} with cubes. Which picture shows it done **right**?`,
      right: figure(cubesUnder(length, length, 0, thing)),
      wrong: [
        {
          text: figure(cubesUnder(length, spread, 40 / (spread - 1), thing)),
          why: 'There are gaps between the cubes. They have to touch.',
        },
        {
          text: figure(cubesUnder(length, length - rng.int(1, 2), 0, thing)),
          why: 'The cubes stop too early. They have to reach the other end.',
        },
        {
          text: figure(cubesUnder(length, length + rng.int(1, 2), 0, thing)),
          why: 'There are too many cubes. They go on after the end.',
        },
      ],
      hints: [
        'The cubes must touch each other.',
        'The row of cubes has to start and end with the thing.',
      ],
      steps: [
        'To measure well, put the cubes end to end, without gaps.',
        'The row must be just as long as the thing. Then count the cubes.',
      ],
    };
  },
});

export const readRuler = generator({
  id: 'read-ruler',
  kind: 'choice',
  difficulty: 2,
  grades: [2, 3],
  make(rng) {
    const unit = pickUnit(rng);
    const length = rng.int(2, unit.most - 1);
    const thing = rng.pick(THINGS);
    return {
      prompt: [
        figure(
          rulerWith([{ name: `a ${thing}`, from: 0, to: length }], {
            unit: unit.name,
            to: unit.most,
          }),
        ),
        `How long is the ${thing}?`,
      ],
      right: `${length} ${unit.short}`,
      wrong: mistakes(
        length,
        [
          [length + 1, 'You counted the marks. The first mark is 0. Read the number at the end.'],
          [length - 1, 'Look straight down from the end to the ruler. Which number is there?'],
          [unit.most, 'That is the end of the ruler. Look at the end of the thing.'],
          [length + 2, 'Look straight down from the end to the ruler. Which number is there?'],
        ],
        (shown) => `${shown} ${unit.short}`,
      ),
      hints: [
        'The left end is at 0. Where is the right end?',
        'Go straight down from the right end. Read the number.',
      ],
      steps: [
        `The left end is at 0, so the number at the right end tells the length.`,
        `The right end is at ${length}. The ${thing} is ${length} ${length === 1 ? unit.name.slice(0, -1) : unit.name} long.`,
      ],
    };
  },
});

export const brokenRuler = generator({
  id: 'not-from-zero',
  kind: 'numeric',
  difficulty: 4,
  grades: [2, 4],
  make(rng, grade) {
    const unit = pickUnit(rng);
    const parts = grade === 4 || (grade === 3 && unit === INCH) ? 2 : 1;
    const from = rng.int(1, unit.most === 12 ? 5 : 2);
    const whole = rng.int(2, unit.most - from - 1);
    const half = parts === 2 && rng.chance(2, 3);
    const to = from + whole + (half ? 0.5 : 0);
    const answer = half ? `${whole} 1/2` : whole;
    const thing = rng.pick(THINGS);
    const end = half ? `${from + whole} 1/2` : from + whole;
    return {
      prompt: [
        figure(
          rulerWith([{ name: `a ${thing}`, from, to }], { unit: unit.name, to: unit.most, parts }),
        ),
        `The ${thing} does not start at 0. How long is it?`,
      ],
      answer,
      unit: unit.short,
      slips: [
        { value: end, why: `That is where it ends. It starts at ${from}, not at 0.` },
        {
          value: half ? `${whole + 1} 1/2` : whole + 1,
          why: 'You counted the marks. Count the steps between them.',
        },
        { value: from, why: 'That is where it starts. How far is it from there to the end?' },
      ].filter(
        ({ value }, at, all) =>
          String(value) !== String(answer) &&
          all.findIndex((other) => other.value === value) === at,
      ),
      hints: [
        'Where is the left end? Where is the right end?',
        `Count the steps from ${from} to the right end.`,
      ],
      steps: [
        `The left end is at ${from}, the right end at ${end}.`,
        half
          ? `From ${from} to ${from + whole} it is ${whole}. Then comes half a step more: ${whole} 1/2.`
          : `The length is the way between them: ${math(`${from + whole} - ${from} = ${whole}`)} ${unit.short}.`,
      ],
    };
  },
});

export const endsWhere = generator({
  id: 'ends-where',
  kind: 'number-line',
  difficulty: 3,
  grades: [2, 4],
  make(rng, grade) {
    const most = grade === 2 ? 11 : 13;
    const start = rng.int(1, 5);
    const length = rng.int(3, most - start - 1);
    const half = grade > 2 && rng.chance(1, 2);
    const step = grade > 2 ? 0.5 : 1;
    const answer = start + length + (half ? 0.5 : 0);
    return {
      prompt: `This line is a ruler in centimeters. A ribbon starts at ${start}. It is ${half ? `${length} and a half` : length} cm long. Put the marker where the ribbon **ends**.`,
      line: { min: 0, max: most + 1, step, labelEvery: step === 1 ? 1 : 2 },
      answer,
      slips: slips(answer, [
        [answer - start, `That would be right if it started at 0. It starts at ${start}.`],
        [
          answer - 1,
          `Take the first step from ${start} to ${start + 1}. The start itself is not a step.`,
        ],
        ...(answer + 1 <= most + 1 ? [[answer + 1, 'That is one step too far.'] as const] : []),
      ]),
      hints: [
        `Put your finger on ${start}. That is where the ribbon begins.`,
        `Go ${length} steps to the right${half ? ', then half a step' : ''}.`,
      ],
      steps: [
        `The ribbon starts at ${start} and is ${half ? `${length} and a half` : counted(length, 'step')} long.`,
        half
          ? `${math(`${start} + ${length} = ${start + length}`)}, and half a step more: the mark in the middle between ${start + length} and ${start + length + 1}.`
          : `${math(`${start} + ${length} = ${answer}`)}, so it ends at ${answer}.`,
      ],
    };
  },
});

const PARTS_WORDS = { 2: 'half', 4: 'quarter' } as const;

export const fractionInch = generator({
  id: 'parts-of-an-inch',
  kind: 'choice',
  difficulty: 3,
  grades: [3, 4],
  standards: ['CCSS.MATH.CONTENT.3.MD.B.4'],
  make(rng, grade) {
    const parts = grade === 3 && rng.chance(1, 2) ? 2 : 4;
    const whole = rng.int(1, 4);
    const rest = parts === 2 ? 1 : rng.int(1, 3);
    const thing = rng.pick(THINGS);
    const inch = (units: number, over: number, of: number) =>
      math(
        over === 0
          ? `${units}`
          : of === 4 && over === 2
            ? `${units}\\frac{1}{2}`
            : `${units}\\frac{${over}}{${of}}`,
      );
    const right = inch(whole, rest, parts);
    return {
      prompt: [
        figure(
          rulerWith([{ name: `a ${thing}`, from: 0, to: whole + rest / parts }], {
            unit: 'inches',
            to: 6,
            parts,
          }),
        ),
        `How many inches long is the ${thing}?`,
      ],
      right,
      wrong: mistakes(right, [
        [inch(whole + 1, rest, parts), `Go back: the end is between ${whole} and ${whole + 1}.`],
        [
          inch(whole, rest === 1 ? (parts === 2 ? 0 : 3) : 1, parts),
          `Count the small marks after ${whole} again.`,
        ],
        [
          inch(whole, 1, parts === 2 ? 4 : 2),
          `The small marks cut each inch into ${parts} equal parts.`,
        ],
        [inch(whole, rest, 3), `The small marks cut each inch into ${parts} equal parts, not 3.`],
        [inch(whole + 1, 0, 1), 'It does not reach that number.'],
      ]),
      hints: [
        `Which two numbers is the right end between?`,
        `Each inch is cut into ${parts} equal parts. How many of them are there after ${whole}?`,
      ],
      steps: [
        `The right end is between ${whole} and ${whole + 1}, so it is ${whole} and a bit.`,
        `Each inch has ${parts} equal parts, so a small step is one ${PARTS_WORDS[parts]} of an inch. There ${rest === 1 ? 'is 1 step' : `are ${rest} steps`}: ${right} inches.`,
      ],
    };
  },
});
