import { generator } from '@planets/practice';
import { grouped } from '../../../../authoring/wording.ts';
import { givesItselfAway, named, spellingsOf } from '../../country-pool.ts';
import { AREAS, spread } from '../../data/cities.ts';
import { liesIn, placedIn, source } from './pool.ts';

const areaOf = ({ country, area }: (typeof AREAS)[number]) =>
  `${country}: about ${grouped(Math.round(area * 1000))} km².`;

/** "America" may be typed for the United States, so its hint does not name its continent. */
const placeHint = (country: ReturnType<typeof placedIn>[number]): string =>
  country.also?.some((name) => country.continent.includes(name))
    ? 'It lies between Canada and Mexico'
    : `It is in ${country.continent}`;

export const typeCountry = generator({
  id: 'type-country',
  kind: 'text',
  version: 2,
  difficulty: 4,
  make(rng, grade) {
    const country = rng.pick(placedIn(grade).filter((one) => !givesItselfAway(one)));
    return {
      prompt: `The city of **${country.capital}** is the capital of which country? Type its name.`,
      answer: country.name,
      also: spellingsOf(country),
      hints: [
        `${placeHint(country)}${country.language ? `, and its government uses ${country.language}` : ''}.`,
        `Its name starts with “${country.name.slice(0, 2)}” and ends with “${country.name.slice(-2)}”.`,
      ],
      steps: [`${country.capital} is the capital of ${named(country)}.`, liesIn(country)],
      source,
      about: `capital of ${country.name}`,
    };
  },
});

export const orderArea = generator({
  id: 'order-area',
  kind: 'order',
  difficulty: 4,
  make(rng, grade) {
    const factor = grade < 7 ? 2 : 1.4;
    const pool = rng.sample(AREAS, 22).toSorted((a, b) => b.area - a.area);
    const clear = spread(pool, 8, (a, b) => a.area >= b.area * factor);
    const some = rng.sample(clear, 4).toSorted((a, b) => b.area - a.area);
    return {
      prompt: 'Put these countries in order of area, from the **largest** to the **smallest**.',
      inOrder: some.map(({ country }) => country),
      hints: [
        'Picture each on a globe: which fills a large part of a continent, and which is hard to find?',
        areaOf(some[1]!),
      ],
      steps: some.map(areaOf),
      source: 'CIA World Factbook',
    };
  },
});
