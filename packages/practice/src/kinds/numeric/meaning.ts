import type { NumericQuestion, NumericResponse } from './question.ts';
import { readNumber } from './read-number.ts';

/** The value, however it is written. */
export function meaningOfNumeric(
  { unit }: Pick<NumericQuestion, 'unit'>,
  { text }: Pick<NumericResponse, 'text'>,
): string {
  const read = readNumber(text, unit);
  return read.kind === 'number' ? read.value.toFraction() : text;
}
