import { buildBase } from '../base-build.ts';
import type { NumericDraft, NumericQuestion } from './question.ts';

/** Fields that a draft does not have are not made up: a stored question stays byte for byte what it was. */
export const buildNumeric = (draft: NumericDraft): NumericQuestion => ({
  kind: 'numeric',
  ...buildBase(draft),
  unit: draft.unit ?? '',
  form: draft.form ?? 'any',
  key: {
    value: String(draft.answer),
    tolerance: String(draft.tolerance ?? 0),
    ...(draft.relative === undefined ? {} : { relative: String(draft.relative) }),
  },
  slips: (draft.slips ?? []).map(({ value, why }) => ({ value: String(value), why })),
  ...(draft.figures === undefined ? {} : { figures: draft.figures }),
  ...(draft.places === undefined ? {} : { places: draft.places }),
  ...(draft.units === undefined ? {} : { units: draft.units }),
  ...(draft.formCounts === undefined ? {} : { formCounts: draft.formCounts }),
});
