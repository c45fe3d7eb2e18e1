import type { LocalDate } from '../progress/practised.ts';
import { dateOfDay, dayNumber } from './local-date.ts';
import { instantOf, wallTimeAt } from './wall-time.ts';

/** The latest hour at which a school may let the day begin. */
export const LATEST_DAY_START = 6;

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
const HALF_A_DAY = MS_PER_DAY / 2;

/**
 * The date it is for a student in a zone, where the day begins at a whole hour of the wall, 0 to 6: at 00:30
 * a day that starts at 4 has not begun, and it is still the day before (the last one that the zone had).
 * `at` is UTC milliseconds. Throws a RangeError for another hour, for a zone that does not exist and for an
 * instant outside the years 0000 to 9999, which no date can say.
 */
export function localDateAt(at: number, zone: string, dayStartsAt: number): LocalDate {
  if (!Number.isInteger(dayStartsAt) || dayStartsAt < 0 || dayStartsAt > LATEST_DAY_START)
    throw new RangeError(`A day cannot start at ${dayStartsAt}`);
  const wall = wallTimeAt(at, zone);
  const date = wall.slice(0, 10);
  if (!/^\d/.test(wall)) throw new RangeError(`${wall} is no time of a calendar`);
  if (Number(wall.slice(11, 13)) >= dayStartsAt) return date;
  let day = dayNumber(date) - 1;
  while (!isDayIn(dateOfDay(day), zone)) day -= 1;
  return dateOfDay(day);
}

/** How far the wall is ahead of UTC, in milliseconds, to the minute. */
const aheadAt = (at: number, zone: string): number =>
  Date.parse(`${wallTimeAt(at, zone)}Z`) - Math.floor(at / MS_PER_MINUTE) * MS_PER_MINUTE;

/** Per zone the years asked for: whether it crossed the date line in it. */
const crossings = new Map<string, Map<number, boolean>>();

/** A zone that skips a date is a day further ahead afterwards; none ever did so and went back within a year. */
function crossesDateLineIn(year: number, zone: string): boolean {
  let years = crossings.get(zone);
  if (!years) crossings.set(zone, (years = new Map()));
  let crosses = years.get(year);
  if (crosses === undefined) {
    const before = aheadAt(Date.UTC(year, 0, 1) - 2 * MS_PER_DAY, zone);
    const after = aheadAt(Date.UTC(year + 1, 0, 1) + 2 * MS_PER_DAY, zone);
    crosses = Math.abs(after - before) > HALF_A_DAY;
    years.set(year, crosses);
  }
  return crosses;
}

/**
 * Whether a zone had the date: Samoa went from 29 to 31 December 2011. Throws a RangeError for what is no
 * date and for a zone that does not exist. It remembers which years need a closer look: asking the platform
 * takes microseconds, and a streak asks for each day that was missed.
 */
export function isDayIn(date: LocalDate, zone: string): boolean {
  dayNumber(date);
  if (!crossesDateLineIn(Number(date.slice(0, 4)), zone)) return true;
  return instantOf(`${date}T12:00`, zone)?.comes !== 'never';
}
