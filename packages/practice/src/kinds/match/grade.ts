import { gradedMarks, ungradable, type Verdict } from '../../verdict.ts';
import type { MatchQuestion, MatchResponse } from './question.ts';

/** Each pair is a part. Every left side must be paired, and no right side twice. */
export function gradeMatch(question: MatchQuestion, response: MatchResponse): Verdict {
  const lefts = new Set(question.left.map(({ id }) => id));
  const rights = new Set(question.right.map(({ id }) => id));
  if (response.pairs.some(([left, right]) => !lefts.has(left) || !rights.has(right)))
    return ungradable('Pair only what is shown.');
  const paired = new Map(response.pairs);
  if (paired.size < lefts.size || response.pairs.length > lefts.size)
    return ungradable('Give each one on the left exactly one partner.');
  if (new Set(paired.values()).size < paired.size)
    return ungradable('Use each partner on the right only once.');
  return gradedMarks(question.key.pairs.map(([left, right]) => paired.get(left) === right));
}
