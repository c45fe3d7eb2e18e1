import { describe, expect, it } from 'vitest';
import { numberName, placeWords, stopNear, stopsOf, ticksOf, valueAt } from './line-places.ts';

const thirds = { min: 0, max: 2, step: 1 / 3, labelEvery: 3, snap: 1 / 3 };
const fine = { min: -1, max: 1, step: 0.5, labelEvery: 1, snap: 0.1 };

describe('the places of a line', () => {
  it('are counted from its beginning', () => {
    expect(stopsOf(thirds)).toBe(6);
    expect(valueAt(thirds, 3)).toBe(1);
    expect(stopNear(fine, 0.26)).toBe(13);
    expect(valueAt(fine, 13)).toBe(0.3);
    expect(stopNear(fine, 99)).toBe(20);
  });

  it('are named in decimals where they end soon, else as fractions', () => {
    expect([0.25, -0.5, 1990, 5 / 3].map((value) => numberName(value))).toEqual([
      '0.25',
      '−0.5',
      '1990',
      '1 2/3',
    ]);
    expect(numberName(-1.75, true)).toBe('−1 3/4');
  });

  it('have fewer labels where those would run into each other', () => {
    const labels = (room: number) =>
      ticksOf({ min: 0, max: 8, step: 1, labelEvery: 1, snap: 1 }, room).map(({ label }) => label);
    expect(labels(9).every((label) => label !== undefined)).toBe(true);
    expect(labels(4).filter(Boolean)).toEqual(['0', '2', '4', '6', '8']);
  });

  it('are said by counting the stops between two marks', () => {
    expect(placeWords(fine, ticksOf(fine, 9), 0.7)).toBe('stop 2 of 5 from 0.5 to 1');
    const odd = { min: 0, max: 5, step: 1, labelEvery: 3, snap: 1 };
    expect(placeWords(odd, ticksOf(odd, 9), 5)).toBe('mark 2 after 3');
  });
});
