/**
 * The middle one of whole numbers, in any order; of an even number of them the mean of the two in the middle,
 * half up, so that it is whole again. Null where there is none.
 */
export function wholeMedian(values: Int32Array): number | null {
  const sorted = values.toSorted();
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  if (lower === undefined || upper === undefined) return null;
  return Math.floor((lower + upper + 1) / 2);
}
