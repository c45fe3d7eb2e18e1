import { normaliseText } from './normalise.ts';
import type { TextPolicy } from './question.ts';
import { isMisspelled } from './spelling.ts';

export type TextMatch =
  | { readonly kind: 'right' }
  /** Right, but for its spelling: `answer` is how it is written. */
  | { readonly kind: 'misspelled'; readonly answer: string }
  | { readonly kind: 'wrong' };

const RIGHT: TextMatch = { kind: 'right' };
const WRONG: TextMatch = { kind: 'wrong' };

/**
 * Compares words with the accepted answers, all normalised alike. Where the policy forgives slips of
 * spelling, a slip is never one that makes a word of `others`: known wrong answers, and words of their own.
 */
export function matchText(
  entered: string,
  accepted: readonly string[],
  policy: TextPolicy,
  others: readonly string[] = [],
): TextMatch {
  const form = normaliseText(entered, policy);
  if (accepted.some((answer) => normaliseText(answer, policy) === form)) return RIGHT;
  if (policy.spelling !== 'close' || policy.timeOfDay) return WRONG;
  const isAnotherWord = [...others, ...(policy.not ?? [])].some(
    (other) => normaliseText(other, policy) === form,
  );
  const answer = isAnotherWord
    ? undefined
    : accepted.find((word) => isMisspelled(form, normaliseText(word, policy)));
  return answer === undefined ? WRONG : { kind: 'misspelled', answer };
}
