/** For a kind that is right or not as a whole. */
export const asAWhole = (): undefined => undefined;

/** For a kind with parts that are right each by itself: "3 of 4 pairs are right." */
export const partByPart =
  (parts: string) =>
  (right: number, total: number): string | undefined =>
    right === 0 || total === 1 ? undefined : `${right} of ${total} ${parts} are right.`;
