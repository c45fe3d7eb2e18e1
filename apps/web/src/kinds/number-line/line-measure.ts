/** The drawing of a line, in its own units; on a phone one is about one pixel. */
export const LINE_WIDTH = 320;
export const LINE_HEIGHT = 98;
/** Where the least and the greatest number stand. */
export const LINE_ENDS: readonly [number, number] = [20, 300];
export const LINE_Y = 64;
/** About the width of one digit of the labels. */
const DIGIT = 7.6;

/** How many labels as long as the longest of `labels` fit side by side. */
export const roomFor = (labels: readonly string[]): number =>
  Math.floor(
    (LINE_ENDS[1] - LINE_ENDS[0]) / (Math.max(...labels.map((l) => l.length)) * DIGIT + 6),
  );
