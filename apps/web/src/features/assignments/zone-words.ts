import { instantOf, wallTimeAt, type WallTime } from '@planets/practice/wall-time';
import { language } from '../../lib/format.ts';

export const readerZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** "Europe/Berlin" as people write it: "Berlin time". */
export const zoneName = (zone: string): string =>
  zone === 'UTC' ? 'UTC' : `${zone.split('/').at(-1)!.replaceAll('_', ' ')} time`;

/** "Mon, May 4, 14:00", with the year when it is not this one. */
function inWords(at: number, zone: string, now: number): string {
  const isThisYear = wallTimeAt(at, zone).slice(0, 4) === wallTimeAt(now, zone).slice(0, 4);
  return new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' as const }),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(at);
}

/** Whether two zones show the same time at an instant. */
const showSame = (at: number, zone: string, other: string): boolean =>
  wallTimeAt(at, zone) === wallTimeAt(at, other);

/**
 * What there is to say below a date that is typed in the class's zone: that clocks skip it or show it twice,
 * and what it is for a reader in another zone.
 */
export function noteOnWallTime(
  wall: WallTime,
  zone: string,
  reader = readerZone(),
  now = Date.now(),
): string {
  const found = instantOf(wall, zone);
  if (!found) return '';
  const notes: string[] = [];
  if (found.comes === 'never')
    notes.push(
      `Clocks are put forward that night and never show ${wall.slice(11)}: ${wallTimeAt(found.at, zone).slice(11)} is meant.`,
    );
  if (found.comes === 'twice')
    notes.push(
      `Clocks are put back that night and show ${wall.slice(11)} twice: the first one is meant.`,
    );
  if (!showSame(found.at, reader, zone)) notes.push(`For you: ${inWords(found.at, reader, now)}.`);
  return notes.join(' ');
}

/** An instant as the class's clock shows it, where the zone is said beside. */
export const onClassClock = (instant: string, zone: string, now = Date.now()): string =>
  inWords(Date.parse(instant), zone, now);

/** The same, with the zone where the reader's clock shows another time. */
export function inClassZone(
  instant: string,
  zone: string,
  reader = readerZone(),
  now = Date.now(),
): string {
  const words = onClassClock(instant, zone, now);
  return showSame(Date.parse(instant), reader, zone) ? words : `${words} (${zoneName(zone)})`;
}

/** For above a list of times; empty where the reader's clock is the class's. */
export const noteOnZone = (zone: string, reader = readerZone(), now = Date.now()): string =>
  showSame(now, reader, zone) ? '' : `Times are on the clock of the class: ${zoneName(zone)}.`;
