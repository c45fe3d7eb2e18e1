/** Something that is asked only in these grades, both included; in all of its topic's when left out. */
export interface Graded {
  readonly grades?: readonly [min: number, max: number];
}

/** Those of a table that suit a grade. */
export const suited = <T extends Graded>(all: readonly T[], grade: number): T[] =>
  all.filter(({ grades: [min, max] = [1, 12] }) => grade >= min && grade <= max);

/** What the ways to ask about one table share: a topic with two tables names each. */
export interface Way {
  readonly id: string;
  readonly difficulty: 1 | 2 | 3 | 4 | 5;
  readonly grades?: readonly [min: number, max: number];
  readonly standards?: readonly string[];
}

/** A sentence or a phrase in quotation marks inside another sentence, which has a full stop of its own. */
export const quoted = (text: string): string => `“${text.replace(/\.$/, '')}”`;
