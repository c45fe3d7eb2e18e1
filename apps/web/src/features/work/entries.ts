import type { Response, WorkQuestion } from '@planets/contract';
import { emptyEntry, missingFrom } from '../../kinds/kinds.tsx';
import type { UnsavedDraft } from './draft-box.ts';

/** Whether a response can go over the wire: a marker that is not placed has no number to send. */
export const isSendable = (response: Response): boolean =>
  Object.values(response).every((value) => typeof value !== 'number' || Number.isFinite(value));

/** What is in the form of a question when its page is opened: what was typed last, wherever it is kept. */
export function entryOf(asked: WorkQuestion, unsaved: readonly UnsavedDraft[]): Response {
  const { question, draft } = asked;
  const kept = unsaved.find(({ position }) => position === question.position)?.response;
  const entry = kept ?? draft?.response ?? question.tried.at(-1)?.response;
  return entry?.kind === question.kind ? entry : emptyEntry(question);
}

/**
 * How a question stands in the row of all. `started`: something is entered, and something is missing still.
 * What was not touched is empty, also where the form looks complete as it is.
 */
export type EntryState = 'empty' | 'started' | 'answered' | 'right' | 'missed';

export function entryState(asked: WorkQuestion, entry: Response, isTouched: boolean): EntryState {
  const { question } = asked;
  if (question.status === 'right') return 'right';
  if (question.status === 'wrong') return 'missed';
  if (!isTouched) return 'empty';
  if (missingFrom(entry, question) === undefined) return 'answered';
  return isSame(entry, emptyEntry(question)) ? 'empty' : 'started';
}

const isSame = (one: Response, other: Response): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
