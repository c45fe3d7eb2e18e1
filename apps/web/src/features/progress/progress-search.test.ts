import { describe, expect, test } from 'vitest';
import { isBackwards, plotsQueryOf, readPlotsSearch } from './progress-search.ts';

describe('an address', () => {
  test.each([
    ['that is empty', {}, {}],
    ['with a range', { range: 'year' }, { range: 'year' }],
    ['with the usual range, which need not be said', { range: 'quarter' }, {}],
    [
      'with own days, which come before a range',
      { range: 'year', from: '2026-01-05' },
      { from: '2026-01-05' },
    ],
    [
      'with a topic and its planet',
      { planet: 'num_forge', topic: 'place_value' },
      { planet: 'num_forge', topic: 'place_value' },
    ],
    ['with a topic without its planet', { topic: 'place_value' }, {}],
    ['with a mode', { mode: 'timed' }, { mode: 'timed' }],
    [
      'that makes no sense',
      { range: 'age', from: '2026-02-30', to: 7, planet: 'Pluto!', mode: 'slow', colour: 'red' },
      {},
    ],
  ])('%s', (_, raw, expected) => expect(readPlotsSearch(raw)).toEqual(expected));
});

describe('the API is asked for', () => {
  test.each([
    ['90 days, today counted, where nothing is said', {}, { from: '2026-08-25' }],
    ['30 days', { range: 'month' }, { from: '2026-10-24' }],
    ['twelve months of the calendar', { range: 'year' }, { from: '2025-12-01' }],
    ['everything', { range: 'all' }, {}],
    [
      'own days',
      { from: '2026-01-05', to: '2026-02-01' },
      { from: '2026-01-05', to: '2026-02-01' },
    ],
    ['days up to one', { to: '2026-02-01' }, { to: '2026-02-01' }],
    [
      'a planet, a topic and a mode',
      { range: 'all', planet: 'a', topic: 'b', mode: 'full' },
      { planet: 'a', topic: 'b', mode: 'full' },
    ],
  ] as const)('%s', (_, search, expected) =>
    expect(plotsQueryOf(search, '2026-11-22')).toEqual(expected),
  );
});

test('days that end before they begin are known', () => {
  expect(isBackwards({ from: '2026-02-02', to: '2026-02-01' })).toBe(true);
  expect(isBackwards({ from: '2026-02-01', to: '2026-02-01' })).toBe(false);
});
