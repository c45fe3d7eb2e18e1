/** Words for numbers and instants. Times are in the reader's zone, words in the reader's English. */

export const language = globalThis.navigator?.language?.startsWith('en')
  ? navigator.language
  : 'en';

const date = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' });
const weekday = new Intl.DateTimeFormat(language, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});
const time = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' });
const whole = new Intl.NumberFormat(language);
const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
const oneDecimal = new Intl.NumberFormat(language, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** "3 March 2026" (or as the reader's English has it). */
export function formatDate(instant: string): string {
  return date.format(new Date(instant));
}

/** "15:04", in the reader's zone. */
export function formatTime(instant: string): string {
  return time.format(new Date(instant));
}

/** "Today", "Yesterday", "Tomorrow", else "Tuesday 3 March", with the year when it is another one. */
export function formatDay(instant: string, now: Date = new Date()): string {
  const day = new Date(instant);
  const away = calendarDays(now, day);
  if (away === 0) return 'Today';
  if (away === -1) return 'Yesterday';
  if (away === 1) return 'Tomorrow';
  return day.getFullYear() === now.getFullYear() ? weekday.format(day) : date.format(day);
}

/** "Today at 15:04". */
export function formatDayAndTime(instant: string, now: Date = new Date()): string {
  return `${formatDay(instant, now)} at ${formatTime(instant)}`;
}

/** "today at 15:04": the same inside a sentence; days of the week keep their capital. */
export function formatDayAndTimeInside(instant: string, now: Date = new Date()): string {
  return formatDayAndTime(instant, now).replace(/^(Today|Yesterday|Tomorrow)/, (day) =>
    day.toLowerCase(),
  );
}

/** Whole calendar days of the reader from `a` to `b`; days of 23 and 25 hours count as one. */
function calendarDays(a: Date, b: Date): number {
  const dayNumber = (d: Date) => Date.UTC(d.getFullYear(), d.getMonth(), d.getDate()) / 86_400_000;
  return dayNumber(b) - dayNumber(a);
}

/** Seconds as "45 s", "4 min 10 s", "1 h 5 min". Seconds are dropped from an hour on. */
export function formatDuration(seconds: number): string {
  const total = Math.max(0, Math.round(seconds));
  const hours = Math.floor(total / 3600);
  const minutes = Math.floor((total % 3600) / 60);
  const rest = total % 60;
  if (hours > 0) return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`;
  if (minutes > 0) return rest > 0 ? `${minutes} min ${rest} s` : `${minutes} min`;
  return `${rest} s`;
}

/**
 * 85.5 as "85.5%"; null, where there is nothing to average, as a dash. In a column, `aligned` keeps
 * the decimal of 80.0 so that the points stand under each other.
 */
export function formatPercent(percent: number | null, aligned?: 'aligned'): string {
  if (percent === null) return '–';
  return `${(aligned ? oneDecimal : decimal).format(percent)}%`;
}

export function formatNumber(value: number): string {
  return whole.format(value);
}

/** "1 session", "3 sessions". */
export function formatCount(value: number, one: string, many: string = `${one}s`): string {
  return `${formatNumber(value)}\u00A0${value === 1 ? one : many}`;
}
