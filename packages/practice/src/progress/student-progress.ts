import { NOTHING_ANSWERED, type AnsweredToday } from '../rewards/answered-today.ts';
import { NO_COUNTERS, type RewardCounters } from '../rewards/counters.ts';
import { NO_STREAK, type StreakState } from '../streaks/advance-streak.ts';

/** Where a student stands: what the next saved session is counted on top of. Plain JSON. */
export interface StudentProgress {
  /** Sessions counted so far. */
  readonly sessions: number;
  /** The sum of all XP. */
  readonly xp: number;
  readonly streak: StreakState;
  readonly counters: RewardCounters;
  readonly today: AnsweredToday;
}

export const NO_PROGRESS: StudentProgress = {
  sessions: 0,
  xp: 0,
  streak: NO_STREAK,
  counters: NO_COUNTERS,
  today: NOTHING_ANSWERED,
};
