import type { Rng } from '@planets/practice';

/** A row of a table that is too near to some others to stand beside them. */
export interface InCamps {
  readonly camps: readonly string[];
}

/** Whether two rows share no camp, so that what is true of one is not true of the other. */
export const areFar = (one: InCamps, other: InCamps): boolean =>
  !one.camps.some((camp) => other.camps.includes(camp));

/** Rows that are far from a given one, though not always from each other. */
export const farFrom = <T extends InCamps>(
  rng: Rng,
  row: T,
  rows: readonly T[],
  count: number,
): T[] =>
  rng.sample(
    rows.filter((other) => areFar(row, other)),
    count,
  );

/** Rows of which each is far from all the others; fewer where no more can be found. */
export function farApart<T extends InCamps>(rng: Rng, rows: readonly T[], count: number): T[] {
  const chosen: T[] = [];
  for (const row of rng.shuffle(rows))
    if (chosen.length < count && chosen.every((other) => areFar(row, other))) chosen.push(row);
  return chosen;
}
