import type Fraction from 'fraction.js';
import { exact } from './exact.ts';
import type { PartSum } from './part-sum.ts';
import { pointsOf } from './points.ts';
import type { GradingPolicy } from './policy.ts';
import type { CategoryInTotal } from './total.ts';

/** Percent points that a category adds to a total; null when it takes no part. */
export const addedBy = ({ percent }: PartSum, weight: Fraction | null): Fraction | null =>
  weight && percent && weight.mul(percent).div(100);

/** The line of one category in the explanation of a total. `weight` is the percent of the total it is worth. */
export function categoryInTotal(
  sum: PartSum,
  weight: Fraction | null,
  weighting: GradingPolicy['weighting'],
): CategoryInTotal {
  const { category, percent } = sum;
  const adds = addedBy(sum, weight);
  return {
    categoryId: category?.id ?? null,
    name: category?.name ?? null,
    extraCredit: category?.extraCredit ?? false,
    earned: pointsOf(sum.earned),
    possible: pointsOf(sum.possible),
    extra: pointsOf(sum.extra),
    percent: percent && exact(percent),
    dropLowest: category?.dropLowest ?? 0,
    dropped: sum.dropped,
    weight: weighting === 'categories' ? (category?.weight ?? null) : null,
    weightUsed: weight && exact(weight),
    adds: adds && exact(adds),
  };
}
