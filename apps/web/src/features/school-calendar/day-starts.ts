import type { Option } from '../../components/select.tsx';

/** The hours at which a day of practice may begin, from midnight to six. */
export const dayStartOptions: readonly Option<string>[] = Array.from({ length: 7 }, (_, hour) => ({
  value: String(hour),
  label: hour === 0 ? 'At midnight' : `At ${hour} in the morning`,
}));

/** The day it is in a zone. */
export function todayIn(timeZone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  }).formatToParts(now);
  const read = (type: 'year' | 'month' | 'day') =>
    parts.find((part) => part.type === type)?.value ?? '';
  return `${read('year')}-${read('month')}-${read('day')}`;
}
