import { buildBase } from '../base-build.ts';
import type { ExpressionDraft, ExpressionQuestion } from './question.ts';

export const buildExpression = (draft: ExpressionDraft): ExpressionQuestion => ({
  kind: 'expression',
  ...buildBase(draft),
  name: draft.name ?? '',
  letters: [...new Set(draft.answer.match(/(?<![a-z])[a-z](?![a-z])/gi) ?? [])],
  form: draft.form ?? 'any',
  key: { text: draft.answer },
  slips: draft.slips ?? [],
});
