import { formatDuration } from '../../../lib/format.ts';

/** Active time as a parent reads it: "32 min", "1 h 44 min"; seconds are left where there is no whole minute. */
export const wholeMinutes = (seconds: number): string =>
  formatDuration(seconds < 60 ? seconds : Math.floor(seconds / 60) * 60);
