import Fraction from 'fraction.js';
import type { Category } from './piece.ts';
import { thousandths } from './points.ts';

/** A category and its percent, null where nothing counts in it. */
interface Weighed {
  readonly category: Category | null;
  readonly percent: Fraction | null;
}

const isBonus = ({ category }: Weighed) => category?.extraCredit === true;
/** In thousandths, of which weights are whole numbers. */
const weightOf = ({ category }: Weighed) => thousandths(category?.weight ?? 0);
const sum = (some: readonly Weighed[]): Fraction =>
  some.reduce((whole, one) => whole.add(weightOf(one)), new Fraction(0));

/**
 * The percent of the total that a category's weight is worth. The weights of empty categories are shared
 * out among the others in proportion. Extra credit comes on top, against all the weights given, so that it is worth
 * no more early in a term than at its end.
 */
export function weightsUsed(all: readonly Weighed[]): (one: Weighed) => Fraction | null {
  const given = all.filter((one) => !isBonus(one));
  const [whole, used] = [sum(given), sum(given.filter(({ percent }) => percent !== null))];
  return (one) =>
    one.category === null || one.percent === null || used.n === 0n
      ? null
      : new Fraction(weightOf(one)).mul(100).div(isBonus(one) ? whole : used);
}
