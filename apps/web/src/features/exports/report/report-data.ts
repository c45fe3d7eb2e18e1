import type {
  BadgesAnswer,
  GoalsAnswer,
  MasteryAnswer,
  ProgressPlots,
  StreakAnswer,
} from '@planets/contract';

/** What a report is made of: practice alone, and of one student alone. */
export interface ReportData {
  readonly name: string;
  /** Undefined while it is not known. */
  readonly school: string | undefined;
  readonly plots: ProgressPlots;
  readonly streak: StreakAnswer;
  readonly badges: BadgesAnswer;
  readonly mastery: MasteryAnswer['topics'];
  /** Null for a teacher: goals are the student's own business. */
  readonly goals: GoalsAnswer | null;
  readonly planetName: (id: string) => string;
  readonly now: Date;
}
