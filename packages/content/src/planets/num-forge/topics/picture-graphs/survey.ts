import { figure, type Rng } from '@planets/practice';
import { pictograph } from '../../../../authoring/diagrams/pictograph.ts';
import { THINGS } from '../../../../authoring/diagrams/things.ts';
import { counted } from '../../../../authoring/number-text.ts';
import { distinct } from '../../distinct.ts';

interface Subject {
  readonly title: string;
  readonly names: readonly string[];
  readonly one: string;
  readonly many: string;
  /** "chose" in "8 children chose soccer". */
  readonly who: string;
}
const SUBJECTS: readonly Subject[] = [
  {
    title: 'Our favorite fruit',
    names: ['apple', 'pear', 'mango', 'banana', 'grape'],
    one: 'child',
    many: 'children',
    who: 'chose',
  },
  {
    title: 'Our favorite animal',
    names: ['cat', 'dog', 'horse', 'fish', 'bird'],
    one: 'child',
    many: 'children',
    who: 'chose',
  },
  {
    title: 'How we come to school',
    names: ['walk', 'bus', 'car', 'bike', 'train'],
    one: 'child',
    many: 'children',
    who: 'said',
  },
  {
    title: 'Our favorite season',
    names: ['spring', 'summer', 'fall', 'winter'],
    one: 'child',
    many: 'children',
    who: 'chose',
  },
  {
    title: 'Books we read',
    names: ['Amara', 'Omar', 'Mei', 'Diego', 'Zofia'],
    one: 'book',
    many: 'books',
    who: 'are next to',
  },
  {
    title: 'Birds we saw',
    names: ['robin', 'crow', 'gull', 'duck', 'owl'],
    one: 'bird',
    many: 'birds',
    who: 'are next to',
  },
  {
    title: 'Trees in the park',
    names: ['oak', 'pine', 'maple', 'birch', 'willow'],
    one: 'tree',
    many: 'trees',
    who: 'are next to',
  },
  {
    title: 'Our favorite game',
    names: ['tag', 'chess', 'soccer', 'jacks', 'kites'],
    one: 'child',
    many: 'children',
    who: 'chose',
  },
];

/** What was asked or seen, with a number for each answer, and how many one symbol stands for. */
export interface Survey {
  readonly title: string;
  readonly one: string;
  readonly many: string;
  readonly names: readonly string[];
  readonly values: readonly number[];
  readonly scale: number;
}

const SCALES: Readonly<Record<number, readonly number[]>> = {
  1: [1],
  2: [1, 2],
  3: [2, 5, 10],
  4: [4, 6, 10, 20],
};

/** All values differ. `halves` allows half symbols, where the scale is even. */
export function pickSurvey(rng: Rng, grade: number, halves = false, fixedScale?: number): Survey {
  const { title, names, one, many } = rng.pick(SUBJECTS);
  const count = grade === 1 ? 3 : 4;
  const scale = fixedScale ?? rng.pick(SCALES[grade]!.filter((each) => !halves || each % 2 === 0));
  const steps = distinct(count, () => rng.int(2, grade === 1 ? 8 : 15));
  const values = steps.map((step) =>
    halves ? (step * scale) / 2 : Math.min(step, 9) === step ? step * scale : (step - 8) * scale,
  );
  return new Set(values).size < count
    ? pickSurvey(rng, grade, halves, fixedScale)
    : { title, one, many, names: rng.sample(names, count), values, scale };
}

/** Signs that are none of the things that were counted. */
const SYMBOLS = THINGS.filter(({ one }) => ['star', 'heart', 'button'].includes(one));

export const drawSurvey = (rng: Rng, { title, one, many, names, values, scale }: Survey) => {
  const symbol = rng.pick(SYMBOLS);
  return figure(
    pictograph(
      title,
      names.map((name, at) => ({ name, symbols: values[at]! / scale })),
      symbol,
      `1 ${symbol.one} is ${counted(scale, one, many)}.`,
    ),
  );
};

/** How a value is read off the graph. */
export const readStep = ({ names, values, scale, one, many }: Survey, at: number): string => {
  const symbols = values[at]! / scale;
  if (scale === 1) return `Count the symbols next to “${names[at]}”: ${values[at]}.`;
  const whole = Math.floor(symbols);
  return symbols === whole
    ? `“${names[at]}” has ${symbols} ${symbols === 1 ? 'symbol' : 'symbols'}. Each one is ${counted(scale, one, many)}: count by ${scale}s to ${values[at]}.`
    : `“${names[at]}” has ${whole} whole ${whole === 1 ? 'symbol' : 'symbols'}, that is ${whole * scale}, and a small one for half of ${scale}, that is ${scale / 2}. Together ${values[at]}.`;
};

export const total = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0);
