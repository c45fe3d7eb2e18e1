/** XP from level 1 to level 2, and how much more each further level costs. */
const FIRST_COST = 100;
const MORE_EACH = 20;

/** The levels from which on a student is called so. */
const NAMES: readonly (readonly [from: number, name: string])[] = [
  [1, 'Stargazer'],
  [4, 'Sky Watcher'],
  [8, 'Moonwalker'],
  [13, 'Scout'],
  [19, 'Navigator'],
  [26, 'Pilot'],
  [34, 'Astronomer'],
  [43, 'Pathfinder'],
  [53, 'Captain'],
  [65, 'Voyager'],
  [80, 'Star Keeper'],
  [100, 'Keeper of the Observatory'],
];

export interface Level {
  /** From 1, without end. */
  readonly level: number;
  /** What it is called; several levels share a name. */
  readonly name: string;
  /** XP earned since the level began: from 0 to `xpForNext` - 1. */
  readonly xpInLevel: number;
  /** What the whole level takes, from its beginning to the next one's. */
  readonly xpForNext: number;
}

/** XP at which a level begins: the sum of the costs of those before it. */
export const xpAtLevel = (level: number): number =>
  (level - 1) * FIRST_COST + (((level - 1) * (level - 2)) / 2) * MORE_EACH;

/** What a level is called. */
export const levelName = (level: number): string =>
  NAMES.findLast(([from]) => level >= from)?.[1] ?? 'Stargazer';

/**
 * The level that an amount of XP reaches.
 * @throws RangeError when it is not an integer from 0 on, or too large to be exact.
 */
export function levelOf(xp: number): Level {
  if (!Number.isSafeInteger(xp) || xp < 0) throw new RangeError(`no amount of XP: ${xp}`);
  // The root of the costs' sum is near enough; the loops make it exact.
  let level = Math.max(1, Math.floor(Math.sqrt((2 * xp) / MORE_EACH)) - FIRST_COST / MORE_EACH);
  while (level > 1 && xpAtLevel(level) > xp) level -= 1;
  while (xpAtLevel(level + 1) <= xp) level += 1;
  return {
    level,
    name: levelName(level),
    xpInLevel: xp - xpAtLevel(level),
    xpForNext: FIRST_COST + (level - 1) * MORE_EACH,
  };
}
