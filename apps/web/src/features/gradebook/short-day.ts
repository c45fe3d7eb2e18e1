import { formatDay } from '../../lib/format.ts';

const language = globalThis.navigator?.language?.startsWith('en') ? navigator.language : 'en';

/** "Today", "Yesterday", "20 Nov", with the year where it is another: a day for a column. */
export function shortDay(instant: string, now: Date): string {
  const day = new Date(instant);
  const near = formatDay(instant, now);
  if (near === 'Today' || near === 'Yesterday') return near;
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    ...(day.getFullYear() !== now.getFullYear() && { year: 'numeric' }),
  }).format(day);
}
