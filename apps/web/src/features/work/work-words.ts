import type { Work } from '@planets/contract';
import { formatCount, formatDayAndTimeInside, formatPercent } from '../../lib/format.ts';

const language = globalThis.navigator?.language?.startsWith('en') ? navigator.language : 'en';

/** What a clock on the wall shows in a zone; the reader's where it is left out. */
const wallTime = (instant: string, zone?: string): string =>
  new Date(instant).toLocaleString('sv', zone === undefined ? {} : { timeZone: zone });

/** "America/New_York" as "New York". */
const placeOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** What the class's clock says, where that is another time than the reader's; undefined where it is the same. */
export function classTimeWords(instant: string, classZone: string): string | undefined {
  if (wallTime(instant) === wallTime(instant, classZone)) return undefined;
  const there = new Intl.DateTimeFormat(language, {
    timeZone: classZone,
    weekday: 'long',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(instant));
  return `${there} in ${placeOf(classZone)}, where your class is`;
}

/** "today at 15:00": an instant in the reader's zone, inside a sentence. */
export const whenWords = (instant: string, now: Date): string =>
  formatDayAndTimeInside(instant, now);

/** What handing in now costs by being late, as sentences; empty when it is on time. */
export function lateWords({ isLateNow, latePenalty, dueAt }: Work, now: Date): string[] {
  if (!isLateNow) return [];
  const late = `This is late: it was due ${whenWords(dueAt, now)}.`;
  if (latePenalty === null)
    return [late, 'Your teacher sees that it is late. No points are taken off by itself.'];
  const { per, percentEach, percentNow } = latePenalty;
  return [
    late,
    `Handed in now, up to ${formatPercent(percentNow)} of the points are taken off (${formatPercent(percentEach)} for each ${per === 'day' ? 'day' : 'hour'}).`,
  ];
}

/** How often it may be handed in, as a sentence. */
export function triesWords({ assignment }: Work): string {
  const { tries, answersShown } = assignment;
  if (answersShown === 'at_once')
    return tries === 1
      ? 'One try for each question, checked at once.'
      : `${formatCount(tries, 'try', 'tries')} for each question, checked at once. After a miss it earns half.`;
  return tries === 1
    ? 'You hand it in once.'
    : `You may hand it in up to ${tries} times. The best answer to each question counts.`;
}

const ANSWERS: Record<Work['assignment']['answersShown'], string> = {
  at_once: 'You hear after each question whether it was right.',
  handed_in: 'The answers are shown when you have handed in for the last time.',
  due: 'The answers are shown after it is due.',
  released: 'The answers are shown together with your grade.',
  never: 'The answers are not shown.',
};
export const answersWords = ({ assignment }: Work): string => ANSWERS[assignment.answersShown];

/** What happens next with work that was handed in, as a sentence. */
export function nextWords(work: Work): string {
  if (work.excused) return 'You are excused from this one. It counts in nothing.';
  if (work.result !== null) return '';
  return 'Your grade appears here and in your gradebook when your teacher shows it.';
}
