import { averageScore } from '../sessions/average-score.ts';

/** How percents of a class lie. All figures are percents with one decimal, half up. */
export interface Distribution {
  readonly n: number;
  readonly mean: number;
  readonly lowest: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly highest: number;
  /**
   * From 0 to 100 in tens. Each holds its lower bound and not its upper one; the last also holds 100. Above 100
   * (extra credit) one more, with no upper bound, where someone is in it.
   */
  readonly bins: readonly Bin[];
}

export interface Bin {
  readonly from: number;
  readonly to: number | null;
  readonly count: number;
}

/** The middle of sorted tenths of a percent, or the mean of the two in the middle. */
function middleOf(tenths: readonly number[]): number {
  const upper = Math.floor(tenths.length / 2);
  const both = tenths.slice(tenths.length % 2 === 0 ? upper - 1 : upper, upper + 1);
  return averageScore(
    both.reduce((sum, value) => sum + value, 0),
    both.length,
  ) as number;
}

function binsOf(tenths: readonly number[]): Bin[] {
  const within = Array.from({ length: 10 }, (_, ten) => ({
    from: 10 * ten,
    to: 10 * ten + 10,
    count: tenths.filter((value) => value <= 1000 && Math.min(9, Math.floor(value / 100)) === ten)
      .length,
  }));
  const above = tenths.filter((value) => value > 1000).length;
  return above === 0 ? within : [...within, { from: 100, to: null, count: above }];
}

/**
 * The distribution of percents as they are shown (one decimal), not negative; null for none. Excused work is
 * for the caller to leave out. Quartiles are the medians of the lower and the upper half, without the middle
 * one of an odd number: the way they are taught in schools (Moore and McCabe).
 */
export function distribution(percents: readonly number[]): Distribution | null {
  const tenths = percents.map((percent) => Math.round(percent * 10)).toSorted((a, b) => a - b);
  const [lowest, highest] = [tenths[0], tenths.at(-1)];
  if (lowest === undefined || highest === undefined) return null;
  const half = Math.max(1, Math.floor(tenths.length / 2));
  return {
    n: tenths.length,
    mean: averageScore(
      tenths.reduce((sum, value) => sum + value, 0),
      tenths.length,
    ) as number,
    lowest: lowest / 10,
    lowerQuartile: middleOf(tenths.slice(0, half)),
    median: middleOf(tenths),
    upperQuartile: middleOf(tenths.slice(-half)),
    highest: highest / 10,
    bins: binsOf(tenths),
  };
}
