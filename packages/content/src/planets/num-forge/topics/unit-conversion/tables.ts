import { generator, math, type Rng } from '@planets/practice';
import { capital } from '../../../../authoring/wording.ts';
import { decimal } from '../../decimal.ts';
import { amount, pickConversion, plural, rule, SOURCE } from './units.ts';

/** A unit, how many of the next it holds, and how many of the last that one holds. */
const CHAINS = [
  ['yard', 3, 'foot', 12, 'inch'],
  ['kilometer', 1000, 'meter', 100, 'centimeter'],
  ['meter', 100, 'centimeter', 10, 'millimeter'],
  ['gallon', 4, 'quart', 2, 'pint'],
  ['quart', 2, 'pint', 2, 'cup'],
  ['hour', 60, 'minute', 60, 'second'],
  ['week', 7, 'day', 24, 'hour'],
  ['kilogram', 1000, 'gram', 1000, 'milligram'],
] as const;

const threeCounts = (rng: Rng): number[] => {
  const start = rng.int(2, 6);
  return [start, start + rng.int(1, 3), start * 2 + rng.int(3, 5)];
};

export const convertTable = generator({
  id: 'conversion-table',
  kind: 'table',
  difficulty: 2,
  grades: [4, 5],
  make(rng, grade) {
    const one = pickConversion(rng, grade, ({ times }) => times < 1500);
    const { large, small, times } = one;
    const counts = threeCounts(rng);
    // Grade 4 goes to the smaller unit only.
    const turned = grade > 4 && rng.chance(1, 2);
    const [from, to] = turned ? [small, large] : [large, small];
    return {
      prompt: `How many ${plural(to)} is each amount? Fill in the table.`,
      caption: `${capital(plural(from))} and ${plural(to)}`,
      columns: [capital(plural(from)), capital(plural(to))],
      rows: counts.map((count) =>
        turned
          ? ([String(count * times), { answer: count }] as const)
          : ([String(count), { answer: count * times }] as const),
      ),
      hints: [
        `How many ${plural(small)} make 1 ${large}?`,
        turned
          ? `Ask how often ${times} fits into each number of ${plural(small)}.`
          : `Each ${large} brings that many ${plural(small)}. Will the numbers get larger or smaller?`,
      ],
      steps: [
        `${rule(one)}. ${turned ? `So divide by ${times}: a larger unit is needed less often.` : `So multiply by ${times}: a smaller unit is needed more often.`}`,
        `${counts.map((count) => (turned ? math(`${count * times} \\div ${times} = ${count}`) : math(`${count} \\times ${times} = ${count * times}`))).join(', ')}.`,
      ],
      source: SOURCE,
    };
  },
});

export const chainTable = generator({
  id: 'three-units-table',
  kind: 'table',
  difficulty: 3,
  grades: [6, 7],
  make(rng, grade) {
    const [first, a, second, b, third] = rng.pick(CHAINS);
    // Grade 7 meets a half as well.
    const counts = threeCounts(rng).map((count, at) =>
      grade === 7 && at === 1 && a % 2 === 0 ? 2 * count + 1 : 2 * count,
    );
    const rows = counts.map((halves) => ({
      one: decimal(halves * 5, 1),
      two: (halves * a) / 2,
      three: (halves * a * b) / 2,
    }));
    return {
      prompt: `Write each amount in ${plural(second)} and in ${plural(third)}.`,
      caption: `${capital(plural(first))}, ${plural(second)} and ${plural(third)}`,
      columns: [first, second, third].map((unit) => capital(plural(unit))),
      rows: rows.map(({ one, two, three }) => [one, { answer: two }, { answer: three }] as const),
      hints: [
        `Go step by step: how many ${plural(second)} make 1 ${first}? How many ${plural(third)} make 1 ${second}?`,
        `The last column can be found from the middle one.`,
      ],
      steps: [
        `1 ${first} = ${amount(a, second)} and 1 ${second} = ${amount(b, third)}. Each step goes to a smaller unit, so multiply.`,
        ...rows.map(
          ({ one, two, three }) =>
            `${math(`${one} \\times ${a} = ${two}`)} ${plural(second)}, and ${math(`${two} \\times ${b} = ${three}`)} ${plural(third)}.`,
        ),
      ],
      source: SOURCE,
    };
  },
});
