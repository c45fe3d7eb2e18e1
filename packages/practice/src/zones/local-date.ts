import type { LocalDate } from '../progress/practised.ts';

/*
 * Arithmetic of calendar dates, counted in days from 1970-01-01. A date is no instant, so no zone and no
 * millisecond comes into it. A streak asks for thousands of them at a time, for which `Date` and its texts
 * are ten times too slow.
 *
 * Method: the year is taken to begin on 1 March, so that the day a leap year adds comes last; 400 years have
 * 146,097 days. H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil` and
 * `civil_from_days`.
 */

const DATE = /^\d{4}-\d\d-\d\d$/;
const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_OF_ERA = 146_097;
/** From 0000-03-01 to 1970-01-01. */
const DAYS_BEFORE = 719_468;

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/**
 * The date as days from 1970-01-01, for the years 0000 to 9999. Throws a RangeError for what is no date, as
 * 2026-02-30.
 */
export function dayNumber(date: LocalDate): number {
  const [year, month, day] = [+date.slice(0, 4), +date.slice(5, 7), +date.slice(8)];
  const most = (DAYS_OF_MONTH[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
  if (!DATE.test(date) || day < 1 || day > most) throw new RangeError(`${date} is not a date`);
  const fromMarch = (month + 9) % 12;
  const years = month > 2 ? year : year - 1;
  const era = Math.floor(years / 400);
  const ofEra = years - era * 400;
  const ofYear = Math.floor((153 * fromMarch + 2) / 5) + day - 1;
  const days = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
  return era * DAYS_OF_ERA + days - DAYS_BEFORE;
}

const twoDigits = (value: number) => (value < 10 ? `0${value}` : `${value}`);

/** The date of a day number. */
export function dateOfDay(dayFrom1970: number): LocalDate {
  const days = dayFrom1970 + DAYS_BEFORE;
  const era = Math.floor(days / DAYS_OF_ERA);
  const ofEra = days - era * DAYS_OF_ERA;
  const leaps = Math.floor(ofEra / 1460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096);
  const years = Math.floor((ofEra - leaps) / 365);
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = era * 400 + years + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** How many days later the second date is: 1 for the day after, negative for an earlier one. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  dayNumber(to) - dayNumber(from);

/** ISO weekday of a day number: 1 is Monday, 7 is Sunday. */
export const weekdayOfDay = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** ISO weekday of a date: 1 is Monday, 7 is Sunday. */
export const isoWeekday = (date: LocalDate): number => weekdayOfDay(dayNumber(date));
