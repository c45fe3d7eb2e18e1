import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distribution } from './distribution.ts';
import { FLOOR_STUDENTS, forStudents } from './for-students.ts';

describe('how percents lie', () => {
  test.each([
    // percents, mean, lower quartile, median, upper quartile
    [[70], 70, 70, 70, 70],
    [[60, 80], 70, 60, 70, 80],
    [[50, 60, 100], 70, 50, 60, 100],
    [[90, 10, 20, 80], 50, 15, 50, 85],
    // Moore and McCabe: the middle one of an odd number is in neither half.
    [[1, 2, 3, 4, 5, 6, 7, 8, 9], 5, 2.5, 5, 7.5],
    [[33.3, 33.4], 33.4, 33.3, 33.4, 33.4],
    [[0, 0, 0.1], 0, 0, 0, 0.1],
    [[104.5, 95.5], 100, 95.5, 100, 104.5],
  ])('%j', (percents, mean, lowerQuartile, median, upperQuartile) => {
    expect(distribution(percents)).toMatchObject({
      n: percents.length,
      mean,
      lowerQuartile,
      median,
      upperQuartile,
      lowest: Math.min(...percents),
      highest: Math.max(...percents),
    });
  });

  test('of nobody is nothing', () => {
    expect(distribution([])).toBeNull();
  });

  test.each([
    [0, 0],
    [9.9, 0],
    [10, 10],
    [89.9, 80],
    [90, 90],
    [100, 90],
  ])('%d is in the bin from %i', (percent, from) => {
    const bins = distribution([percent])?.bins ?? [];
    expect(bins).toHaveLength(10);
    expect(bins.filter(({ count }) => count > 0)).toEqual([{ from, to: from + 10, count: 1 }]);
  });

  test('above 100 has a bin of its own', () => {
    expect(distribution([100, 100.1])?.bins.slice(-2)).toEqual([
      { from: 90, to: 100, count: 1 },
      { from: 100, to: null, count: 1 },
    ]);
  });

  test('everyone is in one bin, the figures are in order, and the order of students is not in them', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1200), { minLength: 1, maxLength: 60 }), (tenths) => {
        const percents = tenths.map((value) => value / 10);
        const found = distribution(percents);
        expect(found).toEqual(distribution(percents.toReversed()));
        expect(found?.bins.reduce((sum, { count }) => sum + count, 0)).toBe(percents.length);
        const five = [
          found?.lowest,
          found?.lowerQuartile,
          found?.median,
          found?.upperQuartile,
          found?.highest,
        ];
        expect(five).toEqual(five.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
        expect(found?.mean).toBeGreaterThanOrEqual(found?.lowest ?? 0);
        expect(found?.mean).toBeLessThanOrEqual(found?.highest ?? 0);
      }),
    );
  });
});

test.each([
  [0, false],
  [4, false],
  [5, true],
  [30, true],
])('a figure of %i students may be seen by students: %s', (students, seen) => {
  expect(FLOOR_STUDENTS).toBe(5);
  expect(forStudents('figure', students)).toBe(seen ? 'figure' : null);
});
