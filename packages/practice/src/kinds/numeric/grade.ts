import Fraction from 'fraction.js';
import { gradedWhole, ungradable, type Verdict } from '../../verdict.ts';
import type { NumberForm, NumericQuestion, NumericResponse } from './question.ts';
import { readNumber, type ReadNumber } from './read-number.ts';

/** A key, a tolerance or a slip as an author wrote it. Throws on what is no number: the author's mistake. */
export function exactly(authored: string): Fraction {
  const read = readNumber(authored);
  if (read.kind === 'unreadable') throw new TypeError(`not a number: ${authored}`);
  return read.value;
}

function formSlip(read: ReadNumber, form: NumberForm): string | undefined {
  if (form === 'any' || read.form === 'integer') return undefined;
  if (read.form !== 'fraction' && read.form !== 'mixed')
    return 'The value is right. Now write it as a fraction.';
  if (form === 'mixed' && read.form === 'fraction' && read.value.abs().compare(1) > 0)
    return 'The value is right. Now write it as a mixed number, such as 2 1/3.';
  return read.lowest ? undefined : 'The value is right. Now write it in its simplest form.';
}

/** Exact rationals throughout; the only leeway is the tolerance that the question states. */
export function gradeNumeric(question: NumericQuestion, response: NumericResponse): Verdict {
  const read = readNumber(response.text, question.unit);
  if (read.kind === 'unreadable') return ungradable(read.message);
  const difference = read.value.sub(exactly(question.key.value)).abs();
  const readAs = read.readAs === response.text.trim() ? undefined : read.readAs;
  if (difference.compare(exactly(question.key.tolerance)) <= 0) {
    const slip = formSlip(read, question.form);
    return slip === undefined ? gradedWhole(true, { readAs }) : ungradable(slip);
  }
  const slip = question.slips.find(({ value }) => exactly(value).equals(read.value));
  return gradedWhole(false, { readAs, message: slip?.why });
}
