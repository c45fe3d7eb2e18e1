import type { Difficulty } from '../items/item.ts';
import { knownNow } from './known-now.ts';
import type { MasteryParameters } from './parameters.ts';
import { keptChance, MASTERY_MODEL, type MasteryState } from './state.ts';

/** One answered question, as `PractisedQuestion` says it. */
export interface MasteryEvidence {
  /** Right at the first try and without a hint. */
  readonly rightAtOnce: boolean;
  /** Right in the end. */
  readonly right: boolean;
  /** The chance, from 0 to 1, of a right first try by somebody who guesses. */
  readonly guess: number;
  readonly difficulty: Difficulty;
  readonly hints: number;
  /** UTC milliseconds of the first graded try. */
  readonly at: number;
}

/**
 * Why a topic rose or fell.
 * `right`: at the first try, without a hint. `right_with_hint`, `right_second_try`: in the end. `slip`: a miss
 * by who probably knows it. `miss`: any other.
 */
export type MasteryWhy = 'right' | 'right_with_hint' | 'right_second_try' | 'slip' | 'miss';

/** What one answer did to the chance that a topic is known. */
export interface MasteryStep {
  /** After the answer before; the topic's own where this is the first. */
  readonly before: number;
  /** What time had left of it when the question was answered. */
  readonly faded: number;
  readonly after: number;
  readonly why: MasteryWhy;
}

/** Harder questions are missed more often by those who know: a tenth of the slip more or less a difficulty. */
const slipOf = (slip: number, difficulty: Difficulty): number =>
  slip * (1 + 0.1 * (difficulty - 3));

/** The chances by Bayes' rule that the topic is known, once the first try was right and once it was not. */
function given(known: number, evidence: MasteryEvidence, parameters: MasteryParameters) {
  const slip = slipOf(parameters.slip, evidence.difficulty);
  const guess = evidence.guess + (1 - evidence.guess) * parameters.workOut;
  const right = known * (1 - slip);
  const miss = known * slip;
  return {
    right: right / (right + (1 - known) * guess),
    miss: miss / (miss + (1 - known) * (1 - guess)),
  };
}

const whyOf = ({ rightAtOnce, right, hints }: MasteryEvidence, ifMissed: number): MasteryWhy => {
  if (rightAtOnce) return 'right';
  if (right) return hints > 0 ? 'right_with_hint' : 'right_second_try';
  return ifMissed > 0.5 ? 'slip' : 'miss';
};

function after(known: number, evidence: MasteryEvidence, parameters: MasteryParameters) {
  const chances = given(known, evidence, parameters);
  const learnt = (chance: number) => chance + (1 - chance) * parameters.learn;
  const why = whyOf(evidence, chances.miss);
  if (why === 'right') return { why, chance: Math.max(known, learnt(chances.right)) };
  // Half a miss: the first try says one thing, the end another.
  if (evidence.right) return { why, chance: learnt((known + chances.miss) / 2) };
  // Nobody who reads that they missed it should read that they rose by it.
  return { why, chance: Math.min(known, learnt(chances.miss)) };
}

/**
 * Bayesian knowledge tracing (Corbett & Anderson 1995) with forgetting between sessions: time fades what was
 * known, the answer is weighed, and the question itself may have taught. One miss after many right answers is
 * most probably a slip, and costs little.
 * @param state the one after the answer before, or undefined before the first.
 * @returns the state to keep, and the step that explains it to the student.
 */
export function masteryAfter(
  state: MasteryState | undefined,
  evidence: MasteryEvidence,
  parameters: MasteryParameters,
): { readonly state: MasteryState; readonly step: MasteryStep } {
  const before = state?.known ?? keptChance(parameters.known);
  const faded = state === undefined ? before : knownNow(state, evidence.at, parameters);
  const { chance, why } = after(faded, evidence, parameters);
  const known = keptChance(chance);
  return {
    state: {
      known,
      // Sessions overlap: an older answer may be counted after a newer one.
      at: Math.max(state?.at ?? evidence.at, evidence.at),
      answered: (state?.answered ?? 0) + 1,
      right: (state?.right ?? 0) + (evidence.rightAtOnce ? 1 : 0),
      model: MASTERY_MODEL,
    },
    step: { before, faded, after: known, why },
  };
}
