import { instantOf, wallTimeAt, type WallTime } from '@planets/practice/wall-time';
import { language } from '../../lib/format.ts';

export const readerZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** "Europe/Berlin" as people write it: "Berlin time". */
export const zoneName = (zone: string): string =>
  zone === 'UTC' ? 'UTC' : `${zone.split('/').at(-1)!.replaceAll('_', ' ')} time`;

const inWords = (at: number, zone?: string): string =>
  new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(zone === undefined ? {} : { timeZone: zone }),
  }).format(at);

/**
 * What there is to say below a date that is typed in the class's zone: that clocks skip it or show it twice,
 * and what it is for a reader in another zone.
 */
export function noteOnWallTime(wall: WallTime, zone: string, reader = readerZone()): string {
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
  if (wallTimeAt(found.at, reader) !== wallTimeAt(found.at, zone))
    notes.push(`For you: ${inWords(found.at, reader)}.`);
  return notes.join(' ');
}

/** An instant as the class's clock shows it, with the zone where the reader's clock shows another time. */
export function inClassZone(instant: string, zone: string, reader = readerZone()): string {
  const at = Date.parse(instant);
  const words = inWords(at, zone);
  return wallTimeAt(at, reader) === wallTimeAt(at, zone) ? words : `${words} (${zoneName(zone)})`;
}
