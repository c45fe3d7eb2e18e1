import { generator, type Rng } from '@planets/practice';
import { labelPlaces, nameMarked } from '../../ask/on-map.ts';
import type { State } from '../../data/states.ts';
import { isTold, PLACES, REGION_IS, REGIONS, source, statesIn } from './pool.ts';

/** Smaller than the mark on a phone. */
const TINY = ['Rhode Island', 'Delaware'];

export const nameState = nameMarked(
  PLACES.filter(({ name }) => !TINY.includes(name)),
  {
    id: 'name-state',
    difficulty: 2,
    area: 'united-states',
    source,
    prompt: 'Which state is marked with **X**?',
  },
  5,
);

export const labelStates = labelPlaces(PLACES, {
  id: 'label-states',
  difficulty: 3,
  area: 'united-states',
  source,
  prompt: 'Put each state at its place on the map.',
});

/** Others of its region first. */
function others(rng: Rng, right: State, grade: number, count: number): State[] {
  const rest = rng.shuffle(statesIn(grade).filter(({ name }) => name !== right.name));
  return [
    ...rest.filter(({ region }) => region === right.region),
    ...rest.filter(({ region }) => region !== right.region),
  ].slice(0, count);
}

const isCapital = ({ name, capital }: State) => `${capital} is the capital of ${name}.`;

export const capitalOfState = generator({
  id: 'capital-of-state',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const right = rng.pick(statesIn(grade).filter((one) => !isTold(one)));
    const wrong = others(rng, right, grade, 3);
    const trap = right.largest !== right.capital;
    return {
      prompt: `What is the capital of **${right.name}**?`,
      right: right.capital,
      wrong: [
        ...(trap
          ? [
              {
                text: right.largest,
                why: `${right.largest} is the largest city of ${right.name}, but not where its government meets.`,
              },
            ]
          : []),
        ...wrong
          .filter(({ capital }) => capital !== right.capital && capital !== right.largest)
          .map((other) => ({ text: other.capital, why: isCapital(other) })),
      ].slice(0, 3),
      hints: [
        trap
          ? 'The largest city of a state is often not its capital.'
          : 'In this state the largest city is the capital as well.',
        `It starts with “${right.capital.charAt(0)}”. Rule one out: ${isCapital(wrong.at(-1)!)}`,
      ],
      steps: [
        isCapital(right),
        trap
          ? `The state government meets there. ${right.largest} is larger, but it is not the capital.`
          : `It is the largest city of ${right.name} as well.`,
      ],
      source,
      about: `capital of ${right.name}`,
    };
  },
});

export const stateOfFact = generator({
  id: 'state-of-fact',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const right = rng.pick(statesIn(grade).filter(({ name, fact }) => !fact.includes(name)));
    const wrong = others(rng, right, grade, 3);
    return {
      prompt: `${right.fact}\n\nWhich state is it?`,
      right: right.name,
      wrong: wrong.map((other) => ({
        text: other.name,
        why: `This is true of ${other.name}: ${other.fact}`,
      })),
      hints: [
        `It lies ${right.where.replace(/^(?=the |a |all |two )/, 'here: ')}.`,
        `Rule out ${wrong[0]!.name}. This is true of that state: ${wrong[0]!.fact}`,
      ],
      steps: [
        `That is true of ${right.name}. ${right.fact}`,
        `Its capital is ${right.capital}, and it belongs to the ${right.region}.`,
      ],
      source,
      about: right.name,
    };
  },
});

export const matchStateCapitals = generator({
  id: 'match-state-capitals',
  kind: 'match',
  difficulty: 4,
  make(rng, grade) {
    const some = rng.sample(
      statesIn(grade).filter((one) => !isTold(one)),
      grade < 5 ? 3 : 4,
    );
    return {
      prompt: 'Pair each state with its capital.',
      pairs: some.map(({ name, capital }) => [name, capital] as const),
      hints: [
        'Begin with the pair you know best. The largest city is often not the capital.',
        `The capital of ${some[0]!.name} starts with “${some[0]!.capital.charAt(0)}”.`,
      ],
      steps: some.map(isCapital),
      source,
    };
  },
});

export const allInRegion = generator({
  id: 'all-in-region',
  kind: 'choices',
  difficulty: 3,
  make(rng, grade) {
    const region = rng.pick(REGIONS);
    const pool = rng.shuffle(statesIn(grade));
    const right = pool.filter((one) => one.region === region).slice(0, rng.int(2, 3));
    const wrong = pool.filter((one) => one.region !== region).slice(0, 6 - right.length);
    return {
      prompt: `The Census Bureau divides the country into four regions. Pick **every** state of the **${region}**.`,
      right: right.map(({ name }) => name),
      wrong: wrong.map(({ name }) => name),
      hints: [
        'The four regions are the Northeast, the Midwest, the South and the West.',
        `${wrong[0]!.name} belongs to another region, the ${wrong[0]!.region}.`,
      ],
      steps: [
        REGION_IS[region],
        ...[...right, ...wrong].map((one) => `${one.name}: ${one.region}.`),
      ],
      source: 'U.S. Census Bureau',
    };
  },
});

export const typeStateCapital = generator({
  id: 'type-state-capital',
  kind: 'text',
  difficulty: 4,
  grades: [5, 8],
  make(rng, grade) {
    const right = rng.pick(statesIn(grade).filter((one) => !isTold(one)));
    return {
      prompt: `Type the name of the capital of **${right.name}**.`,
      answer: right.capital,
      also: right.capital.startsWith('Saint ') ? [right.capital.replace('Saint', 'St.')] : [],
      policy: { spelling: 'close' as const },
      slips:
        right.largest === right.capital
          ? []
          : [
              {
                text: right.largest,
                why: `${right.largest} is the largest city, not the capital.`,
              },
            ],
      hints: [
        right.largest === right.capital
          ? 'It is the largest city of the state as well.'
          : `It is not ${right.largest}, although more people live there.`,
        `It starts with “${right.capital.slice(0, 2)}” and ends with “${right.capital.slice(-2)}”.`,
      ],
      steps: [
        isCapital(right),
        'A state capital is the city where the government of the state meets.',
      ],
      source,
      about: `capital of ${right.name}`,
    };
  },
});

export const orderStates = generator({
  id: 'order-states',
  kind: 'order',
  difficulty: 4,
  make(rng, grade) {
    const gap = grade < 5 ? 9 : 6;
    const shuffled = rng.shuffle(statesIn(grade).filter(({ at }) => at !== undefined));
    const picked: State[] = [];
    for (const one of shuffled)
      if (picked.length < 4 && picked.every(({ at }) => Math.abs(at![0] - one.at![0]) >= gap))
        picked.push(one);
    const inOrder = picked.toSorted((a, b) => a.at![0] - b.at![0]);
    return {
      prompt: 'Put these states in order from **west** to **east**.',
      inOrder: inOrder.map(({ name }) => name),
      hints: [
        'The Pacific coast is in the west, the Atlantic coast in the east.',
        `About ${inOrder[1]!.name}: ${inOrder[1]!.where}.`,
      ],
      steps: inOrder.map(({ name, where, region }) => `${name} (${region}): ${where}.`),
      source,
    };
  },
});
