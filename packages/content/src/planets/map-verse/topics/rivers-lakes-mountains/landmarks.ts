import { figure, generator } from '@planets/practice';
import { capital, grouped, listed } from '../../../../authoring/wording.ts';
import { labelPlaces, nameMarked, saidOf } from '../../ask/on-map.ts';
import { spread } from '../../data/cities.ts';
import { LANDMARKS, type Landmark, type Sort } from '../../data/landmarks.ts';

export const source = 'USGS, National Geographic and Encyclopaedia Britannica';

const known = (grade: number): readonly Landmark[] =>
  LANDMARKS.filter(({ from = 1 }) => from <= grade);

export const nameLandmark = nameMarked(
  LANDMARKS,
  {
    id: 'name-landmark',
    difficulty: 2,
    area: 'world',
    source,
    prompt: 'The mark **X** on the map lies on a great {sort}. Which one?',
  },
  7,
);

export const labelLandmarks = labelPlaces(LANDMARKS, {
  id: 'label-landmarks',
  difficulty: 3,
  area: 'world',
  source,
  prompt: 'Put each name at its place on the map.',
});

export const landmarkByFact = generator({
  id: 'landmark-by-fact',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const right = rng.pick(known(grade));
    const others = rng.sample(
      known(grade).filter(({ name, sort }) => name !== right.name && sort === right.sort),
      3,
    );
    return {
      prompt: `${right.hint}\n\nWhich ${right.sort} is it?`,
      right: right.name,
      wrong: others.map((other) => ({
        text: other.name,
        why: `This is true of ${saidOf(other)}: ${other.hint}`,
      })),
      hints: [
        `Where to look on a map: ${right.where}.`,
        `One to rule out is ${saidOf(others[0]!)}: ${others[0]!.where}.`,
      ],
      steps: [`The answer is ${saidOf(right)}, ${right.where}.`, right.more],
      source,
      about: right.name,
    };
  },
});

const ON: Readonly<Record<string, string>> = {
  Africa: 'has the Nile and the Sahara',
  Asia: 'has the Himalayas and the Gobi',
  Europe: 'has the Alps and the Danube',
  'North America': 'has the Mississippi and the Rocky Mountains',
  'South America': 'has the Amazon and the Andes',
  Australia: 'is a continent and a country at once',
};

export const continentOfLandmark = generator({
  id: 'continent-of-landmark',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const right = rng.pick(known(grade).filter(({ continent }) => continent !== undefined));
    const others = rng.sample(
      Object.keys(ON).filter((name) => name !== right.continent),
      3,
    );
    return {
      prompt: `On which continent do you find **${saidOf(right)}**${/desert|lake|mountain|range/i.test(right.name) ? '' : ` (${right.sort})`}?`,
      right: right.continent!,
      wrong: others.map((name) => ({
        text: name,
        why: `${name} ${ON[name]}. This one lies elsewhere.`,
      })),
      hints: [right.hint, `One to rule out is ${others[0]}, which ${ON[others[0]!]}.`],
      steps: [`${capital(saidOf(right))} can be found ${right.where}.`, right.more],
      source,
      about: right.name,
    };
  },
});

const rivers = (grade: number) =>
  known(Math.max(6, grade)).filter(
    (one): one is Landmark & { length: number } => one.length !== undefined,
  );

export const orderRivers = generator({
  id: 'order-rivers',
  kind: 'order',
  difficulty: 4,
  make(rng, grade) {
    // With the Missouri or without: references measure the Mississippi in two ways.
    const pool = rng
      .shuffle(rivers(grade).filter(({ name }) => name !== 'Mississippi'))
      .toSorted((a, b) => b.length - a.length);
    const clear = spread(
      rng.sample(pool, pool.length - 3).toSorted((a, b) => b.length - a.length),
      6,
      (a, b) => a.length >= b.length * 1.12,
    );
    const some = rng
      .sample(clear, Math.min(clear.length, 4))
      .toSorted((a, b) => b.length - a.length);
    const told = ({ name, length }: (typeof some)[number]) =>
      `${name}: about ${grouped(length)} km`;
    return {
      prompt: 'Put these rivers in order of length, from the **longest** to the **shortest**.',
      inOrder: some.map(({ name }) => name),
      hints: [
        'The very longest rivers are on the largest continents. They cross many countries or a whole continent.',
        `${told(some[1]!)}.`,
      ],
      steps: [
        'A river can be long only where there is much land between its source and the sea.',
        `${listed(some.map(told))}.`,
      ],
      source,
    };
  },
});

