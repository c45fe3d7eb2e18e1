import Fraction from 'fraction.js';
import { toOneDecimal } from '../sessions/tally.ts';
import { fractionOfCredit } from './stored-credit.ts';

/** The credit of one student, from 0 to 1. Null is not known, and counts nowhere. */
export interface CreditRow {
  readonly student: string;
  readonly credit: number | null;
  /** The student is excused from the work; the row counts nowhere. */
  readonly excused?: boolean;
}

/** A row that counts. */
export type KnownCredit<Row extends CreditRow> = Row & { readonly credit: number };

export const knownCredits = <Row extends CreditRow>(rows: readonly Row[]): KnownCredit<Row>[] =>
  rows.filter((row): row is KnownCredit<Row> => row.credit !== null && row.excused !== true);

/** The mean of shares from 0 to 1, of which there is at least one. */
export const meanOf = (shares: readonly (Fraction | number)[]): Fraction =>
  shares
    .reduce(
      (sum: Fraction, share) =>
        sum.add(typeof share === 'number' ? fractionOfCredit(share) : share),
      new Fraction(0),
    )
    .div(shares.length);

/** As a percent, one decimal, half up. */
export const percentShown = (share: Fraction): number => toOneDecimal(share.mul(100));
