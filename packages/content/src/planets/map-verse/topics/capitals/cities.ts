import { generator } from '@planets/practice';
import { listed } from '../../../../authoring/wording.ts';
import { countriesIn, named, neighborsOf } from '../../country-pool.ts';
import { LATITUDES, NOT_CAPITALS, SIGHTS, spread } from '../../data/cities.ts';
import { SEAT, askable, isCapital, notCapital, source } from './pool.ts';

const told = ({ city, latitude }: (typeof LATITUDES)[number]) =>
  `${city} is at about ${Math.abs(latitude)}° ${latitude < 0 ? 'south' : 'north'}.`;

export const capitalBySight = generator({
  id: 'capital-by-sight',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const pool = countriesIn(grade).filter(({ code }) => SIGHTS[code]);
    const country = rng.pick(pool);
    const others = neighborsOf(country, pool, 3, rng);
    return {
      prompt: `${SIGHTS[country.code]}\n\nWhich capital is it?`,
      right: country.capital,
      wrong: others.map((other) => ({
        text: other.capital,
        why: `This is true of ${other.capital}: ${SIGHTS[other.code]}`,
      })),
      hints: [
        `It is the capital of ${named(country)}.`,
        `One to rule out, ${others[0]!.capital}: ${SIGHTS[others[0]!.code]}`,
      ],
      steps: [isCapital(country), SIGHTS[country.code]!],
      source: 'Encyclopaedia Britannica',
      about: `capital of ${country.name}`,
    };
  },
});

export const findCapitals = generator({
  id: 'find-capitals',
  kind: 'choices',
  difficulty: 3,
  make(rng, grade) {
    const pool = rng.shuffle(askable(grade).filter(({ code }) => NOT_CAPITALS[code]));
    const right = pool.slice(0, rng.int(2, 3));
    const wrong = pool.slice(3, 6);
    return {
      prompt: 'Pick **every** city that is the capital of a country.',
      right: right.map(({ capital }) => capital),
      wrong: wrong.map(({ code }) => NOT_CAPITALS[code]!),
      hints: [SEAT, notCapital(wrong[0]!)],
      steps: [
        ...right.map(isCapital),
        `Not capitals: ${listed(wrong.map(({ code }) => NOT_CAPITALS[code]!))}; ${listed(wrong.map(({ capital }) => capital))} are the capitals of those countries.`,
      ],
      source,
    };
  },
});

export const orderNorthSouth = generator({
  id: 'order-north-south',
  kind: 'order',
  difficulty: 4,
  grades: [5, 8],
  make(rng, grade) {
    const gap = grade < 7 ? 10 : 6;
    const pool = rng.sample(LATITUDES, 20).toSorted((a, b) => b.latitude - a.latitude);
    const some = spread(pool, 7, (a, b) => a.latitude - b.latitude >= gap);
    const chosen = rng.sample(some, 4).toSorted((a, b) => b.latitude - a.latitude);
    return {
      prompt: 'Put these capitals in order, from the **farthest north** to the **farthest south**.',
      inOrder: chosen.map(({ city }) => city),
      hints: [
        'Which of them are in cold countries of the north, which near the equator, which south of it?',
        told(chosen[1]!),
      ],
      steps: [
        'Latitude tells how far a place is from the equator, to the north or to the south.',
        ...chosen.map(told),
      ],
      source: 'CIA World Factbook',
    };
  },
});
