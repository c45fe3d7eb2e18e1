import { describe, expect, it } from 'vitest';
import { planetLight } from './planet-light.ts';

const at = (questionsCorrect: number, averageScorePercent: number | null = 80) =>
  planetLight({ questionsCorrect, averageScorePercent });

describe('the light of a planet', () => {
  it('is off where nothing was practised', () => {
    expect(planetLight(undefined)).toBe(0);
    expect(at(0, null)).toBe(0);
  });

  it('grows with every question answered right', () => {
    const lights = [1, 5, 10, 25, 50, 100, 300].map((right) => at(right));
    expect(lights).toEqual(lights.toSorted((a, b) => a - b));
    expect(new Set(lights).size).toBe(lights.length);
  });

  it('saturates: it never passes 1, and the first answers count most', () => {
    expect(at(100_000, 100)).toBeLessThanOrEqual(1);
    expect(at(10) - at(0)).toBeGreaterThan(at(110) - at(100));
  });

  it('is half of a perfect planet after 25 right answers', () => {
    expect(at(25, 100)).toBeCloseTo(0.5);
  });

  it('counts work without success, and success more', () => {
    expect(at(25, 0)).toBeCloseTo(0.25);
    expect(at(25, 90)).toBeGreaterThan(at(25, 40));
  });
});
