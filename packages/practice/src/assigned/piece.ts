/**
 * One assignment of one student, as far as its reader may know it: for the student, a grade that was not
 * released is no grade (`graded: false`, `earned: null`). Withdrawn work is no piece at all. Times are UTC
 * milliseconds.
 */
export interface Piece {
  readonly assignmentId: number;
  readonly title?: string;
  readonly categoryId: number | null;
  /** What can be earned, with up to three decimals. A piece of 0 points only adds, like extra credit. */
  readonly points: number;
  /** Adds to what is earned and not to what can be. */
  readonly extraCredit: boolean;
  readonly neverDrop: boolean;
  /** The raw score in points, before any penalty; null is no score, which is not a zero. */
  readonly earned: number | null;
  /** The grade is complete and may be known. Without it `earned` is not looked at. */
  readonly graded: boolean;
  readonly excused: boolean;
  /** The teacher said that it is missing. A score given all the same counts. */
  readonly markedMissing: boolean;
  readonly submittedAt: number | null;
  /** There is nothing to hand in here: paper, a talk. It is not missing by its date, only when marked so. */
  readonly onPaper?: boolean;
  /** When it is due for this student. */
  readonly dueAt: number;
}

/** A part of a class's total. */
export interface Category {
  readonly id: number;
  readonly name: string;
  /** Its share of the total, compared with the others' and in any unit, with up to three decimals. */
  readonly weight: number;
  /** So many of its pieces may be dropped; one always stays. */
  readonly dropLowest: number;
  /** Adds its weight's worth to the total and takes no share of it. */
  readonly extraCredit?: boolean;
}
