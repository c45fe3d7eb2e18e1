import { grade } from '../kinds/kinds.ts';
import type { Question, Response } from '../kinds/question.ts';
import { ungradable, type Verdict } from '../verdict.ts';
import type { QuestionProgress } from './progress.ts';

/** The same response, whatever the order of its fields; lists that are sets are compared as they stand. */
const same = (a: Response, b: Response): boolean => {
  const inOrder = (response: Response) =>
    JSON.stringify(Object.entries(response).toSorted(([x], [y]) => x.localeCompare(y, 'en')));
  return a.kind === b.kind && inOrder(a) === inOrder(b);
};

/** The verdict on a response, given what was tried before: the same miss again is free. */
export function judge(question: Question, before: QuestionProgress, response: Response): Verdict {
  const verdict = grade(question, response);
  const again = before.responses.some(
    (entry) => entry.verdict.kind === 'graded' && same(entry.response, response),
  );
  return verdict.kind === 'graded' && !verdict.correct && again
    ? ungradable('You already tried that, so this one is free. Change something and try again.')
    : verdict;
}
