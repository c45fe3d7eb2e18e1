import type { Rng } from '@planets/practice';

/** A time as a clock face shows it: minutes after 12 o'clock, 0 to 719. */
export type ClockTime = number;

export const clockTime = (hour: number, minute: number): ClockTime => (hour % 12) * 60 + minute;
export const hourOf = (time: ClockTime): number => Math.floor(time / 60) || 12;
export const minuteOf = (time: ClockTime): number => time % 60;
export const nextHour = (hour: number): number => (hour % 12) + 1;

/** Some minutes later, round the clock. Negative is earlier. */
export const later = (time: ClockTime, minutes: number): ClockTime => (time + minutes + 720) % 720;

/** "3:05" */
export const digital = (time: ClockTime): string =>
  `${hourOf(time)}:${String(minuteOf(time)).padStart(2, '0')}`;

const minutes = (count: number) =>
  count === 15 ? 'quarter' : `${count} ${count === 1 ? 'minute' : 'minutes'}`;

/** "half past 3", "quarter to 4", "20 minutes past 3". */
export function inWords(time: ClockTime): string {
  const hour = hourOf(time);
  const minute = minuteOf(time);
  if (minute === 0) return `${hour} o'clock`;
  if (minute === 30) return `half past ${hour}`;
  return minute < 30
    ? `${minutes(minute)} past ${hour}`
    : `${minutes(60 - minute)} to ${nextHour(hour)}`;
}

/** What grade 1, 2 and 3 read: half hours, five minutes, single minutes. */
export function pickMinute(rng: Rng, grade: number): number {
  if (grade === 1) return rng.pick([0, 30]);
  if (grade === 2) return rng.int(1, 11) * 5;
  return rng.int(1, 59);
}

export const pickTime = (rng: Rng, grade: number): ClockTime =>
  clockTime(rng.int(1, 12), pickMinute(rng, grade));
