import type { SkyAnswer } from '@planets/contract';
import { formatCount, formatNumber } from '../../lib/format.ts';

/** The most that one review asks, as the server has it. */
const MOST = 10;

/** "12 questions: 5 not right yet, 7 about to fade." Many are told by the ten that come first. */
export function dueWords({ due, missed }: Pick<SkyAnswer, 'due' | 'missed'>): string {
  const of = Math.min(missed, due);
  const fading = due - of;
  const first = due > MOST ? `The ${MOST} most urgent of ` : '';
  const questions = `${first}${formatCount(due, 'question')}`;
  if (of === 0) return `${questions} you knew, about to fade.`;
  if (fading === 0) return `${questions} that ${of === 1 ? 'was' : 'were'} not right yet.`;
  return `${questions}: ${formatNumber(of)} not right yet, ${formatNumber(fading)} about to fade.`;
}

/** "Review 10 questions": what one press starts. */
export const reviewButtonWords = ({ due }: Pick<SkyAnswer, 'due'>): string =>
  `Review ${formatCount(Math.min(MOST, due), 'question')}`;
