import type { Rng } from '@planets/practice';

export interface Rule {
  /** "Add 4" */
  readonly text: string;
  readonly apply: (value: number) => number;
  readonly first: number;
}

const add = (step: number, first: number): Rule => ({
  text: `Add ${step}`,
  apply: (value) => value + step,
  first,
});
const subtract = (step: number, first: number): Rule => ({
  text: `Subtract ${step}`,
  apply: (value) => value - step,
  first,
});
const times = (factor: number, first: number): Rule => ({
  text: `Multiply by ${factor}`,
  apply: (value) => value * factor,
  first,
});

/** A rule from each term to the next that suits the grade, and where it starts. */
export function pickRule(rng: Rng, grade: number): Rule {
  if (grade === 1)
    return rng.chance(2, 3)
      ? add(rng.pick([1, 2, 3, 5, 10]), rng.int(1, 12))
      : subtract(rng.pick([1, 2, 5]), rng.int(26, 40));
  if (grade === 2)
    return rng.chance(1, 2)
      ? add(rng.pick([3, 4, 5, 10, 20]), rng.int(3, 40))
      : subtract(rng.pick([3, 4, 5, 10]), rng.int(60, 99));
  if (grade === 3)
    return rng.pick([
      () => add(rng.pick([6, 7, 8, 9, 11, 15, 25]), rng.int(5, 90)),
      () => subtract(rng.pick([6, 7, 8, 9, 15, 25]), rng.int(150, 400)),
      () => times(2, rng.int(1, 9)),
    ])();
  return rng.pick([
    () => add(rng.pick([12, 18, 35, 75, 125, 250]), rng.int(10, 300)),
    () => subtract(rng.pick([12, 18, 35, 75]), rng.int(400, 900)),
    () => times(rng.pick([2, 3, 4]), rng.int(2, 7)),
  ])();
}

export const termsOf = (rule: Rule, count: number): number[] =>
  Array.from({ length: count - 1 }).reduce<number[]>(
    (row) => [...row, rule.apply(row.at(-1)!)],
    [rule.first],
  );

/** "add 4" */
export const lower = ({ text }: Rule): string => text[0]!.toLowerCase() + text.slice(1);
