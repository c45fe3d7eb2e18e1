import { grade, meaningOf } from '../kinds/kinds.ts';
import type { Question, Response } from '../kinds/question.ts';
import { ungradable, type Verdict } from '../verdict.ts';
import type { QuestionProgress } from './progress.ts';

/** The same response, field by field, whatever their order. */
export const sameResponse = (a: Response, b: Response): boolean => canonical(a) === canonical(b);

const canonical = (response: Response): string =>
  JSON.stringify(Object.entries(response).toSorted(([x], [y]) => x.localeCompare(y, 'en')));

/**
 * The verdict on a response, given what was tried before. The same miss again is free, also when it is
 * written another way: `5.0` after `5`, or the same choices in another order.
 */
export function judge(question: Question, before: QuestionProgress, response: Response): Verdict {
  const verdict = grade(question, response);
  if (verdict.kind !== 'graded' || verdict.correct) return verdict;
  const meaning = meaningOf(question, response);
  const again = before.responses.some(
    (entry) => entry.verdict.kind === 'graded' && meaningOf(question, entry.response) === meaning,
  );
  return again
    ? ungradable('You already tried that, so this one is free. Change something and try again.')
    : verdict;
}
