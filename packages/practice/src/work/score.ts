import type Fraction from 'fraction.js';
import { scoreFromCredits } from '../assigned/score-from-credits.ts';
import { fractionOfCredit } from '../assigned/stored-credit.ts';
import type { ResponseEntry, SessionLog } from '../sessions/log.ts';
import { progressOf } from '../sessions/progress.ts';
import type { WorkQuestion } from './work-question.ts';
import { rulesOfWork, type WorkSettings } from './work-rules.ts';

/** What a teacher gave for one question; `credit` is null while only a comment is written. */
export interface QuestionGrade {
  readonly position: number;
  /** From 0 to 1. */
  readonly credit: number | null;
  /** UTC milliseconds. A text handed in after it awaits a grade anew. */
  readonly gradedAt?: number;
}

export interface WorkScore {
  /** Points, to a thousandth; null while a question awaits its grade, and where nothing was asked. */
  readonly earned: number | null;
  /** From 0 to 1 for each question, null where it awaits a grade. */
  readonly credits: readonly (number | null)[];
  /** The positions that a teacher has to grade. */
  readonly awaiting: readonly number[];
}

/** The last text handed in for a teacher to read, if the last response is one. */
function lastAwaiting(log: SessionLog, position: number): ResponseEntry | undefined {
  const last = log.findLast(
    (entry): entry is ResponseEntry => entry.type === 'response' && entry.position === position,
  );
  return last?.verdict.kind === 'awaiting' ? last : undefined;
}

/** What was tried after a teacher gave a credit, with the hints of all time. */
const triedSince = (log: SessionLog, position: number, gradedAt: number | undefined): SessionLog =>
  gradedAt === undefined
    ? []
    : log.filter(
        (entry) => entry.position === position && (entry.type === 'hint' || entry.at > gradedAt),
      );

/** The credit of one question: a teacher's where there is one, else the best try's; null when it awaits one. */
function creditOf(
  position: number,
  log: SessionLog,
  given: QuestionGrade | undefined,
  settings: WorkSettings,
): Fraction | number | null {
  const rules = rulesOfWork(settings);
  const awaiting = lastAwaiting(log, position);
  const credit = given?.credit ?? null;
  if (credit === null)
    return awaiting === undefined ? progressOf(position, log, rules).credit : null;
  if (awaiting !== undefined) {
    const isOfAnEarlierText = given?.gradedAt !== undefined && awaiting.at > given.gradedAt;
    return isOfAnEarlierText ? null : credit;
  }
  // It was given for what had been handed in by then: a better try after it counts as any other.
  const since = progressOf(position, triedSince(log, position, given?.gradedAt), rules).credit;
  return since.compare(fractionOfCredit(credit)) > 0 ? since : credit;
}

/**
 * The score of work that was handed in. The best try of each question counts, a teacher's grade takes the
 * place of the tries before it, and what was left empty earns nothing. A text counts as it was last handed in.
 */
export function workScore(
  questions: readonly Pick<WorkQuestion, 'weight'>[],
  log: SessionLog,
  questionGrades: readonly QuestionGrade[],
  settings: WorkSettings,
  points: number,
): WorkScore {
  const credits = questions.map((_, position) =>
    creditOf(
      position,
      log,
      questionGrades.find((given) => given.position === position),
      settings,
    ),
  );
  return {
    earned: scoreFromCredits(
      credits,
      questions.map(({ weight }) => weight),
      points,
    ),
    credits: credits.map((credit) => (credit === null ? null : credit.valueOf())),
    awaiting: credits.flatMap((credit, position) => (credit === null ? [position] : [])),
  };
}
