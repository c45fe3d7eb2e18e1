import { gradedMarks, ungradable, type Verdict } from '../../verdict.ts';
import { matchText } from '../text/match.ts';
import { normaliseText } from '../text/normalise.ts';
import type { Blank, ClozeQuestion, ClozeResponse } from './question.ts';

function fits(blank: Blank, accepted: readonly string[], entered: string): boolean {
  if (blank.type === 'picked') return accepted.includes(entered);
  return matchText(entered, accepted, blank.policy).kind !== 'wrong';
}

const isFilled = (blank: Blank, entered: string | undefined): boolean =>
  entered !== undefined &&
  (blank.type === 'picked'
    ? blank.options.some(({ id }) => id === entered)
    : normaliseText(entered, blank.policy) !== '');

/** Each gap is a part. All must be filled before it counts as a try. */
export function gradeCloze(question: ClozeQuestion, response: ClozeResponse): Verdict {
  const { blanks, key } = question;
  if (
    response.blanks.length !== blanks.length ||
    !blanks.every((blank, index) => isFilled(blank, response.blanks[index]))
  )
    return ungradable('Fill every gap first.');
  return gradedMarks(
    blanks.map((blank, index) => fits(blank, key.blanks[index]!, response.blanks[index]!)),
  );
}
