import { expect, test } from 'vitest';
import { partOf, type PlotScope } from './plot-scope.ts';

const scope: PlotScope = { from: '2026-08-25', to: '2026-11-22', mode: 'full' };

test.each<[string, PlotScope, Parameters<typeof partOf>[1], ReturnType<typeof partOf>]>([
  ['the whole', scope, undefined, { from: '2026-08-25', to: '2026-11-22', mode: 'full' }],
  [
    'a week within',
    scope,
    { from: '2026-09-07', to: '2026-09-13' },
    { from: '2026-09-07', to: '2026-09-13', mode: 'full' },
  ],
  [
    'the first week, of which the range has a part',
    scope,
    { from: '2026-08-24', to: '2026-08-30' },
    { from: '2026-08-25', to: '2026-08-30', mode: 'full' },
  ],
  [
    'the month that is not over',
    scope,
    { from: '2026-11-01', to: '2026-11-30' },
    { from: '2026-11-01', to: '2026-11-22', mode: 'full' },
  ],
  [
    'a topic of it',
    scope,
    { planet: 'num_forge', topic: 'place_value' },
    {
      from: '2026-08-25',
      to: '2026-11-22',
      mode: 'full',
      planet: 'num_forge',
      topic: 'place_value',
    },
  ],
])('the sessions of a part of the plots: %s', (_, whole, part, expected) =>
  expect(partOf(whole, part)).toEqual(expected),
);
