/** One entry of what an assignment asks. Each of its questions weighs `weight` in the score. */
export type AssignmentPart = TopicPart | ItemPart | OwnPart;

interface PartBase {
  /** What one question of it weighs against the others. Up to 3 decimals, above 0. */
  readonly weight: number;
}

/** Questions that the server makes of a topic. */
export interface TopicPart extends PartBase {
  readonly type: 'topic';
  readonly planet: string;
  readonly topic: string;
  readonly gradeLevel: number;
  readonly count: number;
}

/** One item that the teacher picked; a generator gives a variant of it. */
export interface ItemPart extends PartBase {
  readonly type: 'item';
  readonly planet: string;
  readonly topic: string;
  readonly item: string;
  readonly gradeLevel: number;
}

/** A question that the teacher wrote, by its id. */
export interface OwnPart extends PartBase {
  readonly type: 'own';
  readonly question: number;
}
