import type { Origin } from '../items/variant.ts';
import type { Question, Response } from '../kinds/question.ts';

/** A question of the teacher's own, as it stood when it was given. */
export interface OwnOrigin {
  readonly own: number;
  readonly version: number;
  /** Options are shuffled from it. */
  readonly seed: number;
}

/** A question as it is stored with a submission, and never changed there but by a regrade. */
export interface WorkQuestion {
  readonly origin: (Origin & { readonly planet: string }) | OwnOrigin;
  readonly question: Question;
  readonly weight: number;
}

export const isOwn = (origin: WorkQuestion['origin']): origin is OwnOrigin => 'own' in origin;

/** What was last typed for one question. */
export interface WorkDraft {
  readonly response: Response;
  /** When the server took it, in UTC milliseconds. */
  readonly at: number;
  /** Raised by the client with each change, so that what comes out of order is told from what is new. */
  readonly sequence: number;
}

/** What is typed and not handed in: the last entry for each position. */
export type WorkDrafts = Readonly<Record<string, WorkDraft>>;
