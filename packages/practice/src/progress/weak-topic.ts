import { knownNow } from '../mastery/known-now.ts';
import type { MasteryParameters } from '../mastery/parameters.ts';
import type { MasteryState } from '../mastery/state.ts';

/** Fewer answers say little: nobody is weak in what they have hardly begun. */
export const WEAK_FROM = 4;
/** A topic is weak while it is more likely not known than known. */
export const WEAK_BELOW = 0.5;

/** Whether a topic was practised and is not known well enough. `now` in UTC milliseconds. */
export const isWeak = (state: MasteryState, now: number, parameters: MasteryParameters): boolean =>
  state.answered >= WEAK_FROM && knownNow(state, now, parameters) < WEAK_BELOW;
