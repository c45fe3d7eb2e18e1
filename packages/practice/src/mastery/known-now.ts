import type { MasteryParameters } from './parameters.ts';
import { keptChance, type MasteryState } from './state.ts';

const DAY = 86_400_000;

/** Nothing fades on the day it was practised: answers of one session are judged as one. */
const KEPT_DAYS = 1;

/**
 * The days after which half of what was learned is gone. Each right answer makes it last longer, by the
 * square root: the hundredth adds less than the first (Settles & Meeder 2016, half-life regression).
 */
export const halfLifeOf = (
  { right }: Pick<MasteryState, 'right'>,
  { halfLifeDays }: MasteryParameters,
): number => halfLifeDays * Math.sqrt(1 + right);

/**
 * The chance that the topic is known by now. It fades exponentially towards the topic's own `known` and never
 * below it; what is below already stays, since time teaches nothing.
 * @param now UTC milliseconds. A moment before the last answer counts as that answer's.
 */
export function knownNow(state: MasteryState, now: number, parameters: MasteryParameters): number {
  const days = (now - state.at) / DAY - KEPT_DAYS;
  const learned = state.known - parameters.known;
  if (days <= 0 || learned <= 0) return state.known;
  const left = Math.exp((-Math.LN2 * days) / halfLifeOf(state, parameters));
  return keptChance(parameters.known + learned * left);
}
