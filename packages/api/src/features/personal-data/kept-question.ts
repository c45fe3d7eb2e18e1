import type { Question } from '@planets/contract';
import { offeredOptions } from '../exports/offered-options.ts';
import { plainText } from '../exports/plain-text.ts';
import type { PartRow } from './archive-part.ts';

/** A question as text, from what its student may see of it and from nothing else. */
export const keptQuestion = (view: Question): PartRow => ({
  position: view.position,
  kind: view.kind,
  prompt: plainText(view.prompt),
  options: offeredOptions(view).map(({ id, content }) => ({ id, text: plainText(content) })),
  status: view.status,
  earned: view.earned,
  hints: view.hints.map(plainText),
  ...(view.answer === undefined ? {} : { answer: plainText(view.answer.text) }),
  ...(view.explanation === undefined ? {} : { explanation: view.explanation.map(plainText) }),
});
