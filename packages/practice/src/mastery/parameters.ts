import type { Topic } from '../items/item.ts';

/**
 * What the model of mastery takes for granted of a topic. Chances are from 0 to 1.
 * Sources and reasons: docs/decisions/0018.
 */
export interface MasteryParameters {
  /** The chance that a student knows it before the first answer; also what is left when all is forgotten. */
  readonly known: number;
  /** The chance to learn it from one question, its feedback and its explanation. */
  readonly learn: number;
  /** The chance that who knows it misses a question of middle difficulty. */
  readonly slip: number;
  /**
   * The chance that who does not know the topic works a question of it out all the same: a topic is many
   * small skills. The chance of a lucky guess comes on top, from the question.
   */
  readonly workOut: number;
  /** Days without practice after which half of what was learned is gone, of a topic with little practice. */
  readonly halfLifeDays: number;
}

/** A procedure that is practised step by step: most topics. */
export const MASTERY_PARAMETERS: MasteryParameters = {
  known: 0.2,
  learn: 0.15,
  slip: 0.1,
  workOut: 0.1,
  halfLifeDays: 45,
};

/** The parameters of a topic: the usual ones, with what the topic says itself. */
export const masteryParametersOf = ({ mastery }: Pick<Topic, 'mastery'>): MasteryParameters =>
  mastery === undefined ? MASTERY_PARAMETERS : { ...MASTERY_PARAMETERS, ...mastery };
