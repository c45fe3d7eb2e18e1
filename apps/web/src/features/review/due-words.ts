import type { SkyAnswer } from '@planets/contract';
import { formatCount, formatNumber } from '../../lib/format.ts';

/** The most that one review asks, as the server has it. */
const MOST = 10;

/**
 * "9 questions: 5 not right yet, 4 about to fade." Of many the ten that come first are told: a pile of hundreds
 * helps nobody to begin. The page of mastery says how many there are in all.
 */
export function dueWords({ due, missed }: Pick<SkyAnswer, 'due' | 'missed'>): string {
  const asked = Math.min(MOST, due);
  const of = Math.min(missed, asked);
  const fading = asked - of;
  const questions = `${formatCount(asked, 'question')}${due > MOST ? ' to begin with' : ''}`;
  if (of === 0) return `${questions}, known before and about to fade.`;
  if (fading === 0) return `${questions}, not right yet.`;
  return `${questions}: ${formatNumber(of)} not right yet, ${formatNumber(fading)} about to fade.`;
}

/** "Review 10 questions": what one press starts. */
export const reviewButtonWords = ({ due }: Pick<SkyAnswer, 'due'>): string =>
  `Review ${formatCount(Math.min(MOST, due), 'question')}`;
