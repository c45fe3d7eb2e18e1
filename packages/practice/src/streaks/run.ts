/** Each so many days of practice of a run earn a freeze. */
export const DAYS_FOR_A_FREEZE = 5;

/** So many freezes can be held. */
export const MAX_FREEZES = 2;

/**
 * Days of practice with nothing missed between them that no freeze covered.
 *
 * While two freezes are held nothing is counted towards a third; the count begins again when one is used.
 * So nothing is earned and thrown away, and a day that is found to count after all (a flight west) can never
 * make a run shorter. A property in `streak-of.test.ts` holds it to that.
 */
export interface Run {
  /** Days of practice, not days of the calendar: a freeze keeps a run and adds nothing to it. */
  readonly current: number;
  readonly freezes: number;
  /** Days of practice towards the next freeze, 0 to 4. */
  readonly towardsFreeze: number;
}

export const NO_RUN: Run = { current: 0, freezes: 0, towardsFreeze: 0 };

/** The run with one more day of practice. A freeze was earned when it holds more of them. */
export function practised({ current, freezes, towardsFreeze }: Run): Run {
  if (freezes === MAX_FREEZES) return { current: current + 1, freezes, towardsFreeze: 0 };
  const earned = towardsFreeze + 1 === DAYS_FOR_A_FREEZE;
  return {
    current: current + 1,
    freezes: earned ? freezes + 1 : freezes,
    towardsFreeze: earned ? 0 : towardsFreeze + 1,
  };
}

/**
 * The run after a school day without practice: a freeze is used, and without one the run is over. Freezes do
 * not outlive a run because there are none left when it breaks.
 */
export const missed = (run: Run): Run =>
  run.freezes > 0 ? { ...run, freezes: run.freezes - 1 } : NO_RUN;
