import { AWAITING, ungradable, type Verdict } from '../../verdict.ts';
import { countWords } from './count-words.ts';
import type { OpenQuestion, OpenResponse } from './question.ts';

/** Checks only that there is a text of the length asked for. How good it is, a teacher says. */
export function gradeOpen({ words }: OpenQuestion, { text }: OpenResponse): Verdict {
  const count = countWords(text);
  if (count === 0) return ungradable('Write your answer first.');
  if (count < words.min)
    return ungradable(`You have ${count} words so far. Write at least ${words.min}.`);
  if (count > words.max)
    return ungradable(`That is ${count} words. Make it ${words.max} or fewer.`);
  return AWAITING;
}
