import type { CalendarAnswer } from '@planets/contract';
import { calendarAt } from '@planets/practice';
import type { CalendarReader } from '../progress/school-calendar.ts';

/** The calendar as it was entered last, holidays in order of their first days. */
export function calendarView(days: CalendarReader): CalendarAnswer {
  const { weekend, holidays } = calendarAt(days.calendar(), Number.POSITIVE_INFINITY);
  return {
    ...days.dayRules(),
    weekend: [...weekend],
    holidays: holidays
      .map(({ id, name, from, to }) => ({ id, name, from, to }))
      .toSorted((a, b) => (a.from === b.from ? a.id - b.id : a.from < b.from ? -1 : 1)),
  };
}
