/** How a response compares with the key. A question with several parts counts them; others have one. */
export interface Graded {
  readonly kind: 'graded';
  readonly correct: boolean;
  /** Parts that are right, from 0 to `parts`. */
  readonly partsRight: number;
  readonly parts: number;
  /** Which parts are right, in the question's own order, where each part is one that can be pointed at. */
  readonly marks?: readonly boolean[];
  /** How a typed response was understood, where that could differ from what the student meant. */
  readonly readAs?: string;
  /** What to say of this very mistake. */
  readonly message?: string;
}

/** A slip of format. It is not a try and costs nothing; `message` says what form is asked for. */
export interface Ungradable {
  readonly kind: 'ungradable';
  readonly message: string;
}

/** Taken as it is, for a teacher to grade. */
export interface Awaiting {
  readonly kind: 'awaiting';
}

export type Verdict = Graded | Ungradable | Awaiting;

export const AWAITING: Awaiting = { kind: 'awaiting' };

export const ungradable = (message: string): Ungradable => ({ kind: 'ungradable', message });

export const gradedWhole = (
  correct: boolean,
  more: { readAs?: string | undefined; message?: string | undefined } = {},
): Graded => gradedParts(correct ? 1 : 0, 1, more);

export const gradedParts = (
  partsRight: number,
  parts: number,
  more: {
    marks?: readonly boolean[];
    readAs?: string | undefined;
    message?: string | undefined;
  } = {},
): Graded => ({
  kind: 'graded',
  correct: partsRight === parts,
  partsRight,
  parts,
  ...(more.marks === undefined ? {} : { marks: more.marks }),
  ...(more.readAs === undefined ? {} : { readAs: more.readAs }),
  ...(more.message === undefined ? {} : { message: more.message }),
});

/** Parts that can be pointed at, each right or not. */
export const gradedMarks = (
  marks: readonly boolean[],
  more: { message?: string | undefined } = {},
): Graded => gradedParts(marks.filter(Boolean).length, marks.length, { ...more, marks });
