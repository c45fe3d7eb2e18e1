import { lettersOf } from '../../algebra/tree.ts';
import { buildBase } from '../base-build.ts';
import { parseAuthored } from './parse-authored.ts';
import { promptLetters } from './prompt-letters.ts';
import type { ExpressionDraft, ExpressionQuestion } from './question.ts';

/** @throws TypeError on an answer that cannot be read, or that could be read in two ways: the author's mistake. */
export function buildExpression(draft: ExpressionDraft): ExpressionQuestion {
  const base = buildBase(draft);
  const name = draft.name ?? '';
  const inAnswer = lettersOf(parseAuthored(draft.answer));
  const inPrompt = [...promptLetters(base.prompt)].filter((letter) => !name.includes(letter));
  return {
    kind: 'expression',
    ...base,
    name,
    letters: [...new Set([...inAnswer, ...inPrompt])].toSorted((a, b) => a.localeCompare(b, 'en')),
    form: draft.form ?? 'any',
    key: { text: draft.answer },
    slips: draft.slips ?? [],
  };
}
