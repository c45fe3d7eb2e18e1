import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeMedian } from './median.ts';

test.each<[number[], number | null]>([
  [[], null],
  [[7], 7],
  [[9, 1, 5], 5],
  [[1, 2], 2],
  [[1, 3], 2],
  [[10, 2, 1, 1000], 6],
  [[0, 0, 0, 1000], 0],
])('the median of %j is %j', (values, expected) => {
  expect(wholeMedian(Int32Array.from(values))).toBe(expected);
});

test('as many lie below it as above it, and the order does not matter', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000), { minLength: 1 }), (values) => {
      const middle = wholeMedian(Int32Array.from(values))!;
      expect(wholeMedian(Int32Array.from(values.toReversed()))).toBe(middle);
      const half = values.length / 2;
      expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(half);
      expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(half);
    }),
  );
});

test('what it was given keeps its order', () => {
  const values = Int32Array.from([3, 1, 2]);
  wholeMedian(values);
  expect([...values]).toEqual([3, 1, 2]);
});
