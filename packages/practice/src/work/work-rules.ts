import type { TryRules } from '../sessions/progress.ts';

/** What an assignment allows, as far as tries and help go. */
export interface WorkSettings {
  readonly tries: number;
  readonly hints: boolean;
  readonly answersShown: 'at_once' | 'handed_in' | 'due' | 'released' | 'never';
}

/**
 * The rules for a question of an assignment. Where verdicts come at once a miss tells something, and the
 * next try earns half, as in practice; where work is handed in as a whole, trying again costs nothing.
 */
export const rulesOfWork = ({ tries, hints, answersShown }: WorkSettings): TryRules => ({
  tries,
  hints,
  missesAreFree: answersShown !== 'at_once',
});
