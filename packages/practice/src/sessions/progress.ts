import Fraction from 'fraction.js';
import type { Graded } from '../verdict.ts';
import type { LogEntry, ResponseEntry, SessionLog } from './log.ts';

/** What is allowed on one question: of a practice mode, or of an assignment (`rulesOfWork`). */
export interface TryRules {
  /** Graded responses allowed. */
  readonly tries: number;
  readonly hints: boolean;
  /** Where a student does not hear that it was a miss, it cannot have helped, and costs nothing. */
  readonly missesAreFree?: boolean;
}

export interface QuestionProgress {
  readonly status: 'open' | 'right' | 'wrong';
  readonly triesUsed: number;
  readonly triesLeft: number;
  readonly hintsShown: number;
  /** From 0 to 1. */
  readonly credit: Fraction;
  readonly responses: readonly ResponseEntry[];
}

const NOTHING = new Fraction(0);
const ALL = new Fraction(1);
const AFTER_HELP = new Fraction(1, 2);

/** A try: a response with its place among the log's entries. */
const isTry = (entry: LogEntry): entry is ResponseEntry & { verdict: Graded } =>
  entry.type === 'response' && entry.verdict.kind === 'graded';

/** All or nothing is most of what there is, and needs no arithmetic. */
function earnedBy({ partsRight, parts }: Graded, helped: boolean): Fraction {
  if (partsRight === 0) return NOTHING;
  if (partsRight === parts) return helped ? AFTER_HELP : ALL;
  const share = new Fraction(partsRight, parts);
  return helped ? share.mul(AFTER_HELP) : share;
}

/**
 * Credit of one question. A try earns the share of its parts that are right; after a miss (unless misses
 * are free) or a hint it earns half of that. The best try counts, so trying again can never cost anything.
 */
function creditOf(entries: readonly LogEntry[], { missesAreFree = false }: TryRules): Fraction {
  let best = NOTHING;
  let helped = false;
  for (const entry of entries) {
    if (isTry(entry)) {
      const earned = earnedBy(entry.verdict, helped);
      if (earned !== NOTHING && earned.compare(best) > 0) best = earned;
    }
    if (entry.type === 'hint' || (isTry(entry) && !missesAreFree)) helped = true;
  }
  return best;
}

/** Where one question stands after everything that was logged for it. */
export function progressOf(position: number, log: SessionLog, rules: TryRules): QuestionProgress {
  const entries = log.filter((entry) => entry.position === position);
  const tries = entries.filter(isTry);
  const right = tries.some((entry) => entry.verdict.correct);
  const triesLeft = right ? 0 : Math.max(0, rules.tries - tries.length);
  return {
    status: right ? 'right' : triesLeft === 0 ? 'wrong' : 'open',
    triesUsed: tries.length,
    triesLeft,
    hintsShown: entries.filter((entry) => entry.type === 'hint').length,
    credit: creditOf(entries, rules),
    responses: entries.filter((entry) => entry.type === 'response'),
  };
}

/** The progress of all questions, in order. */
export const progressOfAll = (
  total: number,
  log: SessionLog,
  rules: TryRules,
): QuestionProgress[] =>
  Array.from({ length: total }, (_, position) => progressOf(position, log, rules));
