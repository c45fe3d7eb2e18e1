/**
 * Points come with up to three decimals, and a late penalty takes a percent with up to three of them: five
 * more. So every amount is a whole number of hundred-millionths of a point, and sums of them are exact while
 * they stay below 90 million points.
 */
export const GRAINS_PER_POINT = 100_000_000;

/** The most that a piece can be worth: with it, the sums of any class stay exact. */
export const MAX_POINTS = 10_000;

/** Thousandths of a point, or of a percent. */
export const thousandths = (amount: number): number => Math.round(amount * 1000);

/** Points, or a percent, in grains; a fourth decimal is rounded away. */
export const grainsOf = (points: number): number => thousandths(points) * (GRAINS_PER_POINT / 1000);

/** The points again, as a decimal with at most eight places. */
export const pointsOf = (grains: number): number => grains / GRAINS_PER_POINT;

/** Grains of points that were computed from grains, and so may have eight decimals. */
export const exactGrainsOf = (points: number): number => Math.round(points * GRAINS_PER_POINT);
