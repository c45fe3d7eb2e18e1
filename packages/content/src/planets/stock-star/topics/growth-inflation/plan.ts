import { exact, percentOf } from '../../../../authoring/money.ts';
import { counted } from '../../../../authoring/number-text.ts';

export interface Plan {
  readonly start: number;
  readonly rate: number;
  readonly years: number;
}

export const years = (count: number): string => counted(count, 'year');

/** The value at the end of each year, to the cent. */
export function grown({ start, rate, years: time }: Plan): number[] {
  const values = [start];
  for (let year = 0; year < time; year += 1)
    values.push(values.at(-1)! + percentOf(values.at(-1)!, rate));
  return values;
}

export const growSteps = (task: Plan): string[] => {
  const values = grown(task);
  return values
    .slice(1)
    .map(
      (value, at) =>
        `Year ${at + 1}: ${exact(values[at]!)} grows by ${task.rate}% of itself, ${exact(value - values[at]!)}, to ${exact(value)}.`,
    );
};
