import { figure, generator, type Rng } from '@planets/practice';
import {
  box,
  drawing,
  label,
  type Drawing,
  type Shape,
} from '../../../../authoring/diagrams/drawing.ts';
import { count, grouped, tidy } from '../../../../authoring/wording.ts';

export const source = 'National Geographic and U.S. Census Bureau';

const USES = [
  { sign: 'H', name: 'homes' },
  { sign: 'S', name: 'shops and offices' },
  { sign: 'F', name: 'factories' },
  { sign: 'P', name: 'parks' },
  { sign: 'T', name: 'roads and rails' },
] as const;
type Use = (typeof USES)[number];

interface TownPlan {
  readonly cells: readonly Use[];
  readonly counts: ReadonlyMap<Use, number>;
}

const WIDE = 5;
const CELL = 44;

/** Twenty squares of land, each with one use. */
function makeTown(rng: Rng): TownPlan {
  const rest = rng.sample([1, 2, 3, 4, 5], 4);
  const homes = 20 - rest.reduce((sum, one) => sum + one, 0);
  const counts = new Map(USES.map((use, at) => [use, at === 0 ? homes : rest[at - 1]!] as const));
  const cells = rng.shuffle(
    [...counts].flatMap(([use, number]) => Array.from({ length: number }, () => use)),
  );
  return { cells, counts };
}

function drawTown({ cells }: TownPlan): Drawing {
  const fills = ['soft', 'b', 'd', 'c', 'none'] as const;
  const shapes = cells.flatMap((use, at): Shape[] => {
    const [x, y] = [2 + (at % WIDE) * CELL, 2 + Math.floor(at / WIDE) * CELL];
    return [
      box(x, y, CELL, CELL, { fill: fills[USES.indexOf(use)]! }),
      label(x + CELL / 2, y + CELL / 2, use.sign),
    ];
  });
  const bottom = 4 * CELL + 18;
  const key = USES.map((use, at) =>
    label(4 + (at % 2) * 130, bottom + Math.floor(at / 2) * 20, `${use.sign} ${use.name}`, 'start'),
  );
  const rows = Array.from(
    { length: 4 },
    (_, row) =>
      `Row ${row + 1}: ${cells
        .slice(row * WIDE, (row + 1) * WIDE)
        .map(({ sign }) => sign)
        .join(', ')}.`,
  );
  return drawing(
    280,
    bottom + 54,
    [...shapes, ...key],
    `A plan of a town with 20 equal squares of land. ${rows.join(' ')} Key: ${USES.map(({ sign, name }) => `${sign} means ${name}`).join(', ')}.`,
  );
}

export const shareOfLand = generator({
  id: 'share-of-land',
  kind: 'numeric',
  difficulty: 4,
  grades: [6, 9],
  make(rng) {
    const town = makeTown(rng);
    const [use, number] = rng.pick([...town.counts]);
    const percent = number * 5;
    return {
      prompt: [
        figure(drawTown(town)),
        `The plan shows the land use of a town in 20 equal squares. What percent of the land is used for **${use.name}**?`,
      ],
      answer: percent,
      unit: '%',
      slips: [{ value: number, why: 'That is the number of squares. What share of 20 is it?' }],
      hints: [
        `Count the squares with ${use.sign}.`,
        'All 20 squares are 100%. What percent is one square?',
      ],
      steps: [
        `${count(number, 'square')} of 20 ${number === 1 ? 'has' : 'have'} the letter ${use.sign}.`,
        `One square is 100 ÷ 20 = 5%, so it is ${number} × 5 = ${percent}%.`,
      ],
      source,
    };
  },
});

export const countLand = generator({
  id: 'count-land',
  kind: 'table',
  difficulty: 2,
  grades: [4, 6],
  make(rng) {
    const town = makeTown(rng);
    return {
      prompt: [
        figure(drawTown(town)),
        'How many squares of land does each use have? Fill the table.',
      ],
      caption: 'Land use of the town',
      columns: ['Use', 'Squares'],
      rows: [...town.counts].map(([{ name }, number]) => [name, { answer: number }] as const),
      hints: [
        'Go through the plan row by row, once for each letter.',
        'All five numbers together have to make 20.',
      ],
      steps: [
        ...[...town.counts].map(
          ([{ sign, name }, number]) => `${sign} stands for ${name}: ${count(number, 'square')}.`,
        ),
        `Together: ${[...town.counts.values()].join(' + ')} = 20 squares, so none is forgotten.`,
      ],
      source,
    };
  },
});

export const cityGrows = generator({
  id: 'city-grows',
  kind: 'multi-step',
  difficulty: 4,
  make(rng, grade) {
    const start = rng.int(12, 60) * (grade < 7 ? 1000 : 5000);
    const each = rng.int(4, 18) * (grade < 7 ? 100 : 250);
    const years = rng.int(3, 9);
    const more = each * years;
    const flats = rng.pick([3, 4, 5]);
    const extra = more - (more % flats);
    // Whole homes only: the growth is rounded to a multiple of the people in each.
    const growth = extra / years === Math.round(extra / years) ? extra : each * years * flats;
    const yearly = growth / years;
    return {
      prompt: `A town has ${grouped(start)} people. Each year ${grouped(yearly)} more people live in it than the year before. The town plans for ${years} years.`,
      parts: [
        {
          prompt: `By how many people does the town grow in ${years} years?`,
          answer: growth,
          unit: 'people',
          slips: [
            { value: start + growth, why: 'That is how many live there then. How many are new?' },
          ].filter(({ value }) => value !== growth),
        },
        {
          prompt: `How many people live there after ${years} years?`,
          answer: start + growth,
          unit: 'people',
          follows: `${start} + a`,
        },
        {
          prompt: `On average ${flats} people share a home. How many new homes are needed for the new people?`,
          answer: tidy(growth / flats),
          unit: 'homes',
          follows: `a / ${flats}`,
        },
      ],
      hints: [
        'The same number of people is added each year.',
        'For the homes only the new people count: share them out.',
      ],
      steps: [
        `Each year adds ${yearly} people: ${yearly} × ${years} = ${growth}.`,
        `${start} + ${growth} = ${start + growth} people live there then.`,
        `${growth} ÷ ${flats} = ${tidy(growth / flats)} homes are needed. Towns have to plan schools and pipes for them as well.`,
      ],
      source,
    };
  },
});
