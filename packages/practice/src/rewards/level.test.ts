import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelOf, xpAtLevel } from './level.ts';

test.each([
  // XP, level, name, XP in it, XP of it
  [0, 1, 'Stargazer', 0, 100],
  [99, 1, 'Stargazer', 99, 100],
  [100, 2, 'Stargazer', 0, 120],
  [219, 2, 'Stargazer', 119, 120],
  [220, 3, 'Stargazer', 0, 140],
  [360, 4, 'Sky Watcher', 0, 160],
  [27_000, 48, 'Pathfinder', 680, 1040],
  [106_919, 99, 'Star Keeper', 2059, 2060],
  [106_920, 100, 'Keeper of the Observatory', 0, 2080],
  [10_000_000, 996, 'Keeper of the Observatory', 10_200, 20_000],
])('%i XP', (xp, level, name, xpInLevel, xpForNext) => {
  expect(levelOf(xp)).toEqual({ level, name, xpInLevel, xpForNext });
});

test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%d is no XP', (xp) => {
  expect(() => levelOf(xp)).toThrow(RangeError);
});

test('each level begins where the one before it ends, and costs more', () => {
  for (let level = 1; level <= 2000; level += 1) {
    const begins = xpAtLevel(level);
    const { xpForNext } = levelOf(begins);
    expect(levelOf(begins)).toMatchObject({ level, xpInLevel: 0 });
    expect(levelOf(begins + xpForNext - 1)).toMatchObject({ level, xpInLevel: xpForNext - 1 });
    expect(levelOf(begins + xpForNext)).toMatchObject({ level: level + 1, xpInLevel: 0 });
    expect(levelOf(begins + xpForNext).xpForNext).toBeGreaterThan(xpForNext);
  }
});

test('more XP is never a lower level, up to the largest exact number', () => {
  const xp = fc.oneof(fc.nat(100_000), fc.maxSafeNat());
  fc.assert(
    fc.property(xp, xp, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(levelOf(low).level).toBeLessThanOrEqual(levelOf(high).level);
      const { level, xpInLevel, xpForNext } = levelOf(high);
      expect(xpAtLevel(level) + xpInLevel).toBe(high);
      expect(xpInLevel).toBeGreaterThanOrEqual(0);
      expect(xpInLevel).toBeLessThan(xpForNext);
    }),
  );
});
