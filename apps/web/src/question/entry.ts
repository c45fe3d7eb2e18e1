import type { Question, Response } from '@planets/contract';
import { emptyEntry } from '../kinds/kinds.tsx';

/** The last try, so that a second one starts from it; else empty. */
export const entryAfter = (question: Question): Response =>
  question.tried.at(-1)?.response ?? emptyEntry(question);

/** Whether a kept entry can be shown in the form of this question. */
export const fitsQuestion = (entry: Response, question: Question): boolean =>
  entry.kind === question.kind;
