import { isOnMark, isSamePlace } from '../../figures/on-axis.ts';
import { gradedWhole, ungradable, type Verdict } from '../../verdict.ts';
import { exactly } from '../numeric/grade.ts';
import type { NumberLineQuestion, NumberLineResponse } from './question.ts';

/** A place on the line is a binary fraction, so the key is compared as one, with a millionth of a step of leeway. */
export function gradeNumberLine(
  { line, key, slips }: NumberLineQuestion,
  { value }: NumberLineResponse,
): Verdict {
  if (!isOnMark({ ...line, step: line.snap }, value))
    return ungradable(`Place the marker between ${line.min} and ${line.max}, on one of its stops.`);
  const isAt = (place: string) => isSamePlace(line.snap, exactly(place).valueOf(), value);
  const distance = Math.abs(value - exactly(key.value).valueOf());
  const isRight = isAt(key.value) || distance <= key.tolerance * (1 + 1e-9);
  return isRight
    ? gradedWhole(true)
    : gradedWhole(false, { message: slips.find((slip) => isAt(slip.value))?.why });
}
