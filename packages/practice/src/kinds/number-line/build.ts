import { buildBase } from '../base-build.ts';
import { isOnMark } from '../../figures/on-axis.ts';
import { exactly } from '../numeric/grade.ts';
import type { NumberLineDraft, NumberLineQuestion } from './question.ts';

/** @throws TypeError where the marker cannot stand on the answer. */
export function buildNumberLine(draft: NumberLineDraft): NumberLineQuestion {
  const line = { snap: draft.line.step, ...draft.line };
  const value = String(draft.answer);
  if (!isOnMark({ ...line, step: line.snap }, exactly(value).valueOf()))
    throw new TypeError(`the marker cannot stand on ${value}`);
  return {
    kind: 'number-line',
    ...buildBase(draft),
    line,
    key: { value, tolerance: draft.tolerance ?? 0 },
    slips: (draft.slips ?? []).map((slip) => ({ value: String(slip.value), why: slip.why })),
  };
}
