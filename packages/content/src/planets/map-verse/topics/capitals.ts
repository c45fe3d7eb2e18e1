import type { Topic } from '@planets/practice';
import { FACTS } from '../../../authoring/mastery.ts';
import { capitalBySight, findCapitals, orderNorthSouth } from './capitals/cities.ts';
import { capitalOf, countryOf, matchCapitals, typeCapital } from './capitals/pairs.ts';

export const capitals: Topic = {
  id: 'capitals',
  name: 'Capitals of the world',
  about: 'Name the capitals of countries all over the world.',
  grades: [3, 8],
  keywords: ['capital', 'city', 'country', 'government', 'world'],
  connected: ['us_states'],
  prerequisites: ['continents_oceans'],
  standards: ['D2.Geo.3.3-5', 'D2.Geo.3.6-8'],
  mastery: FACTS,
  items: [
    capitalOf,
    countryOf,
    capitalBySight,
    typeCapital,
    matchCapitals,
    findCapitals,
    orderNorthSouth,
  ],
};
