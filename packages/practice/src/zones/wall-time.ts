/*
 * What a clock on a wall of a zone shows, and the instant at which it shows it. No imports: the page reads
 * this file as well, as `@planets/practice/wall-time`.
 */

/** Date and time as `<input type="datetime-local">` has them: `2026-03-29T02:30`. */
export type WallTime = string;

/** The instant of a wall time. Where clocks are changed a wall time comes twice or not at all. */
export interface WallInstant {
  /** UTC milliseconds. The first one where it comes twice; where it is skipped, as much later as is skipped. */
  readonly at: number;
  readonly comes: 'once' | 'twice' | 'never';
}

const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;
const WALL_TIME = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d$/;

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(zone, clock);
  }
  return clock;
}

/** The wall's reading as if it were UTC, in milliseconds. */
function readingAt(at: number, zone: string): number {
  const part = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (const { type, value } of clockOf(zone).formatToParts(at))
    if (type in part) part[type as keyof typeof part] = Number(value);
  return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second);
}

/** Whether the platform knows an IANA zone of this name. */
export function isZone(zone: string): boolean {
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** What the wall shows, to the minute. Throws a RangeError for a zone that does not exist. */
export const wallTimeAt = (at: number, zone: string): WallTime =>
  new Date(readingAt(at, zone)).toISOString().slice(0, 16);

/**
 * When the wall shows it. Undefined for what is no date and time, as 2026-02-30T10:00. Throws a RangeError
 * for a zone that does not exist.
 */
export function instantOf(wall: WallTime, zone: string): WallInstant | undefined {
  if (!WALL_TIME.test(wall)) return undefined;
  const reading = Date.parse(`${wall}:00Z`);
  // Date.parse takes 30 February for 2 March.
  if (Number.isNaN(reading) || new Date(reading).toISOString().slice(0, 16) !== wall)
    return undefined;
  // Clocks are never changed twice within two days, so one of these two offsets holds.
  const [before, after] = [-MS_PER_DAY, MS_PER_DAY].map((away) => {
    const near = reading + away;
    return reading - (readingAt(near, zone) - Math.floor(near / 1000) * 1000);
  }) as [number, number];
  const shows = [before, after].filter((at) => readingAt(at, zone) === reading);
  if (shows.length === 0) return { at: before, comes: 'never' };
  return {
    at: Math.min(...shows),
    comes: shows.length === 2 && before !== after ? 'twice' : 'once',
  };
}

/** The same time of day so many calendar days later, on the wall of another zone. Seconds are kept. */
export function movedByDays(at: number, zone: string, days: number, toZone: string): number {
  const reading = readingAt(at, zone) + days * MS_PER_DAY;
  const wall = new Date(reading).toISOString().slice(0, 16);
  const within = ((at % MS_PER_MINUTE) + MS_PER_MINUTE) % MS_PER_MINUTE;
  return instantOf(wall, toZone)!.at + within;
}
