import { buildBase } from '../base-build.ts';
import type { NumericDraft, NumericQuestion } from './question.ts';

export const buildNumeric = (draft: NumericDraft): NumericQuestion => ({
  kind: 'numeric',
  ...buildBase(draft),
  unit: draft.unit ?? '',
  form: draft.form ?? 'any',
  key: { value: String(draft.answer), tolerance: String(draft.tolerance ?? 0) },
  slips: (draft.slips ?? []).map(({ value, why }) => ({ value: String(value), why })),
});
