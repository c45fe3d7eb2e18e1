import type { Question } from '@planets/contract';

export type Dot = 'right' | 'missed' | 'open' | 'skipped';

const DOT: Record<Question['status'], Dot> = {
  right: 'right',
  wrong: 'missed',
  open: 'open',
  skipped: 'skipped',
};

/** The row of progress and the same in words. `position` is from 0. */
export function dotsOf(
  questions: readonly Pick<Question, 'status'>[],
  position: number,
): { dots: Dot[]; words: string } {
  const right = questions.filter(({ status }) => status === 'right').length;
  const missed = questions.filter(({ status }) => status === 'wrong').length;
  const tally = [`${right} right`, ...(missed > 0 ? [`${missed} missed`] : [])];
  return {
    dots: questions.map(({ status }) => DOT[status]),
    words: [`Question ${position + 1} of ${questions.length}`, ...tally].join(', '),
  };
}
