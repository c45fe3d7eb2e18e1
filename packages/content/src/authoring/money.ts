import { counted, grouped } from './number-text.ts';

/** Amounts are whole cents throughout, so that no float ever shows. */

/** "4.50", as it is typed into a numeric field. */
export const decimal = (cents: number): string =>
  `${cents < 0 ? '-' : ''}${Math.floor(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`;

/** "$1,204.50", with the cents even where they are zero. */
export const exact = (cents: number): string =>
  `${cents < 0 ? '-' : ''}$${grouped(Math.floor(Math.abs(cents) / 100))}.${String(Math.abs(cents) % 100).padStart(2, '0')}`;

/** "$5" or "$4.50". */
export const dollars = (cents: number): string =>
  cents % 100 === 0 ? exact(cents).slice(0, -3) : exact(cents);

/** Below a dollar as a child says it: "35 cents". */
export const spoken = (cents: number): string =>
  cents < 100 ? counted(cents, 'cent') : dollars(cents);

/** Half a cent counts up, as a till does it. */
export const percentOf = (cents: number, percent: number): number =>
  Math.floor((cents * percent + 50) / 100);
