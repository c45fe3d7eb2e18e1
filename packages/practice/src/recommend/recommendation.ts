import type { MasteryLevel } from '../mastery/level.ts';
import type { MasteryState } from '../mastery/state.ts';
import type { Mode } from '../sessions/mode.ts';

/** A topic as far as a student has come with it. */
export interface TopicStanding {
  readonly planet: string;
  readonly topic: string;
  readonly name: string;
  readonly grades: readonly [min: number, max: number];
  /** Ids of topics on the same planet. */
  readonly prerequisites: readonly string[];
  /** Absent where it was never practised. */
  readonly state?: MasteryState | undefined;
  /** Review cards of the topic that are due. */
  readonly dueCards: number;
  /** UTC milliseconds of the last session with it. */
  readonly lastAt?: number | null | undefined;
}

/**
 * Why a topic is recommended, with the facts that the sentence to the student needs.
 * `missed`: questions wait that were missed or are about to be forgotten. `fading`: it was better known than now.
 * `nearly`: close to the next level. `next_step`: everything that leads to it is mastered. `continue`: begun and
 * worth going on with. `new_planet`: nothing was practised on its planet yet. `start`: a good place to begin.
 */
export type RecommendationReason =
  | { readonly kind: 'missed'; readonly dueCards: number }
  | {
      readonly kind: 'fading';
      /** The level after the last answer, and the one it has by now. */
      readonly from: MasteryLevel;
      readonly to: MasteryLevel;
      /** UTC milliseconds of the last answer. */
      readonly lastAt: number;
    }
  | { readonly kind: 'nearly'; readonly level: MasteryLevel; readonly next: MasteryLevel }
  | {
      readonly kind: 'next_step';
      /** What leads to it, all mastered. */
      readonly after: readonly { readonly topic: string; readonly name: string }[];
    }
  | { readonly kind: 'continue'; readonly level: MasteryLevel }
  | { readonly kind: 'new_planet' }
  | { readonly kind: 'start' };

export interface Recommendation {
  readonly planet: string;
  readonly topic: string;
  /** Always one of the topic's grades. */
  readonly gradeLevel: number;
  readonly mode: Mode;
  readonly reason: RecommendationReason;
}
