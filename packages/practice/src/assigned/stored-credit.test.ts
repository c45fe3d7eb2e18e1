import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fractionOfCredit } from './stored-credit.ts';

test.each([
  [0, '0'],
  [1, '1'],
  [0.5, '1/2'],
  [1 / 3, '1/3'],
  [0.1 + 0.2, '3/10'],
  [0.6666666666666667, '2/3'],
  [7 / 12, '7/12'],
  [0.123, '123/1000'],
  [0.9999999999999999, '1'],
  [1e-17, '0'],
  [5e-324, '0'],
])('%d is %s', (credit, fraction) => {
  expect(fractionOfCredit(credit).toFraction()).toBe(fraction);
});

test('every share of up to ten thousand parts comes back', () => {
  const share = fc
    .integer({ min: 1, max: 10_000 })
    .chain((parts) => fc.tuple(fc.integer({ min: 0, max: parts }), fc.constant(parts)));
  fc.assert(
    fc.property(share, ([right, parts]) => {
      const { n, d } = fractionOfCredit(right / parts);
      expect(n * BigInt(parts)).toBe(d * BigInt(right));
    }),
  );
});

test('any credit is met to a billionth', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (credit) => {
      expect(Math.abs(fractionOfCredit(credit).valueOf() - credit)).toBeLessThan(1e-9);
    }),
  );
});
