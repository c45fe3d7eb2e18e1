import Fraction from 'fraction.js';
import type { QuestionProgress } from './progress.ts';

export interface Tally {
  readonly totalQuestions: number;
  /** Questions with at least one try. */
  readonly questionsAnswered: number;
  /** Questions finally answered right, with or without help. */
  readonly questionsCorrect: number;
  /** 100 x earned / possible over all questions, answered or not; one decimal, half up. */
  readonly scorePercent: number;
  /** Every question is right or out of tries. */
  readonly completed: boolean;
  /** The first open question, or the number of questions when none is open. */
  readonly position: number;
}

/** Rounds a value that is not negative once, half up, to one decimal. Exact until then. */
export const toOneDecimal = (value: Fraction): number =>
  value.mul(10).add(new Fraction(1, 2)).floor().valueOf() / 10;

/** The sums of a session. */
export function tallyOf(questions: readonly QuestionProgress[]): Tally {
  const total = questions.length;
  const earned = questions.reduce(
    (sum, { credit }) => (credit.n === 0n ? sum : sum.add(credit)),
    new Fraction(0),
  );
  const open = questions.findIndex(({ status }) => status === 'open');
  return {
    totalQuestions: total,
    questionsAnswered: questions.filter(({ triesUsed }) => triesUsed > 0).length,
    questionsCorrect: questions.filter(({ status }) => status === 'right').length,
    scorePercent: total === 0 ? 0 : toOneDecimal(earned.mul(100).div(total)),
    completed: total > 0 && open === -1,
    position: open === -1 ? total : open,
  };
}
