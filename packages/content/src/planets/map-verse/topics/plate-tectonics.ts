import { generator, math, type Topic } from '@planets/practice';
import { termQuestions } from '../../../authoring/term-questions.ts';
import { grouped, tidy } from '../../../authoring/wording.ts';
import { PLATE_WORDS } from '../data/plate-words.ts';
import { PLATE_ORDERS } from '../data/land-facts.ts';

const source = 'USGS';
const ROCKS = {
  igneous: ['granite', 'basalt', 'obsidian', 'pumice'],
  sedimentary: ['sandstone', 'limestone', 'shale', 'conglomerate'],
  metamorphic: ['marble', 'slate', 'gneiss', 'schist'],
} as const;
const MADE: Readonly<Record<keyof typeof ROCKS, string>> = {
  igneous: 'Igneous rock forms when melted rock cools.',
  sedimentary: 'Sedimentary rock forms when layers of grains, mud or shells are pressed together.',
  metamorphic:
    'Metamorphic rock forms when heat and pressure change another rock without melting it.',
};
const KINDS = Object.keys(ROCKS) as (keyof typeof ROCKS)[];

export const plateTectonics: Topic = {
  id: 'plate_tectonics',
  name: 'Inside Earth: plates, quakes and rocks',
  about: 'Explain how plates move, why the ground shakes, and how rocks are made.',
  grades: [6, 10],
  keywords: [
    'earthquake',
    'volcano',
    'plate',
    'crust',
    'mantle',
    'rock cycle',
    'tsunami',
    'geology',
  ],
  connected: ['people_environment'],
  prerequisites: ['landforms'],
  standards: ['MS-ESS2-1', 'MS-ESS2-2'],
  items: [
    ...termQuestions(PLATE_WORDS, source),
    generator({
      id: 'order-events',
      kind: 'order',
      difficulty: 3,
      make(rng, grade) {
        const { task, items, hint, why } = rng.pick(
          PLATE_ORDERS.filter(({ from }) => from <= grade),
        );
        return {
          prompt: task,
          inOrder: items,
          hints: [hint, `The last is this: ${items.at(-1)}.`],
          steps: [`The order is: ${items.join('; ')}.`, why],
          source,
          about: task,
        };
      },
    }),
    generator({
      id: 'kind-of-rock',
      kind: 'choice',
      difficulty: 3,
      make(rng) {
        const kind = rng.pick(KINDS);
        const right = rng.pick(ROCKS[kind]);
        const others = KINDS.filter((other) => other !== kind);
        const wrong = others.map((other) => [rng.pick(ROCKS[other]), other] as const);
        const more = rng.pick(ROCKS[others[0]!].filter((name) => name !== wrong[0]![0]));
        return {
          prompt: `Which of these is ${kind === 'igneous' ? 'an' : 'a'} **${kind}** rock?`,
          right,
          wrong: [...wrong, [more, others[0]!] as const].map(([text, other]) => ({
            text,
            why: `That is a rock of another kind. ${MADE[other]}`,
          })),
          hints: [MADE[kind], `Rule out ${wrong[0]![0]}, which is ${wrong[0]![1]}.`],
          steps: [MADE[kind], `Of these only ${right} was made in that way.`],
          source,
          about: right,
        };
      },
    }),
    generator({
      id: 'plate-speed',
      kind: 'numeric',
      difficulty: 3,
      make(rng, grade) {
        const speed = rng.int(2, 10);
        const years = rng.pick(grade < 8 ? [10, 20, 50, 100] : [1000, 50_000, 100_000, 2_000_000]);
        const far = speed * years;
        const [answer, unit, factor] =
          grade < 8 ? ([far, 'cm', 1] as const) : ([tidy(far / 100_000), 'km', 100_000] as const);
        return {
          prompt: `A plate moves ${speed} cm each year. How far does it move in ${grouped(years)} years, in ${unit === 'cm' ? 'centimeters' : 'kilometers'}?`,
          answer,
          unit,
          slips:
            unit === 'km'
              ? [{ value: far, why: 'Those are centimeters. One kilometer is 100,000 cm.' }]
              : [],
          hints: [
            'It moves the same distance again and again, once for each year.',
            unit === 'cm'
              ? `Multiply ${speed} cm by ${years}.`
              : `Multiply to get centimeters, then divide by 100,000 to get kilometers.`,
          ],
          steps: [
            `Each year adds ${speed} cm: ${math(`${speed} \\times ${years} = ${far}`)} cm.`,
            ...(factor === 1
              ? ['That is slow, but it goes on for millions of years.']
              : [`1 km is 100,000 cm, so that is ${answer} km.`]),
          ],
          source,
        };
      },
    }),
    generator({
      id: 'quake-distance',
      kind: 'numeric',
      difficulty: 4,
      grades: [8, 10],
      make(rng) {
        const seconds = rng.int(2, 40) * 3;
        const fast = rng.chance(1, 2);
        const speed = fast ? 6 : 4;
        return {
          prompt: `${fast ? 'P waves, the first waves' : 'S waves, the second waves'} of an earthquake, travel at about ${speed} km/s in the crust here. They reach a station ${seconds} seconds after the quake. How far away was it, in kilometers?`,
          answer: speed * seconds,
          unit: 'km',
          hints: [
            'Speed tells the kilometers for each second.',
            math('\\text{distance} = \\text{speed} \\times \\text{time}'),
          ],
          steps: [
            `In each second the wave goes ${speed} km, so multiply by the seconds.`,
            `${math(`${speed} \\times ${seconds} = ${speed * seconds}`)}, so the quake was ${speed * seconds} km away. With three such stations its place can be found.`,
          ],
          source,
        };
      },
    }),
  ],
};
