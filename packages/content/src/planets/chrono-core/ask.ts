import { generator, type Generator } from '@planets/practice';
import {
  betweenWhat,
  dateOf,
  distance,
  othersNear,
  spread,
  whenOf,
  type Happening,
} from './happening.ts';
import { centuryOf, centuryText, yearsBetween, yearText } from './years.ts';

/** Several ways to ask about a table of happenings, one generator each. */

type Table = readonly Happening[];

/** How many years apart the events of one question are at least: fewer in higher grades. */
type Gap = (grade: number) => number;

const apart = (gapFor: Gap, grade: number): number => Math.max(1, Math.floor(gapFor(grade) / 2));

const told = (one: Happening): string[] => [
  `${one.what}. That was ${whenOf(one)}.`,
  `Why it mattered: ${one.why}`,
];

export const whichYear = (table: Table, gapFor: Gap): Generator =>
  generator({
    id: 'which-year',
    kind: 'choice',
    difficulty: 3,
    make(rng, grade) {
      const right = rng.pick(table);
      return {
        prompt: `In ${right.about ? 'about ' : ''}which year did this happen?\n\n**${right.what}.**`,
        right: yearText(right.year),
        wrong: othersNear(rng, table, right, 3, apart(gapFor, grade)).map((other) => ({
          text: yearText(other.year),
          why: `Something else belongs to ${yearText(other.year)}: ${other.what}. That was ${distance(other, right)}.`,
        })),
        hints: [`Think of what it changed: ${right.why}`, betweenWhat(table, right)],
        steps: told(right),
        source: right.source,
        about: right.what,
      };
    },
  });

export const whatInYear = (table: Table, gapFor: Gap): Generator =>
  generator({
    id: 'what-in-year',
    kind: 'choice',
    difficulty: 3,
    make(rng, grade) {
      const right = rng.pick(table);
      const wrong = othersNear(rng, table, right, 3, apart(gapFor, grade));
      return {
        prompt: `Which of these happened **${whenOf(right)}**?`,
        right: right.what,
        wrong: wrong.map((other) => ({
          text: other.what,
          why: `That was ${whenOf(other)}, ${distance(other, right)}.`,
        })),
        hints: [
          `It has to do with ${right.theme}.`,
          `You can rule one out. This was ${whenOf(wrong[0]!)}: ${wrong[0]!.what}.`,
        ],
        steps: told(right),
        source: right.source,
        about: right.what,
      };
    },
  });

export const whyItMattered = (table: Table, gapFor: Gap): Generator =>
  generator({
    id: 'why-it-mattered',
    kind: 'choice',
    difficulty: 4,
    make(rng, grade) {
      const right = rng.pick(table);
      const wrong = othersNear(rng, table, right, 3, apart(gapFor, grade));
      return {
        prompt: `**${right.what}** (${dateOf(right)}). Why did this matter?`,
        right: right.why,
        wrong: wrong.map((other) => ({
          text: other.why,
          why: `That is why something else mattered: ${other.what} (${dateOf(other)}).`,
        })),
        hints: [
          `Ask what was different afterwards. It has to do with ${right.theme}.`,
          `You can rule one out, because it belongs to something else: “${wrong[0]!.why}”`,
        ],
        steps: told(right),
        source: right.source,
        about: right.what,
      };
    },
  });

export const putInOrder = (table: Table, gapFor: Gap): Generator =>
  generator({
    id: 'put-in-order',
    kind: 'order',
    difficulty: 3,
    make(rng, grade) {
      const picked = spread(rng, table, grade < 8 ? 4 : 5, gapFor(grade));
      const anchor = picked[2]!;
      return {
        prompt: 'Put these in order, from the **earliest** to the **latest**.',
        inOrder: picked.map(({ what }) => what),
        hints: [
          `The earliest has to do with ${picked[0]!.theme}.`,
          `This was ${whenOf(anchor)}: ${anchor.what}. Which came before it, and which after?`,
        ],
        steps: picked.map((one) => `${dateOf(one)}: ${one.what}. ${one.why}`),
        source: sourcesOf(picked),
      };
    },
  });

