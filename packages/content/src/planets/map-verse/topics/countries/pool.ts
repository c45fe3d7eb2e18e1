import { capital } from '../../../../authoring/wording.ts';
import { countriesIn, named } from '../../country-pool.ts';
import type { Country } from '../../data/countries.ts';

export const source = 'CIA World Factbook, via the data package countries-list';

export type On = Country & { readonly continent: string };

export const placedIn = (grade: number) =>
  countriesIn(grade).filter((one): one is On => one.continent !== undefined);

export const liesIn = (country: On) => `${capital(named(country))} is in ${country.continent}.`;
