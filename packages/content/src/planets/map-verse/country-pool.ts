import { normaliseText, type Rng } from '@planets/practice';
import { COUNTRIES, type Country } from './data/countries.ts';

/** The countries that a student of the grade may be asked about. */
export const countriesIn = (grade: number): readonly Country[] =>
  COUNTRIES.filter(({ tier }) => tier === 1 || (tier === 2 && grade >= 5) || grade >= 7);

/** As it stands in a sentence: "the Netherlands", "Peru". */
export const named = ({ name, the }: Country): string => (the ? `the ${name}` : name);

/** The capital has the name of the country in it, or the other way round: Kuwait City, Tunis. */
export function givesItselfAway({ name, capital }: Country): boolean {
  const [country, city] = [normaliseText(name, {}), normaliseText(capital, {})];
  return country.includes(city) || city.includes(country);
}

/** Others, from the same continent first, without those that `clash` with the right one or each other. */
export function neighborsOf(
  right: Country,
  pool: readonly Country[],
  count: number,
  rng: Rng,
  clash: (a: Country, b: Country) => boolean = (a, b) => a.code === b.code,
): Country[] {
  const shuffled = rng.shuffle(pool);
  const near = shuffled.filter(({ continent }) => continent === right.continent);
  const chosen: Country[] = [];
  for (const other of [...near, ...shuffled])
    if (chosen.length < count && ![right, ...chosen].some((taken) => clash(taken, other)))
      chosen.push(other);
  return chosen;
}

/** Where its data row has no continent and the sentence for those on two would be wrong. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  TM: 'It is in Central Asia, east of the Caspian Sea.',
};

export const where = ({ code, continent }: Country): string =>
  continent === undefined
    ? (ELSEWHERE[code] ?? 'It lies where two continents meet.')
    : `It is in ${continent}.`;

/** What else may be typed for its name: "St Lucia" for Saint Lucia, "&" for "and". */
export const spellingsOf = ({ name, also = [] }: Country): string[] => [
  ...also,
  ...(name.startsWith('Saint ') ? [name.replace('Saint ', 'St ')] : []),
  ...(name.includes(' and ') ? [name.replace(' and ', ' ')] : []),
  ...(name.startsWith('Saint ') && name.includes(' and ')
    ? [name.replace('Saint ', 'St ').replace(' and ', ' ')]
    : []),
];