export const matchYears = (table: Table, gapFor: Gap): Generator =>
  generator({
    id: 'match-years',
    kind: 'match',
    difficulty: 4,
    make(rng, grade) {
      const picked = spread(rng, table, grade < 7 ? 3 : 4, gapFor(grade));
      return {
        prompt: 'Match each event with its year.',
        pairs: picked.map((one) => [one.what, yearText(one.year)] as const),
        hints: [
          `The earliest has to do with ${picked[0]!.theme}.`,
          `The latest has to do with ${picked.at(-1)!.theme}.`,
        ],
        steps: picked.map((one) => `${dateOf(one)}: ${one.what}. ${one.why}`),
        source: sourcesOf(picked),
      };
    },
  });

export const matchReasons = (table: Table, gapFor: Gap): Generator =>
  generator({
    id: 'match-reasons',
    kind: 'match',
    difficulty: 3,
    make(rng, grade) {
      const first = rng.pick(table);
      const picked = [first, ...othersNear(rng, table, first, 2, apart(gapFor, grade))];
      return {
        prompt: 'Match each event with the reason why it mattered.',
        pairs: picked.map(({ what, why }) => [what, why] as const),
        hints: [
          `Begin here: “${picked[0]!.what}” has to do with ${picked[0]!.theme}.`,
          `Then this one: “${picked[1]!.what}” has to do with ${picked[1]!.theme}.`,
        ],
        steps: picked.map((one) => `${one.what} (${dateOf(one)}). ${one.why}`),
        source: sourcesOf(picked),
      };
    },
  });

/** A hundred or ten years, with the names that people give them. */
type Length = 10 | 100;

const periodOf = (year: number, length: Length): number =>
  length === 100 ? centuryOf(year) : Math.floor(year / 10) * 10;

const periodName = (period: number, length: Length): string =>
  length === 100 ? centuryText(period) : `${period}s`;

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
      const [early, late] = spread(rng, table, 2, gapFor(grade)) as [Happening, Happening];
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
          `The year ${yearText(early.year)} belongs to the ${periodName(first, length)}${length === 100 ? ', because the first hundred years already count as the 1st century' : `, the years ${first} to ${first + 9}`}.`,
        ],
        source: sourcesOf([a, b]),
      };
    },
  });

export const howLongBetween = (table: Table, gapFor: Gap): Generator =>
  generator({
    id: 'how-long-between',
    kind: 'numeric',
    difficulty: 3,
    make(rng, grade) {
      const [early, late] = spread(
        rng,
        table.filter(({ about }) => !about),
        2,
        gapFor(grade),
      ) as [Happening, Happening];
      const years = yearsBetween(early.year, late.year);
      const crosses = early.year < 0 && late.year > 0;
      return {
        prompt: `${early.what} (**${yearText(early.year)}**). ${late.what} (**${yearText(late.year)}**). How many years after the first did the second happen?`,
        answer: years,
        unit: 'years',
        slips: [
          ...(crosses
            ? [
                {
                  value: years + 1,
                  why: 'Nearly: there was no year 0. After 1 BCE came 1 CE, so it is one year less.',
                },
              ]
            : [
                {
                  value: years + 1,
                  why: 'You counted both ends. Take the difference of the years.',
                },
              ]),
          { value: years + 10, why: 'The tens are one too many. Subtract once more.' },
        ],
        hints: [
          crosses
            ? 'One year is before the common era and one after. Count to the change first, then on.'
            : 'Count on from the earlier year to the later one.',
          crosses
            ? `Add ${-early.year} and ${late.year}. Then remember that there was no year 0.`
            : early.year < 0
              ? 'Years BCE count down, so take the smaller number from the larger one.'
              : `Write ${late.year} − ${early.year} and subtract place by place.`,
        ],
        steps: crosses
          ? [
              `On one side there are ${-early.year} years, on the other ${late.year}: together ${-early.year + late.year}.`,
              `1 BCE is followed by 1 CE, without a year 0, so it is one less: ${years} years.`,
            ]
          : early.year < 0 && late.year < 0
            ? [
                'Years BCE count down to the change of era, so the larger number is the earlier year.',
                `${-early.year} − ${-late.year} = ${years} years.`,
              ]
            : [
                'The time between two years is the later one less the earlier one.',
                `${late.year} − ${early.year} = ${years} years.`,
              ],
        source: sourcesOf([early, late]),
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
            : `Two of them fit. The ${name(key)} are the years ${key} to ${key + 9}.`,
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

const sourcesOf = (all: Table): string => [...new Set(all.map(({ source }) => source))].join('; ');
