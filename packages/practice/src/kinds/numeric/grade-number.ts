import type { Verdict } from '../../verdict.ts';
import { gradeNumeric } from './grade.ts';
import type { NumericQuestion } from './question.ts';

/** What it takes to grade one number, wherever it was asked: in a cell, or as a part of a problem. */
export type NumberKey = NumericQuestion['key'] &
  Partial<Pick<NumericQuestion, 'unit' | 'form' | 'slips'>>;

/** Grades one number of a larger question by the rules of a numeric one. */
export const gradeNumber = (
  { unit = '', form = 'any', slips = [], ...key }: NumberKey,
  text: string,
): Verdict =>
  gradeNumeric(
    { kind: 'numeric', prompt: [], hints: [], steps: [], unit, form, key, slips },
    { kind: 'numeric', text },
  );
