/**
 * The mean of sessions' scores, one decimal, half up; null where there is none. The sum comes in tenths of
 * a percent, in which scores add up exactly, so whole numbers suffice.
 */
export const averageScore = (sumOfTenths: number, sessions: number): number | null =>
  sessions === 0 ? null : Math.floor((2 * sumOfTenths + sessions) / (2 * sessions)) / 10;
