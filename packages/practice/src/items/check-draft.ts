import { buildQuestion } from '../kinds/kinds.ts';
import type { Draft, Question } from '../kinds/question.ts';
import { rngFrom } from '../rng.ts';
import { faultsOf, type Fault } from './question-faults.ts';
import { scaleFault } from './scale-fault.ts';

/** Options are shuffled anew by each seed; what is wrong with one order is mostly wrong with all. */
const SEEDS = 3;

/** A question that a teacher wrote, as it comes from a seed. @throws TypeError where none can be made of it */
export function questionOf(draft: Draft, seed: number): Question {
  const fault = scaleFault(draft);
  if (fault !== undefined) throw new TypeError(fault);
  return buildQuestion(draft, rngFrom(seed));
}

/**
 * What keeps a draft from being asked, in words for its author. With an empty list it builds, its key grades
 * right and its known mistakes grade wrong.
 */
export function checkDraft(draft: Draft): Fault[] {
  const faults = new Map<string, Fault>();
  for (let seed = 1; seed <= SEEDS; seed += 1)
    try {
      for (const fault of faultsOf(questionOf(draft, seed))) faults.set(fault.message, fault);
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'unknown reason';
      return [{ at: 'key', message: `No question can be made of this: ${reason}.` }];
    }
  return [...faults.values()];
}
