import { generator, type Topic } from '@planets/practice';
import { listed } from '../../../authoring/wording.ts';
import { countriesIn, givesItselfAway, named, neighborsOf, where } from '../country-pool.ts';
import {
  CAPITAL_SPELLINGS,
  FORMER_NAMES,
  LATITUDES,
  NOT_CAPITALS,
  SIGHTS,
  spread,
} from '../data/cities.ts';
import type { Country } from '../data/countries.ts';

const source = 'CIA World Factbook, via the data package countries-list';

/** Without those whose capital gives itself away, such as Kuwait City. */
const askable = (grade: number) =>
  countriesIn(grade).filter((country) => !givesItselfAway(country));
const isCapital = ({ capital, ...country }: Country) =>
  `${capital} is the capital of ${named({ capital, ...country })}.`;
const SEAT =
  'The capital is the chief city of a country by law, most often the one where its government works. It is not always the largest city.';
const starts = (capital: string) =>
  `It starts with “${capital.slice(0, 2)}” and has ${capital.replaceAll(/[^\p{L}]/gu, '').length} letters${/[\s-]/.test(capital) ? ` in ${capital.split(/[\s-]/).length} words` : ''}.`;
const notCapital = (country: Country) =>
  `${NOT_CAPITALS[country.code]} is a large or famous city of ${named(country)}, but not the capital.`;

const told = ({ city, latitude }: (typeof LATITUDES)[number]) =>
  `${city} is at about ${Math.abs(latitude)}° ${latitude < 0 ? 'south' : 'north'}.`;

export const capitals: Topic = {
  id: 'capitals',
  name: 'Capitals of the world',
  about: 'Name the capitals of countries all over the world.',
  grades: [3, 8],
  keywords: ['capital', 'city', 'country', 'government', 'world'],
  connected: ['countries', 'continents_oceans'],
  items: [
    generator({
      id: 'capital-of',
      kind: 'choice',
      difficulty: 2,
      make(rng, grade) {
        const country = rng.pick(askable(grade));
        const trap = NOT_CAPITALS[country.code];
        const others = neighborsOf(country, askable(grade), trap ? 2 : 3, rng);
        return {
          prompt: `What is the capital of **${named(country)}**?`,
          right: country.capital,
          wrong: [
            ...others.map((other) => ({ text: other.capital, why: isCapital(other) })),
            ...(trap ? [{ text: trap, why: notCapital(country) }] : []),
          ],
          hints: [
            SIGHTS[country.code] ?? `${where(country)} ${starts(country.capital)}`,
            `One to rule out: ${isCapital(others[0]!)}`,
          ],
          steps: [isCapital(country), trap ? `${SEAT} ${notCapital(country)}` : SEAT],
          source,
          about: `capital of ${country.name}`,
        };
      },
    }),
    generator({
      id: 'country-of',
      kind: 'choice',
      difficulty: 2,
      make(rng, grade) {
        const country = rng.pick(askable(grade));
        const others = neighborsOf(country, askable(grade), 3, rng);
        return {
          prompt: `**${country.capital}** is the capital of which country?`,
          right: country.name,
          wrong: others.map((other) => ({ text: other.name, why: isCapital(other) })),
          hints: [
            country.continent
              ? `The country is in ${country.continent}${country.language ? `, and ${country.language} is used by its government` : ''}.`
              : where(country),
            `One to rule out: ${isCapital(others[0]!)}`,
          ],
          steps: [isCapital(country), SEAT],
          source,
          about: `capital of ${country.name}`,
        };
      },
    }),
    generator({
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
    }),
    generator({
      id: 'type-capital',
      kind: 'text',
      difficulty: 4,
      grades: [4, 8],
      make(rng, grade) {
        const country = rng.pick(askable(grade));
        const former = FORMER_NAMES[country.code];
        const trap = NOT_CAPITALS[country.code];
        return {
          prompt: `Type the name of the capital of **${named(country)}**.`,
          answer: country.capital,
          also: [...(country.capitalAlso ?? []), CAPITAL_SPELLINGS[country.code] ?? []]
            .flat()
            .filter((name) => name !== former?.[0]),
          slips: [
            ...(trap ? [{ text: trap, why: notCapital(country) }] : []),
            ...(former ? [{ text: former[0], why: former[1] }] : []),
            ...(country.code === 'IN'
              ? [
                  {
                    text: 'Delhi',
                    why: 'Close: that is the whole large city. One part of it, with a longer name, is the capital.',
                  },
                ]
              : []),
          ],
          hints: [SIGHTS[country.code] ?? where(country), starts(country.capital)],
          steps: [isCapital(country), SEAT],
          source,
          about: `capital of ${country.name}`,
        };
      },
    }),
    generator({
      id: 'match-capitals',
      kind: 'match',
      difficulty: 2,
      make(rng, grade) {
        const first = rng.pick(askable(grade));
        const some = [first, ...neighborsOf(first, askable(grade), grade < 5 ? 2 : 3, rng)];
        return {
          prompt: 'Pair each country with its capital.',
          pairs: some.map(({ name, capital }) => [name, capital] as const),
          hints: [
            'Begin with the pair you know best.',
            `The capital of ${named(first)} starts with “${first.capital.slice(0, 2)}”.`,
          ],
          steps: some.map(isCapital),
          source,
        };
      },
    }),
    generator({
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
    }),
    generator({
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
          prompt:
            'Put these capitals in order, from the **farthest north** to the **farthest south**.',
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
    }),
  ],
};
