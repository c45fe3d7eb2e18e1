import Fraction from 'fraction.js';
import { toOneDecimal } from './tally.ts';

/**
 * The mean of sessions' scores, one decimal, half up; null where there is none. The sum comes in tenths of
 * a percent, in which scores add up exactly.
 */
export const averageScore = (sumOfTenths: number, sessions: number): number | null =>
  sessions === 0 ? null : toOneDecimal(new Fraction(sumOfTenths).div(10).div(sessions));
