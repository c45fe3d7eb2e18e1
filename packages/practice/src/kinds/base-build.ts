import { rich } from '../rich-text/parse.ts';
import type { Authored } from '../rich-text/rich-text.ts';
import type { DraftBase, Option, QuestionBase } from './base.ts';

export const buildBase = (draft: DraftBase): QuestionBase => ({
  prompt: rich(draft.prompt),
  hints: draft.hints.map(rich),
  steps: draft.steps.map(rich),
  ...(draft.source === undefined ? {} : { source: draft.source }),
});

/** Ids are given in the order of display, after shuffling, so that they carry nothing of the key. */
export const optionsOf = (prefix: string, contents: readonly Authored[]): Option[] =>
  contents.map((content, index) => ({ id: `${prefix}${index + 1}`, content: rich(content) }));
