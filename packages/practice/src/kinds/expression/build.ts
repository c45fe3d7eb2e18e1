import { lettersOf } from '../../algebra/tree.ts';
import { buildBase } from '../base-build.ts';
import { parseAuthored } from './parse-authored.ts';
import { promptLetters } from './prompt-letters.ts';
import type { ExpressionDraft, ExpressionQuestion } from './question.ts';

/** Throws on an answer that cannot be read: the author's mistake. */
export function buildExpression(draft: ExpressionDraft): ExpressionQuestion {
  const base = buildBase(draft);
  const name = draft.name ?? '';
  const letters = new Set([
    ...lettersOf(parseAuthored(draft.answer)),
    ...promptLetters(base.prompt),
  ]);
  for (const letter of name)
    if (!lettersOf(parseAuthored(draft.answer)).has(letter)) letters.delete(letter);
  return {
    kind: 'expression',
    ...base,
    name,
    letters: [...letters].toSorted((a, b) => a.localeCompare(b, 'en')),
    form: draft.form ?? 'any',
    key: { text: draft.answer },
    slips: draft.slips ?? [],
  };
}
