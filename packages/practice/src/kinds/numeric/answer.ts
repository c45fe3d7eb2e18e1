import { formSlip } from './form-slip.ts';
import { exactly } from './grade.ts';
import type { NumericQuestion, NumericResponse } from './question.ts';
import { readNumber } from './read-number.ts';
import { writtenInForm, writtenPrecisely } from './write-number.ts';

/**
 * The key as a student would have written it, without its unit: as the author wrote it, unless the
 * question asks to round it or to write it in another form.
 */
export function answerNumber({ key, form, figures, places }: NumericQuestion): string {
  const value = exactly(key.value);
  if (figures !== undefined || places !== undefined)
    return writtenPrecisely(value, { figures, places });
  const read = readNumber(key.value);
  const fits = read.kind === 'number' && formSlip(read, form) === undefined;
  return fits ? key.value : writtenInForm(value, form);
}

/** The same as a response: with the unit where it has to be typed. */
export function answerOfNumeric(question: NumericQuestion): NumericResponse {
  const text = answerNumber(question);
  return {
    kind: 'numeric',
    text: question.units === 'required' ? `${text} ${question.unit}` : text,
  };
}
