import type { LocalDate } from '../progress/practised.ts';

/** Which days are the weekend, from an instant on: schools rest on Friday and Saturday, too. */
export interface SchoolWeekend {
  /** ISO weekdays: 1 is Monday, 7 is Sunday. None is a week without rest. */
  readonly days: readonly number[];
  /** UTC milliseconds at which the school entered it. */
  readonly addedAt: number;
}

/** Days without school. */
export interface SchoolHoliday {
  readonly id: number;
  readonly name: string;
  readonly from: LocalDate;
  /** The last day, included. */
  readonly to: LocalDate;
  readonly addedAt: number;
  /** UTC milliseconds at which the school took it back. The entry stays: what it excused stays excused. */
  readonly removedAt: number | null;
}

/** The calendar a school keeps, with everything that ever stood in it and when. */
export interface SchoolCalendar {
  readonly weekends: readonly SchoolWeekend[];
  readonly holidays: readonly SchoolHoliday[];
}

/** The calendar as it stood at one instant. */
export interface KnownCalendar {
  readonly weekend: readonly number[];
  readonly holidays: readonly SchoolHoliday[];
}

/** Saturday and Sunday, until a school says something else. */
export const USUAL_WEEKEND: readonly number[] = [6, 7];

/** The weekend that was entered last; of two of one millisecond the later in the list. */
export function weekendAt({ weekends }: SchoolCalendar, knownAt: number): readonly number[] {
  let latest: SchoolWeekend | undefined;
  for (const weekend of weekends)
    if (weekend.addedAt <= knownAt && weekend.addedAt >= (latest?.addedAt ?? weekend.addedAt))
      latest = weekend;
  return latest?.days ?? USUAL_WEEKEND;
}

/** Whether a holiday had been entered and not been taken back. */
export const isKnown = (
  { addedAt, removedAt }: Pick<SchoolHoliday, 'addedAt' | 'removedAt'>,
  knownAt: number,
): boolean => addedAt <= knownAt && (removedAt === null || removedAt > knownAt);

/** The calendar as it was known at an instant (UTC milliseconds). */
export const calendarAt = (calendar: SchoolCalendar, knownAt: number): KnownCalendar => ({
  weekend: weekendAt(calendar, knownAt),
  holidays: calendar.holidays.filter((holiday) => isKnown(holiday, knownAt)),
});
