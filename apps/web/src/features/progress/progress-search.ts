import type { Mode, ProgressQuery } from '@planets/contract';
import { monthAfter } from '../../lib/local-day.ts';
import { modeNames } from '../../lib/session-words.ts';
import { dayAfter, isDay } from './days.ts';

/** The ranges that have a name; other days are `from` and `to`. */
export const ranges = ['month', 'quarter', 'year', 'all'] as const;
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

/** A change to the address: what is undefined is taken out, what is not named stays. */
export type ProgressChange = { [K in keyof ProgressSearch]?: ProgressSearch[K] | undefined };

/** What the plots are of where the address says nothing. */
export const USUAL_RANGE: RangeName = 'quarter';

/** The first day of a range that has a name; the year is twelve months of the calendar, this one the last. */
function firstDayOf(range: RangeName, today: string): string | undefined {
  if (range === 'all') return undefined;
  if (range === 'year') return `${monthAfter(today.slice(0, 7), -11)}-01`;
  return dayAfter(today, range === 'month' ? -29 : -89);
}

const readId = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[a-z0-9_]{1,60}$/.test(value) ? value : undefined;

const readDay = (value: unknown): string | undefined =>
  typeof value === 'string' && isDay(value) ? value : undefined;

/** Leaves out what is not set, so that an address names only what was chosen. */
export function withoutEmpty(search: ProgressChange): ProgressSearch {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined),
  ) as ProgressSearch;
}

/** What the plots are of. Any address is read kindly: what makes no sense is left out, never an error page. */
export function readPlotsSearch(raw: Record<string, unknown>): ProgressSearch {
  const [from, to] = [readDay(raw['from']), readDay(raw['to'])];
  const hasDays = from !== undefined || to !== undefined;
  const range = ranges.find((name) => name === raw['range']);
  const planet = readId(raw['planet']);
  return withoutEmpty({
    range: hasDays || range === USUAL_RANGE ? undefined : range,
    from,
    to,
    planet,
    // A topic is a topic of its planet.
    topic: planet === undefined ? undefined : readId(raw['topic']),
    mode: (Object.keys(modeNames) as Mode[]).find((name) => name === raw['mode']),
  });
}

/** Whether the last day of own days comes before the first one: nothing can be asked for. */
export const isBackwards = ({ from, to }: ProgressSearch): boolean =>
  from !== undefined && to !== undefined && from > to;

/** The plots as the API is asked for them. @param today the reader's date. */
export function plotsQueryOf(search: ProgressSearch, today: string): ProgressQuery {
  const { range = USUAL_RANGE, from, to, planet, topic, mode } = search;
  const hasDays = from !== undefined || to !== undefined;
  const first = hasDays ? from : firstDayOf(range, today);
  return {
    ...(first !== undefined && { from: first }),
    ...(to !== undefined && { to }),
    ...(planet !== undefined && { planet }),
    ...(topic !== undefined && { topic }),
    ...(mode !== undefined && { mode }),
  };
}
