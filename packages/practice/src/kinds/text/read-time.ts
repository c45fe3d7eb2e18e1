import { plainDigits } from '../numeric/plain-digits.ts';

/** A clock without a second half of the day: `12:05` for `12.05`, `0:05` and `12:05 pm` alike. */
const TIME = /^(\d{1,2}) ?[:.,h-]? ?([0-5]\d)(?: ?(?:am|pm|a\.m\.?|p\.m\.?|o'?clock))?$/i;
const FULL_HOUR = /^(\d{1,2}) ?o'?clock$/i;

/** A time of day as `h:mm` on a twelve-hour clock, or an empty text where none can be read. */
export function readTime(text: string): string {
  const plain = plainDigits(text.slice(0, 40)).replaceAll('’', "'").replace(/\.$/, '');
  const [, hour, minute = '00'] = TIME.exec(plain) ?? FULL_HOUR.exec(plain) ?? [];
  const hours = Number(hour);
  return hour === undefined || hours > 23 ? '' : `${((hours + 11) % 12) + 1}:${minute}`;
}
