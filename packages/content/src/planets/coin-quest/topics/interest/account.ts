import type { Rng } from '@planets/practice';
import { percentOf } from '../../../../authoring/money.ts';
import { counted } from '../../../../authoring/number-text.ts';

export interface Account {
  readonly principal: number;
  readonly rate: number;
  readonly years: number;
}

export const years = (count: number): string => counted(count, 'year');

export function account(rng: Rng, grade: number): Account {
  return {
    principal: (grade < 10 ? 10_000 : 5000) * rng.int(2, grade < 10 ? 20 : 80),
    rate: rng.int(2, grade < 10 ? 6 : 9),
    years: rng.int(2, grade < 10 ? 5 : 10),
  };
}

export const simple = ({ principal, rate, years: time }: Account): number =>
  (principal * rate * time) / 100;

/** The balance after each year, rounded to the cent as a bank does it. */
export function compound({ principal, rate, years: time }: Account): number[] {
  const balances = [principal];
  for (let year = 0; year < time; year += 1)
    balances.push(balances.at(-1)! + percentOf(balances.at(-1)!, rate));
  return balances;
}
