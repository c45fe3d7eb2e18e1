import type Fraction from 'fraction.js';
import { scoreFromCredits } from '../assigned/score-from-credits.ts';
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

/** The credit of one question: a teacher's where there is one, else the best try's; null when it awaits one. */
function creditOf(
  position: number,
  log: SessionLog,
  given: QuestionGrade | undefined,
  settings: WorkSettings,
): Fraction | number | null {
  const awaiting = lastAwaiting(log, position);
  const credit = given?.credit ?? null;
  if (credit !== null) {
    const isOfAnEarlierText =
      awaiting !== undefined && given?.gradedAt !== undefined && awaiting.at > given.gradedAt;
    return isOfAnEarlierText ? null : credit;
  }
  return awaiting === undefined ? progressOf(position, log, rulesOfWork(settings)).credit : null;
}

/**
 * The score of work that was handed in. The best try of each question counts, a teacher's grade takes its
 * place, and what was left empty earns nothing. A text counts as it was last handed in.
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
