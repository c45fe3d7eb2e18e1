import type { Rng } from '@planets/practice';
import { count } from '../../../../authoring/wording.ts';
import { ZONES } from '../../data/zones.ts';

export const source = 'NIST';

export const offset = (hours: number) =>
  hours === 0 ? 'UTC' : `UTC${hours < 0 ? '−' : '+'}${Math.abs(hours)}`;

/** The time of minutes since midnight, of whichever day. */
export const clock = (minutes: number) => {
  const day = ((minutes % 1440) + 1440) % 1440;
  if (day % 720 === 0) return day === 0 ? '12:00 midnight' : '12:00 noon';
  const hour = Math.floor(day / 60);
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(day % 60).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
};

export const DAYS = ['the day before', 'the same day', 'the next day', 'two days later'];

/** With the day, counted from the one on which the question begins. */
export const at = (minutes: number) => `${clock(minutes)}, ${DAYS[Math.floor(minutes / 1440) + 1]}`;

export const ahead = (hours: number) =>
  `${count(Math.abs(hours), 'hour')} ${hours < 0 ? 'behind' : 'ahead of'}`;

export function zoneTask(rng: Rng, grade: number) {
  const here = rng.pick(ZONES);
  const there = rng.pick(ZONES.filter(({ utc }) => utc !== here.utc));
  const difference = there.utc - here.utc;
  const start = grade < 8 ? rng.int(6, 22) * 60 : rng.int(12, 44) * 30;
  return { here, there, difference, start, end: start + difference * 60 };
}
