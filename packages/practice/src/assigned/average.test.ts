import { describe, expect, test } from 'vitest';
import { averagePercent, scorePercentOf } from './average.ts';

describe('averages', () => {
  test.each([
    ['of nothing is nothing, not zero', [], null],
    ['of pieces without a score is nothing', [{ earned: null, points: 10 }], null],
    ['of one', [{ earned: 17, points: 20 }], 85],
    [
      'go by points, not by pieces',
      [
        { earned: 10, points: 10 },
        { earned: 0, points: 90 },
      ],
      10,
    ],
    [
      'leave out what has no score',
      [
        { earned: 9, points: 10 },
        { earned: null, points: 100 },
      ],
      90,
    ],
    ['round once, half up', [{ earned: 1, points: 16 }], 6.3],
    [
      'are exact in tenths',
      [
        { earned: 0.1, points: 1 },
        { earned: 0.2, points: 1 },
        { earned: 0.3, points: 1 },
      ],
      20,
    ],
    [
      'round once, also what a penalty left in more decimals',
      [
        { earned: 0.9495, points: 1 },
        { earned: 0.9494, points: 1 },
      ],
      94.9,
    ],
    [
      'are exact in the largest class',
      Array.from({ length: 500 }, () => ({ earned: 6_666.665, points: 10_000 })),
      66.7,
    ],
    ['may pass 100 with extra credit', [{ earned: 11, points: 10 }], 110],
    ['of work worth nothing is nothing', [{ earned: 0, points: 0 }], null],
  ])('%s', (_, pieces, average) => {
    expect(averagePercent(pieces)).toBe(average);
  });
  test('a score is a share of its points', () => {
    expect(scorePercentOf(9.5, 12)).toBe(79.2);
    expect(scorePercentOf(3, 0)).toBeNull();
    // After a penalty: 50.0495%, which 1.001 points would not be.
    expect(scorePercentOf(1.00099, 2)).toBe(50);
  });
});
