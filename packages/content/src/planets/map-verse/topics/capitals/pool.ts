import { countriesIn, givesItselfAway, named } from '../../country-pool.ts';
import { NOT_CAPITALS } from '../../data/cities.ts';
import type { Country } from '../../data/countries.ts';

export const source = 'CIA World Factbook, via the data package countries-list';

/** Without those whose capital gives itself away, such as Kuwait City. */
export const askable = (grade: number) =>
  countriesIn(grade).filter((country) => !givesItselfAway(country));

export const isCapital = ({ capital, ...country }: Country) =>
  `${capital} is the capital of ${named({ capital, ...country })}.`;

export const SEAT =
  'The capital is the chief city of a country by law, most often the one where its government works. It is not always the largest city.';

export const notCapital = (country: Country) =>
  `${NOT_CAPITALS[country.code]} is a large or famous city of ${named(country)}, but not the capital.`;
