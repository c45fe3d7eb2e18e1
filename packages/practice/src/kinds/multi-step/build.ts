import { rich } from '../../rich-text/parse.ts';
import { buildBase } from '../base-build.ts';
import type { MultiStepDraft, MultiStepQuestion, PartDraft, PartKey } from './question.ts';

const keyOf = (part: PartDraft): PartKey => ({
  value: String(part.answer),
  tolerance: String(part.tolerance ?? 0),
  form: part.form ?? 'any',
  ...(part.follows === undefined ? {} : { follows: part.follows }),
  slips: (part.slips ?? []).map(({ value, why }) => ({ value: String(value), why })),
});

export const buildMultiStep = (draft: MultiStepDraft): MultiStepQuestion => ({
  kind: 'multi-step',
  ...buildBase(draft),
  parts: draft.parts.map(({ prompt, unit }) => ({ prompt: rich(prompt), unit: unit ?? '' })),
  key: { parts: draft.parts.map(keyOf) },
});
