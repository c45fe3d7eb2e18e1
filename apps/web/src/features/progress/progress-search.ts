import type { Mode } from '@planets/contract';

/** The ranges that have a name; other days are `from` and `to`. */
export const ranges = ['month', 'quarter', 'school-year', 'year', 'all'] as const;
export type RangeName = (typeof ranges)[number];

/** What the pages of a student's progress keep in their address. */
export interface ProgressSearch {
  range?: RangeName;
  /** Own days, as `2026-11-30`, instead of a range with a name. */
  from?: string;
  to?: string;
  planet?: string;
  topic?: string;
  mode?: Mode;
  /** The month of the streak's calendar, as `2026-11`. */
  month?: string;
  /** The day of it that is opened. */
  day?: string;
}
