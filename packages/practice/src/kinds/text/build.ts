import { buildBase } from '../base-build.ts';
import type { TextDraft, TextQuestion } from './question.ts';

export const buildText = (draft: TextDraft): TextQuestion => ({
  kind: 'text',
  ...buildBase(draft),
  policy: draft.policy ?? {},
  key: { accepted: [draft.answer, ...(draft.also ?? [])] },
  slips: draft.slips ?? [],
});
