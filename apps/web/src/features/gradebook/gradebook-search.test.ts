import { afterEach, expect, test } from 'vitest';
import {
  historyFilters,
  historyParams,
  isNarrowed,
  readGradebookSearch,
} from './gradebook-search.ts';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

test('an address with every filter is read as it is', () => {
  const search = {
    planet: 'num_forge',
    topic: 'place_value',
    mode: 'timed',
    completed: false,
    from: '2026-11-01',
    to: '2026-11-30',
    sort: 'best',
    class: 3,
    state: 'late',
  };
  expect(readGradebookSearch(search)).toEqual(search);
});

test('what makes no sense in an address is left out', () => {
  expect(
    readGradebookSearch({
      planet: 'Pluto!',
      mode: 'slow',
      completed: 'perhaps',
      from: '2026-02-30',
      to: 'yesterday',
      sort: 'newest',
      class: -1,
      state: 'eaten',
      colour: 'green',
    }),
  ).toEqual({});
});

test('an empty address asks for everything', () => {
  expect(readGradebookSearch({})).toEqual({});
  expect(historyParams({})).toEqual({});
});

test('the order alone does not narrow the history', () => {
  expect(isNarrowed(historyFilters({ sort: 'best', class: 2 }))).toBe(false);
  expect(isNarrowed(historyFilters({ completed: false }))).toBe(true);
});

test('days are those of the student’s own calendar, whoever reads and wherever', () => {
  expect(historyParams({ from: '2026-11-01', to: '2026-11-01', completed: true })).toEqual({
    completed: 'true',
    fromDate: '2026-11-01',
    toDate: '2026-11-01',
  });
});
