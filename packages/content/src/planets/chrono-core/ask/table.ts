/** What the ways to ask about a table of happenings have in common. Each way is a generator of its own. */
import { whenOf, type Happening } from '../happening.ts';

export type Table = readonly Happening[];

/** How many years apart the events of one question are at least: fewer in higher grades. */
export type Gap = (grade: number) => number;

export const apart = (gapFor: Gap, grade: number): number =>
  Math.max(1, Math.floor(gapFor(grade) / 2));

export const told = (one: Happening): string[] => [
  `${one.what}. That was ${whenOf(one)}.`,
  `Why it mattered: ${one.why}`,
];

export const sourcesOf = (all: Table): string =>
  [...new Set(all.map(({ source }) => source))].join('; ');