export const compareRivers = generator({
  id: 'compare-rivers',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const pool = rivers(grade);
    const [a, b, c] = rng
      .sample(pool, 3)
      .map((one) => ({ ...one, length: Math.round(one.length / 100) * 100 }));
    const [long, short] = a!.length >= b!.length ? [a!, b!] : [b!, a!];
    const bars = rng
      .shuffle([a!, b!, c!])
      .map(({ name, length }) => ({ label: name, value: length }));
    const answer = long.length - short.length;
    if (answer === 0) {
      const total = long.length + c!.length;
      return {
        prompt: [
          figure({ kind: 'bar-chart', title: 'Length of rivers', unit: 'km', bars }),
          `How long are the **${long.name}** and the **${c!.name}** together, in kilometers?`,
        ],
        answer: total,
        unit: 'km',
        hints: ['Read both bars.', `Add ${long.length} and the length of the other river.`],
        steps: [
          `The lengths are ${grouped(long.length)} km and ${grouped(c!.length)} km.`,
          `Together: ${long.length} + ${c!.length} = ${total} km.`,
        ],
        source,
      };
    }
    return {
      prompt: [
        figure({ kind: 'bar-chart', title: 'Length of rivers', unit: 'km', bars }),
        `How many kilometers longer is the **${long.name}** than the **${short.name}**?`,
      ],
      answer,
      unit: 'km',
      slips: [
        {
          value: long.length + short.length,
          why: 'That is both lengths together. Longer than asks for the difference.',
        },
        { value: long.length, why: `That is the whole length of the ${long.name}.` },
      ],
      hints: [
        'Read the lengths of the two rivers. The third one is not needed.',
        `“How much longer” asks for a difference: begin with ${grouped(long.length)} km.`,
      ],
      steps: [
        `The ${long.name} is ${grouped(long.length)} km long, the ${short.name} ${grouped(short.length)} km.`,
        `The difference is ${long.length} − ${short.length} = ${answer} km.`,
      ],
      source,
    };
  },
});

const SORT_IS: Readonly<Record<Sort, string>> = {
  river: 'A river is water that flows to a sea or a lake.',
  'mountain range': 'A mountain range is a long row of mountains.',
  desert: 'A desert is land with very little rain or snow.',
  lake: 'A lake is water with land all around it.',
};
const MANY: Readonly<Record<Sort, string>> = {
  river: 'rivers',
  'mountain range': 'mountain ranges',
  desert: 'deserts',
  lake: 'lakes',
};
/** In a list of names "Lake Baikal" would give itself away. */
const bare = ({ name }: Landmark): string =>
  name.replace(/^Lake | Lake$| Desert$| Mountains$| Range$/g, '');

export const allOfSort = generator({
  id: 'all-of-sort',
  kind: 'choices',
  difficulty: 3,
  make(rng, grade) {
    const sort = rng.pick(['river', 'mountain range', 'desert', 'lake'] as const);
    const pool = rng
      .shuffle(known(grade))
      .filter(({ name }) => !/Great|Superior|Victoria|Rocky/.test(name));
    const right = pool.filter((one) => one.sort === sort).slice(0, rng.int(2, 3));
    const wrong = pool.filter((one) => one.sort !== sort).slice(0, 6 - right.length);
    return {
      prompt: `Pick **every** name that belongs to a **${sort}**.`,
      right: right.map(bare),
      wrong: wrong.map(bare),
      hints: [
        SORT_IS[sort],
        `Not every name fits: “${bare(wrong[0]!)}” is the name of something else.`,
      ],
      steps: [
        `${MANY[sort].charAt(0).toUpperCase()}${MANY[sort].slice(1)} here: ${listed(right.map(({ name }) => name))}.`,
        ...wrong.map((one) => `${one.name}: ${one.sort}.`),
      ],
      source,
    };
  },
});
