import type { Rng } from '@planets/practice';
import type { Graded } from './ask/graded.ts';
import { yearText } from './years.ts';

/** Something that happened in a year that no serious book disputes. */
export interface Happening extends Graded {
  /** Whole sentence in the past tense, without the year and without a full stop. */
  readonly what: string;
  readonly year: number;
  /** The sources say "about". */
  readonly about?: boolean;
  /** Why it mattered: a whole sentence that fits no other happening of its table. */
  readonly why: string;
  /** Completes "It has to do with …" and gives away neither name nor year. */
  readonly theme: string;
  readonly source: string;
}

export const dateOf = ({ year, about = false }: Happening): string =>
  `${about ? 'about ' : ''}${yearText(year)}`;

/** "in 1453", "about 1455". */
export const whenOf = (one: Happening): string => (one.about ? dateOf(one) : `in ${dateOf(one)}`);

/**
 * `count` others at least `apart` years from this one and from each other, taken from those nearest in
 * time, so that they are plausible. What is dated "about" keeps a wider distance.
 */
export function othersNear(
  rng: Rng,
  all: readonly Happening[],
  right: Happening,
  count: number,
  apart: number,
): Happening[] {
  const near = all
    .filter(
      ({ year, about }) =>
        Math.abs(year - right.year) >= (about || right.about ? Math.max(25, apart) : apart),
    )
    .toSorted((a, b) => Math.abs(a.year - right.year) - Math.abs(b.year - right.year));
  const found: Happening[] = [];
  for (const other of [...rng.shuffle(near.slice(0, 12)), ...near.slice(12)])
    if (found.length < count && found.every(({ year }) => Math.abs(year - other.year) >= apart))
      found.push(other);
  return found;
}

/** Happenings at least `gap` years apart, the earliest first. */
export function spread(
  rng: Rng,
  all: readonly Happening[],
  count: number,
  gap: number,
): Happening[] {
  const found: Happening[] = [];
  for (const candidate of rng.shuffle(all))
    if (found.length < count && found.every(({ year }) => Math.abs(year - candidate.year) >= gap))
      found.push(candidate);
  return found.toSorted((a, b) => a.year - b.year);
}

/** What came just before and just after, for a hint: "It came after … and before …". */
export function betweenWhat(all: readonly Happening[], right: Happening): string {
  const sorted = all.toSorted((a, b) => a.year - b.year);
  const before = sorted.filter(({ year }) => year < right.year).at(-2);
  const after = sorted.filter(({ year }) => year > right.year).at(1);
  const parts = [
    ...(before ? [`after this: “${before.what}”`] : []),
    ...(after ? [`before this: “${after.what}”`] : []),
  ];
  return `It came ${parts.join(', and ')}.`;
}

export const distance = (other: Happening, right: Happening): string => {
  const years = Math.abs(other.year - right.year) - (other.year < 0 !== right.year < 0 ? 1 : 0);
  const roughly = other.about || right.about ? 'about ' : '';
  return `${roughly}${years} ${years === 1 ? 'year' : 'years'} ${other.year < right.year ? 'earlier' : 'later'}`;
};
