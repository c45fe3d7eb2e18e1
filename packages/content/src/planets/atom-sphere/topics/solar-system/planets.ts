import { type Rng, generator } from '@planets/practice';
import { an, grouped, listed } from '../../../../authoring/wording.ts';
import { PLANETS, type SolarPlanet } from '../../data/solar-system.ts';
import { source } from './source.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

const ALL_IN_ORDER = `Counted from the Sun: ${listed(PLANETS.map(({ name }) => name))}.`;

const placeOf = ({ name, place }: SolarPlanet) =>
  `${name} is the ${ORDINALS[place - 1]} planet from the Sun.`;

const sizeOf = ({ name, across }: SolarPlanet) => `${name} is about ${grouped(across)} km across.`;

function factFor(rng: Rng, grade: number) {
  const planet = rng.pick(PLANETS.filter(({ facts }) => facts.some(({ from }) => from <= grade)));
  return { planet, ...rng.pick(planet.facts.filter(({ from }) => from <= grade)) };
}

/** A fact about a wrong planet that a student of the grade can follow. */
const knownFor = (planet: SolarPlanet, grade: number) => {
  const fact = planet.facts.find(({ from }) => from <= grade);
  return fact ? `${planet.name} ${fact.fact}.` : placeOf(planet);
};

/** "comes between Mars and Saturn", or its only neighbor where there is one. */
function position({ place }: SolarPlanet): string {
  const before = PLANETS[place - 2];
  const after = PLANETS[place];
  if (!before) return `comes right before ${after!.name}`;
  if (!after) return `comes right after ${before.name}`;
  return `comes between ${before.name} and ${after.name}`;
}

export const planetByFact = generator({
  id: 'planet-by-fact',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const { planet, fact, why } = factFor(rng, grade);
    const others = rng.sample(
      PLANETS.filter(({ name }) => name !== planet.name),
      3,
    );
    return {
      prompt: `Which planet of our solar system ${fact}?`,
      right: planet.name,
      wrong: others.map((other) => ({ text: other.name, why: knownFor(other, grade) })),
      hints: [`Its orbit ${position(planet)}.`, knownFor(others[0]!, grade)],
      steps: [`${planet.name} ${fact}.`, why],
      source,
      about: fact,
    };
  },
});

export const factOfPlanet = generator({
  id: 'fact-of-planet',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const { planet, fact, why } = factFor(rng, grade);
    const others = rng.sample(
      PLANETS.filter(
        ({ name, facts }) => name !== planet.name && facts.some(({ from }) => from <= grade),
      ),
      3,
    );
    return {
      prompt: `What is true of **${planet.name}**? This planet …`,
      right: fact,
      wrong: others.map((other) => ({
        text: rng.pick(other.facts.filter(({ from }) => from <= grade)).fact,
        why: `That is true of ${other.name}.`,
      })),
      hints: [
        placeOf(planet),
        `${planet.name} is ${an(planet.type)}. ${planet.name === 'Earth' ? 'It is the one we live on.' : `It is about ${grouped(planet.across)} km across, and Earth is about 12,756 km.`}`,
      ],
      steps: [`${planet.name} ${fact}.`, why],
      source,
      about: fact,
    };
  },
});

export const namePlanet = generator({
  id: 'name-planet',
  kind: 'text',
  difficulty: 2,
  make(rng) {
    const planet = rng.pick(PLANETS);
    const byPlace = rng.chance(1, 2);
    return {
      prompt: byPlace
        ? `Type the name of the **${ORDINALS[planet.place - 1]}** planet, counted from the Sun.`
        : `Type the name of the planet that ${position(planet)}, counted from the Sun.`,
      answer: planet.name,
      hints: [
        `It is ${an(planet.type)}.`,
        `Its name starts with “${planet.name.slice(0, 2)}” and has ${planet.name.length} letters.`,
      ],
      steps: [ALL_IN_ORDER, placeOf(planet)],
      source,
      about: `place of ${planet.name}`,
    };
  },
});

export const orderFromSun = generator({
  id: 'order-from-sun',
  kind: 'order',
  difficulty: 2,
  make(rng, grade) {
    const some = rng.sample(PLANETS, grade < 5 ? 4 : 5).toSorted((a, b) => a.place - b.place);
    return {
      prompt:
        'Put these planets in order, from the one **closest** to the Sun to the one **farthest** away.',
      inOrder: some.map(({ name }) => name),
      hints: [
        'The four small rocky planets come first, then the two gas giants, then the two ice giants.',
        placeOf(some[0]!),
      ],
      steps: [ALL_IN_ORDER, `So here the order is ${listed(some.map(({ name }) => name))}.`],
      source,
    };
  },
});

export const orderBySize = generator({
  id: 'order-by-size',
  kind: 'order',
  difficulty: 4,
  grades: [5, 7],
  make(rng) {
    const some = rng.sample(PLANETS, 4).toSorted((a, b) => a.across - b.across);
    return {
      prompt: 'Put these planets in order of size, from the **smallest** to the **largest**.',
      inOrder: some.map(({ name }) => name),
      hints: [
        'Rocky planets are smaller than ice giants, and ice giants are smaller than gas giants.',
        sizeOf(some[1]!),
      ],
      steps: some.map(sizeOf),
      source,
    };
  },
});

export const yearsOfPlanets = generator({
  id: 'years-of-planets',
  kind: 'numeric',
  difficulty: 3,
  grades: [4, 7],
  make(rng, grade) {
    const { name, years } = rng.pick(PLANETS.filter((planet) => (planet.years ?? 1) > 1));
    const trips = rng.int(2, grade < 6 ? 6 : 12);
    const total = years! * trips;
    return {
      prompt: `${name} goes once round the Sun in about ${years} Earth years. How many Earth years do ${trips} trips round the Sun take?`,
      answer: total,
      unit: 'years',
      hints: [
        `One year of ${name} is one trip round the Sun.`,
        `Each of the ${trips} trips takes ${years} Earth years. Multiply.`,
      ],
      steps: [
        `Every trip takes the same time, about ${years} Earth years.`,
        `${trips} trips: ${trips} × ${years} = ${total} Earth years.`,
      ],
      source,
    };
  },
});
