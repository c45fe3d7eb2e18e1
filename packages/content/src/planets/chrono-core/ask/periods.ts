import { generator, type Generator } from '@planets/practice';
import { dateOf, spread, whenOf, type Happening } from '../happening.ts';
import { centuryOf, centuryText, yearText } from '../years.ts';
import { suited } from './graded.ts';
import { sourcesOf, type Gap, type Table } from './table.ts';

/** A hundred or ten years, with the names that people give them. */
type Length = 10 | 100;

const periodOf = (year: number, length: Length): number =>
  length === 100 ? centuryOf(year) : Math.floor(year / 10) * 10;

const periodName = (period: number, length: Length): string =>
  length === 100 ? centuryText(period) : `decade from ${period} to ${period + 9}`;

/** The period `step` periods later. There is no century 0. */
function periodNear(period: number, step: number, length: Length): number {
  if (length === 10) return period + 10 * step;
  return period + step === 0 ? step : period + step;
}

export const beforeOrAfter = (table: Table, gapFor: Gap, length: Length): Generator =>
  generator({
    id: 'before-or-after',
    kind: 'cloze',
    difficulty: 2,
    make(rng, grade) {
      const [early, late] = spread(rng, suited(table, grade), 2, gapFor(grade)) as [
        Happening,
        Happening,
      ];
      const [a, b] = rng.chance(1, 2) ? [early, late] : [late, early];
      const first = periodOf(early.year, length);
      return {
        prompt: `**A:** ${a.what}.\n\n**B:** ${b.what}.\n\nA happened [[0]] B. The earlier of the two belongs to the [[1]].`,
        gaps: [
          { right: a === early ? 'before' : 'after', wrong: [a === early ? 'after' : 'before'] },
          {
            right: periodName(first, length),
            wrong: [-1, 1].map((step) => periodName(periodNear(first, step, length), length)),
          },
        ],
        hints: [
          `A has to do with ${a.theme}, and B with ${b.theme}. Which sounds older to you?`,
          `B was ${whenOf(b)}.${length === 100 ? ' Remember that the 1st century is the years 1 to 100, so the number of the century is one ahead.' : ' Was A earlier or later?'}`,
        ],
        steps: [
          `A was ${whenOf(a)} and B ${whenOf(b)}, so A came ${a === early ? 'before' : 'after'} B.`,
          `The year ${yearText(early.year)} belongs to the ${periodName(first, length)}${length === 100 ? ', because the first hundred years already count as the 1st century' : ''}.`,
        ],
        source: sourcesOf([a, b]),
      };
    },
  });

/** "Pick every one that …" for a period of a hundred or of ten years. */
export const pickPeriod = (table: Table, length: Length): Generator => {
  const keyOf = ({ year }: Happening) => periodOf(year, length);
  const name = (key: number) => periodName(key, length);
  const keys = [...new Set(table.map(keyOf))].filter(
    (key) => table.filter((one) => keyOf(one) === key).length >= 2,
  );
  return generator({
    id: 'pick-the-period',
    kind: 'choices',
    difficulty: 4,
    make(rng) {
      const key = rng.pick(keys);
      const right = rng.sample(
        table.filter((one) => keyOf(one) === key),
        2,
      );
      const wrong = rng.sample(
        table
          .filter((one) => keyOf(one) !== key)
          .toSorted((a, b) => Math.abs(a.year - right[0]!.year) - Math.abs(b.year - right[0]!.year))
          .slice(0, 14),
        3,
      );
      return {
        prompt: `Pick **every** event of the **${name(key)}**.`,
        right: right.map(({ what }) => what),
        wrong: wrong.map(({ what }) => what),
        hints: [
          length === 100
            ? `Two of them fit. First find out which years the ${name(key)} covers.`
            : `Two of them fit. Begin with the one whose date you know best.`,
          `You can rule one out. This was ${whenOf(wrong[0]!)}: ${wrong[0]!.what}.`,
        ],
        steps: [...right, ...wrong].map(
          (one) =>
            `${one.what}: ${dateOf(one)}, so ${keyOf(one) === key ? 'it fits' : 'it does not fit'}.`,
        ),
        source: sourcesOf([...right, ...wrong]),
      };
    },
  });
};
