import type { Difficulty } from '../items/item.ts';
import type { Kind } from '../kinds/question.ts';
import type { Mode } from '../sessions/mode.ts';

/** A date of a calendar: `2026-03-08`. */
export type LocalDate = string;

/** What a saved session says of one of its questions. */
export interface PractisedQuestion {
  readonly position: number;
  /** A review may ask across planets; else it is the session's. */
  readonly planet: string;
  readonly topic: string;
  readonly item: string;
  readonly gradeLevel: number;
  readonly kind: Kind;
  readonly difficulty: Difficulty;
  /** The chance, from 0 to 1, of a right first try by somebody who guesses. */
  readonly guess: number;
  /** How many graded tries it had. 0: it was never answered. */
  readonly tries: number;
  readonly hints: number;
  /** Answered right in the end. */
  readonly right: boolean;
  /** Right at the first try and without a hint. */
  readonly rightAtOnce: boolean;
  /** UTC milliseconds of the first graded try; null where there was none. */
  readonly answeredAt: number | null;
  /**
   * Seconds by the server's clock from the last entry of another question (or the start) to the first graded
   * try: what a slip of format or a hint took is time with this question too.
   */
  readonly seconds: number | null;
}

/** A saved session, as everything that is derived from practice takes it: streaks, XP, badges, mastery, review. */
export interface Practised {
  readonly session: number;
  readonly planet: string;
  readonly topic: string;
  readonly mode: Mode;
  /** Its seed was chosen by the client: it earns nothing but practice. */
  readonly seeded: boolean;
  /** Every question was resolved. */
  readonly completed: boolean;
  /** UTC milliseconds. */
  readonly startedAt: number;
  readonly savedAt: number;
  /** The IANA zone the student was in when it was saved. */
  readonly zone: string;
  /** The day it counts for, there. Stored with it and never computed again. */
  readonly date: LocalDate;
  /** Active seconds at the moment it was saved. */
  readonly activeSeconds: number;
  readonly questions: readonly PractisedQuestion[];
}
