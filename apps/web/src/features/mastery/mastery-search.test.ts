import { expect, it } from 'vitest';
import { readMasterySearch } from './mastery-search.ts';

it.each([
  [{}, {}],
  [{ planet: 'num_forge' }, { planet: 'num_forge' }],
  [
    { planet: 'num_forge', topic: 'fractions_add' },
    { planet: 'num_forge', topic: 'fractions_add' },
  ],
  [{ topic: 'fractions_add' }, {}],
  [{ planet: '../..', topic: 'x' }, {}],
  [{ planet: 'num_forge', topic: 7 }, { planet: 'num_forge' }],
])('an address with %o means %o', (raw, search) => {
  expect(readMasterySearch(raw)).toEqual(search);
});
