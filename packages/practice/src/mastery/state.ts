/** What a student's answers say of a topic. Plain JSON: stored as it is, and computed again from the answers. */
export interface MasteryState {
  /** The chance, from 0.005 to 0.995, that the topic is known: as of the last answer, to six decimals. */
  readonly known: number;
  /** UTC milliseconds of the last answer. */
  readonly at: number;
  /** Questions answered. */
  readonly answered: number;
  /** Those that were right at the first try and without a hint. */
  readonly right: number;
  /** `MASTERY_MODEL` at the time: a state of another model is computed again from the answers. */
  readonly model: number;
}

/** Raised with every change that gives other numbers for the same answers. */
export const MASTERY_MODEL = 1;

/** Nothing is ever certain, or one answer more could not change it. */
const LEAST = 0.005;
const MOST = 0.995;

/**
 * A chance as it is kept. `Math.exp` may differ between engines in the last of sixteen digits; six are kept,
 * so that what one engine stored another one computes again.
 */
export const keptChance = (chance: number): number =>
  Math.round(Math.min(Math.max(chance, LEAST), MOST) * 1e6) / 1e6;
