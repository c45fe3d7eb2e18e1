import type { Draft, Kind } from '../kinds/question.ts';
import type { Rng } from '../rng.ts';

export type Difficulty = 1 | 2 | 3 | 4 | 5;

interface ItemBase {
  /** Unique in its topic, in kebab-case. Stored with every session that met it: never reuse or rename. */
  readonly id: string;
  readonly kind: Kind;
  readonly difficulty: Difficulty;
  /** The grades it suits, both included. The topic's own when left out. */
  readonly grades?: readonly [min: number, max: number];
}

/**
 * Makes a question from a seed and a grade. A published generator never changes what a seed gives: mend it
 * by adding another one beside it with a higher `version`, and mark this one `retired`.
 */
export interface Generator extends ItemBase {
  readonly type: 'generator';
  readonly version: number;
  /** Kept to replay old sessions, no longer used for new ones. */
  readonly retired?: boolean;
  make(rng: Rng, grade: number): Draft;
}

/** One question written by hand. Choices are still shuffled by the seed. */
export interface AuthoredItem extends ItemBase {
  readonly type: 'authored';
  readonly draft: Draft;
}

export type Item = Generator | AuthoredItem;

/** A skill on a planet. */
export interface Topic {
  /** Unique on its planet, in snake_case. Stored with sessions: never rename. */
  readonly id: string;
  readonly name: string;
  /** One sentence to the student: what they will be able to do. */
  readonly about: string;
  readonly grades: readonly [min: number, max: number];
  /** Words a student might type to find it, besides those in the name. */
  readonly keywords: readonly string[];
  /** Ids of neighbouring topics on the same planet, for `related` mode. */
  readonly connected: readonly string[];
  readonly items: readonly Item[];
}

export interface Planet {
  readonly id: string;
  readonly name: string;
  readonly subject: string;
  readonly topics: readonly Topic[];
}

/** Whether an item may be asked at this grade of its topic. */
export const suits = (item: Item, topic: Topic, gradeLevel: number): boolean => {
  const [min, max] = item.grades ?? topic.grades;
  return gradeLevel >= min && gradeLevel <= max && !(item.type === 'generator' && item.retired);
};
