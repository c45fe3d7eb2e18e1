/** Years of the common era are positive, years before it negative. There is no year 0. */

const ENDINGS: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };

/** "1st", "12th", "21st". */
export const ordinal = (count: number): string =>
  `${count}${(count % 100 > 10 && count % 100 < 14 ? undefined : ENDINGS[count % 10]) ?? 'th'}`;

/** "1492", "79 CE", "221 BCE": early years say on which side they are. */
export const yearText = (year: number): string =>
  year < 0 ? `${-year} BCE` : year < 1000 ? `${year} CE` : String(year);

/** 1 for the years 1 to 100, -1 for 100 to 1 BCE. */
export const centuryOf = (year: number): number =>
  Math.sign(year) * Math.ceil(Math.abs(year) / 100);

/** "18th century", "3rd century BCE". */
export const centuryText = (century: number): string =>
  `${ordinal(Math.abs(century))} century${century < 0 ? ' BCE' : ''}`;

/** The years from one date to a later one. Nobody lived in a year 0, so it is not counted. */
export const yearsBetween = (from: number, to: number): number =>
  to - from - (from < 0 && to > 0 ? 1 : 0);
