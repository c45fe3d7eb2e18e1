import { describe, expect, it } from 'vitest';
import { axisNumber, axisTicks } from './scale.ts';

describe('the ticks of an axis', () => {
  it.each([
    [
      [59, 24, 8],
      [0, 20, 40, 60],
    ],
    [
      [3, 4],
      [0, 1, 2, 3, 4],
    ],
    [
      [-12, 30],
      [-20, -10, 0, 10, 20, 30],
    ],
    [
      [0.4, 0.1],
      [0, 0.1, 0.2, 0.3, 0.4],
    ],
    [[0], [0, 0.2]],
  ])('of %j are round numbers from 0', (values, ticks) => {
    expect(axisTicks(values)).toEqual(ticks);
  });
});

it('writes axis numbers without binary dust, with a true minus, and years without a comma', () => {
  expect(axisNumber(0.1 + 0.2)).toBe('0.3');
  expect(axisNumber(-5)).toBe('\u22125');
  expect(axisNumber(1990)).toBe('1990');
  expect(axisNumber(12_500)).toBe('12,500');
});
