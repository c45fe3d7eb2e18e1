/** When to ask an item again, and what is remembered of it. Plain JSON. */
export interface ReviewCard {
  /** UTC milliseconds from which it may be asked again. */
  readonly due: number;
  /** UTC milliseconds of the last answer. */
  readonly last: number;
  /** Days after which it is remembered nine times of ten. To six decimals. */
  readonly stability: number;
  /** How hard it is for this student, from 1 to 10. To six decimals. */
  readonly difficulty: number;
  readonly answered: number;
  /** How often it was not right in the end. */
  readonly misses: number;
  /** Not right in the end the last time. */
  readonly missed: boolean;
}
