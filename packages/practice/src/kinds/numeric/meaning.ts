import type { NumericQuestion, NumericResponse } from './question.ts';
import { readNumber } from './read-number.ts';

/** The value, however it is written. */
export function meaningOfNumeric(
  { unit, units }: Pick<NumericQuestion, 'unit' | 'units'>,
  { text }: Pick<NumericResponse, 'text'>,
): string {
  const read = readNumber(text, unit, { units });
  return read.kind === 'number' ? read.value.toFraction() : text;
}
