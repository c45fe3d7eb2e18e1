import Fraction from 'fraction.js';
import { gradedWhole, ungradable, type Verdict } from '../../verdict.ts';
import { worthSaying } from './as-typed.ts';
import { formSlip } from './form-slip.ts';
import { atPrecision, type PrecisionVerdict } from './precision.ts';
import type { NumericQuestion, NumericResponse } from './question.ts';
import { readNumber, type ReadNumber } from './read-number.ts';

/** A key, a tolerance or a slip as an author wrote it. Throws on what is no number: the author's mistake. */
export function exactly(authored: string): Fraction {
  const read = readNumber(authored);
  if (read.kind === 'unreadable') throw new TypeError(`not a number: ${authored}`);
  return read.value;
}

/** A key with this many digits was computed in floating point: its last digits mean nothing. */
const FLOAT_DIGITS = 16;
const FLOAT_FLOOR = new Fraction(1n, 10n ** 12n);

/** The greatest difference that still counts: the tolerance, a share of the key, or what floats lose. */
function leewayOf({ key }: NumericQuestion, value: Fraction): Fraction {
  const size = value.abs();
  const share = exactly(key.relative ?? '0').mul(size);
  const isFloat =
    /\./.test(key.value) && key.value.replaceAll(/\D|^[0.]+/g, '').length >= FLOAT_DIGITS;
  const floor = isFloat ? FLOAT_FLOOR.mul(size) : new Fraction(0);
  return [exactly(key.tolerance), share, floor].reduce((most, next) =>
    next.compare(most) > 0 ? next : most,
  );
}

function compared(question: NumericQuestion, read: ReadNumber): PrecisionVerdict {
  const key = exactly(question.key.value);
  const { figures, places } = question;
  const asksForDigits = figures !== undefined || places !== undefined;
  const precise: PrecisionVerdict = asksForDigits
    ? atPrecision(read, key, { figures, places })
    : { kind: 'wrong' };
  if (precise.kind !== 'wrong') return precise;
  const isNear = read.value.sub(key).abs().compare(leewayOf(question, key)) <= 0;
  return isNear &&
    (!asksForDigits || question.key.tolerance !== '0' || question.key.relative !== undefined)
    ? { kind: 'right' }
    : { kind: 'wrong' };
}

/** A percentage whose sign was forgotten: 75 for 75%. */
const isWithoutSign = ({ form }: NumericQuestion, read: ReadNumber, key: Fraction): boolean =>
  form === 'percent' && read.form !== 'percent' && read.value.equals(key.mul(100));

/** Exact rationals throughout; the only leeway is the tolerance that the question states. */
export function gradeNumeric(question: NumericQuestion, response: NumericResponse): Verdict {
  const read = readNumber(response.text, question.unit, { units: question.units });
  if (read.kind === 'unreadable') return ungradable(read.message);
  const readAs = worthSaying(read, response.text);
  const verdict = compared(question, read);
  if (verdict.kind === 'slip') return ungradable(verdict.message);
  if (verdict.kind === 'right') {
    const slip = formSlip(read, question.form);
    if (slip === undefined) return gradedWhole(true, { readAs });
    return question.formCounts ? gradedWhole(false, { readAs, message: slip }) : ungradable(slip);
  }
  const key = exactly(question.key.value);
  if (isWithoutSign(question, read, key)) return ungradable('Write the sign % too.');
  const slip = question.slips.find(({ value }) => exactly(value).equals(read.value));
  return gradedWhole(false, { readAs, message: slip?.why });
}
