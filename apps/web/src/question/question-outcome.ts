import type { Question } from '@planets/contract';
import { tryName } from '../lib/try-name.ts';

export type Outcome = 'right' | 'missed' | 'skipped' | 'open';

export function outcomeOf({ status }: Pick<Question, 'status'>): Outcome {
  return status === 'wrong' ? 'missed' : status;
}

/** Worth another go: what was not right in the end, whether tried or not. */
export function isMissed(question: Pick<Question, 'status'>): boolean {
  return question.status === 'wrong' || question.status === 'skipped';
}

/** "Right", "Right at the second try", "Not yet", "Skipped", "Still open". */
export function outcomeWords({ status, tried }: Pick<Question, 'status' | 'tried'>): string {
  switch (status) {
    case 'right':
      return tried.length > 1 ? `Right at the ${tryName(tried.length - 1).toLowerCase()}` : 'Right';
    case 'wrong':
      return 'Not yet';
    case 'skipped':
      return 'Skipped';
    default:
      return 'Still open';
  }
}

/** Why a right answer earned less than the whole credit, or a miss more than none. */
export function creditWords({ earned, status, hints, tried }: Question): string | undefined {
  if (status === 'open' || status === 'skipped') return undefined;
  const credit = `Credit ${String(Math.round(earned * 100) / 100)} of 1`;
  if (status === 'wrong') return earned > 0 ? `${credit}, for the parts that were right` : credit;
  if (earned >= 1) return credit;
  const helped = [tried.length > 1 && 'a second try', hints.length > 0 && 'a hint'].filter(Boolean);
  return helped.length > 0 ? `${credit}, with ${helped.join(' and ')}` : credit;
}
