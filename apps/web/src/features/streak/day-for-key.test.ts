import { expect, test } from 'vitest';
import { dayForKey } from './day-for-key.ts';

const days = Array.from({ length: 12 }, (_, at) => `2026-03-${String(at + 1).padStart(2, '0')}`);

test.each([
  ['ArrowRight', '2026-03-04', '2026-03-05'],
  ['ArrowLeft', '2026-03-04', '2026-03-03'],
  ['ArrowDown', '2026-03-04', '2026-03-11'],
  ['ArrowUp', '2026-03-11', '2026-03-04'],
  ['Home', '2026-03-11', '2026-03-01'],
  ['End', '2026-03-04', '2026-03-12'],
  // Where no day is left, the focus stays.
  ['ArrowRight', '2026-03-12', '2026-03-12'],
  ['ArrowUp', '2026-03-04', '2026-03-04'],
  ['Enter', '2026-03-04', undefined],
  ['constructor', '2026-03-04', undefined],
])('%s on %s leads to %s', (key, from, to) => {
  expect(dayForKey(key, from, days, false)).toBe(to);
});

test('from right to left the next day is on the left', () => {
  expect(dayForKey('ArrowLeft', '2026-03-04', days, true)).toBe('2026-03-05');
  expect(dayForKey('ArrowDown', '2026-03-04', days, true)).toBe('2026-03-11');
});
