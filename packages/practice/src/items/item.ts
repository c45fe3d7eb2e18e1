import type { Draft, Kind } from '../kinds/question.ts';
import type { MasteryParameters } from '../mastery/parameters.ts';
import type { Rng } from '../rng.ts';

export type Difficulty = 1 | 2 | 3 | 4 | 5;

interface ItemBase {
  /** Unique in its topic, in kebab-case. Stored with every session that met it: never reuse or rename. */
  readonly id: string;
  readonly kind: Kind;
  readonly difficulty: Difficulty;
  /** The grades it suits, both included. The topic's own when left out. */
  readonly grades?: readonly [min: number, max: number];
  /** What it practises in a public standard, where that is less than its topic does. */
  readonly standards?: readonly string[];
}

/**
 * Makes a question from a seed and a grade. A version never changes what a seed gives: a mend that does
 * raises `version`. Sessions keep their questions whole, so no old version has to be kept to show them.
 */
export interface Generator extends ItemBase {
  readonly type: 'generator';
  readonly version: number;
  make(rng: Rng, grade: number): Draft;
}

/** What a question about a reading passage asks for. */
export type ReadingSkill = 'literal' | 'inferential' | 'vocabulary';

/** One question written by hand. Choices are still shuffled by the seed. */
export interface AuthoredItem extends ItemBase {
  readonly type: 'authored';
  /** Set where the question is about a passage. */
  readonly skill?: ReadingSkill;
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
  /** Ids of neighbouring topics on the same planet that neither build on this one nor lead to it. */
  readonly connected: readonly string[];
  /**
   * Ids of the topics on the same planet that a student should have practised before: together they are
   * the planet's path through the grades. Empty only where the path begins.
   */
  readonly prerequisites: readonly string[];
  /**
   * Codes of the public standards it practises, where one fits, over all its grades:
   * `CCSS.MATH.CONTENT.5.NF.A.1`, `CCSS.ELA-LITERACY.RL.5.2`, `MS-PS1-4` (NGSS), `D2.Geo.1.3-5` (C3).
   */
  readonly standards: readonly string[];
  /** Where it is learned or forgotten otherwise than most topics: `MASTERY_PARAMETERS` hold for the rest. */
  readonly mastery?: Partial<MasteryParameters>;
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
  return gradeLevel >= min && gradeLevel <= max;
};
