import type { StreakDay } from '@planets/contract';

export type DayKind = StreakDay['kind'];

interface KindWords {
  /** In a cell of the calendar, where there is room for a word. */
  readonly short: string;
  /** In the key beside the calendar, and read out. */
  readonly long: string;
}

/** What a day was. Nothing is called a failure: a day without practice is a day without practice. */
export const dayKinds: Readonly<Record<DayKind, KindWords>> = {
  practised: { short: 'Practised', long: 'Practised: the day counts' },
  weekend: { short: 'Weekend', long: 'Weekend: a rest' },
  holiday: { short: 'Holiday', long: 'School holiday: a rest' },
  freeze: { short: 'Freeze', long: 'A freeze kept the streak' },
  missed: { short: 'Not counted', long: 'Not counted' },
  skipped_by_zone: { short: 'Journey', long: 'Skipped by a journey or the clocks' },
  waiting: { short: 'Today', long: 'Today, still open' },
  before: { short: '', long: 'Before the first day that counts' },
};
