import { grade, isGradedByTeacher } from '../kinds/kinds.ts';
import type { Question } from '../kinds/question.ts';
import type { SessionLog } from '../sessions/log.ts';

/**
 * The log with the responses to one question judged by another key; the responses themselves, their order and
 * their times stay. What was free (it could not be read, or had been tried before) stays free unless it is
 * right now, and what only a teacher can judge stays as it is.
 */
export function judgedAgain(question: Question, position: number, log: SessionLog): SessionLog {
  if (isGradedByTeacher(question.kind)) return log;
  return log.map((entry) => {
    if (entry.type !== 'response' || entry.position !== position) return entry;
    const verdict = grade(question, entry.response);
    const isRight = verdict.kind === 'graded' && verdict.correct;
    return entry.verdict.kind === 'ungradable' && !isRight ? entry : { ...entry, verdict };
  });
}
