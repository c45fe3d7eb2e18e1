import type { Assignment } from '@planets/contract';
import { formatCount } from '../../lib/format.ts';

/** When, where and in which English the reader is. Left out, place and language are the browser's. */
export interface Reader {
  now: Date;
  zone?: string | undefined;
  language?: string | undefined;
}

const ownLanguage = globalThis.navigator?.language?.startsWith('en') ? navigator.language : 'en';
const dayMs = 86_400_000;

/** The number of the calendar day an instant falls on where the reader is. */
export function calendarDay(instant: Date, zone?: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(instant);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(read('year'), read('month') - 1, read('day')) / dayMs;
}

/** "today", "tomorrow, Monday 23 November", "Friday 4 December", with the year where it differs. */
export function dayInWords(instant: Date, { now, zone, language = ownLanguage }: Reader): string {
  const year = (date: Date) => date.toLocaleDateString('en', { timeZone: zone, year: 'numeric' });
  const date = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(year(instant) !== year(now) && { year: 'numeric' }),
  }).format(instant);
  const away = calendarDay(instant, zone) - calendarDay(now, zone);
  if (away === 0) return 'today';
  if (away === 1) return `tomorrow, ${date}`;
  if (away === -1) return `yesterday, ${date}`;
  return date;
}

export function momentInWords(instant: string, reader: Reader): string {
  const date = new Date(instant);
  const time = new Intl.DateTimeFormat(reader.language ?? ownLanguage, {
    timeZone: reader.zone,
    timeStyle: 'short',
  }).format(date);
  return `${dayInWords(date, reader)}, ${time}`;
}

type Dated = Pick<Assignment, 'state' | 'opensAt' | 'dueAt' | 'submittedAt' | 'handedInLate'>;

/** The one date that matters in this state, as a sentence without its full stop. */
export function dueWords(assignment: Dated, reader: Reader): string {
  const due = momentInWords(assignment.dueAt, reader);
  switch (assignment.state) {
    case 'upcoming':
      return `Opens ${momentInWords(assignment.opensAt, reader)}. Due ${due}`;
    case 'missing':
      return `Was due ${due}`;
    case 'excused':
      return new Date(assignment.dueAt) < reader.now ? `Was due ${due}` : `Due ${due}`;
    case 'submitted':
    case 'graded':
    case 'late':
      return submittedWords(assignment, reader) ?? `Was due ${due}`;
    default:
      return `Due ${due}`;
  }
}

function submittedWords(assignment: Dated, reader: Reader): string | undefined {
  if (assignment.submittedAt === null) return undefined;
  const submitted = `Submitted ${momentInWords(assignment.submittedAt, reader)}`;
  return assignment.handedInLate ? `${submitted}. ${latenessWords(assignment, reader)}` : submitted;
}

function latenessWords({ submittedAt, dueAt }: Dated, { zone }: Reader): string {
  const days =
    calendarDay(new Date(submittedAt ?? dueAt), zone) - calendarDay(new Date(dueAt), zone);
  if (days <= 0) return 'Late, on the day it was due';
  return `Late by ${formatCount(days, 'day')}`;
}

/** "2 days left", "Overdue by 1 day": how near it is, for what needs doing. */
export function nearnessWords(dueAt: string, { now, zone }: Reader): string {
  const due = new Date(dueAt);
  const days = calendarDay(due, zone) - calendarDay(now, zone);
  const count = Math.abs(days);
  const inDays = formatCount(count, 'day');
  if (due < now) return count === 0 ? 'Overdue since today' : `Overdue by ${inDays}`;
  return count === 0 ? 'Last day' : `${inDays} left`;
}
