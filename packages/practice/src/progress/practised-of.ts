import type { Difficulty } from '../items/item.ts';
import type { Origin } from '../items/variant.ts';
import { guessOf } from '../mastery/guess-of.ts';
import type { SessionQuestion } from '../sessions/compose.ts';
import type { LogEntry, SessionLog } from '../sessions/log.ts';
import type { Practised } from './practised.ts';

/** What the log says of one question, gathered entry by entry. */
interface Gathered {
  tries: number;
  hints: number;
  right: boolean;
  rightAtOnce: boolean;
  answeredAt: number | null;
  seconds: number | null;
}

const nothing = (): Gathered => ({
  tries: 0,
  hints: 0,
  right: false,
  rightAtOnce: false,
  answeredAt: null,
  seconds: null,
});

/** One pass over the log, so that a long session is saved as fast as a short one. */
function gather(questions: readonly Gathered[], log: SessionLog, startedAt: number): void {
  /* Since when the student had the question: since the last entry of another one. A slip of format and a hint
   * are part of the time that their own question took. */
  let since = startedAt;
  let before: LogEntry | undefined;
  for (const entry of log) {
    if (before !== undefined && before.position !== entry.position) since = before.at;
    before = entry;
    const question = questions[entry.position];
    if (question === undefined) continue;
    if (entry.type === 'hint') {
      question.hints += 1;
    } else if (entry.verdict.kind === 'graded') {
      question.tries += 1;
      if (question.answeredAt === null) {
        question.answeredAt = entry.at;
        question.seconds = Math.max(0, entry.at - since) / 1000;
        question.rightAtOnce = entry.verdict.correct && question.hints === 0;
      }
      question.right ||= entry.verdict.correct;
    }
  }
}

/**
 * A stored session as everything that is derived from practice takes it.
 * @param session all that the questions and the log do not say. Times are UTC milliseconds.
 * @param difficultyOf the difficulty of an item, for sessions from before it was stored with the question.
 */
export function practisedOf(
  session: Omit<Practised, 'questions'>,
  questions: readonly SessionQuestion[],
  log: SessionLog,
  difficultyOf: (origin: Origin, planet: string) => Difficulty,
): Practised {
  const asked = questions.map((question) => ({ ...question, gathered: nothing() }));
  gather(
    asked.map(({ gathered }) => gathered),
    log,
    session.startedAt,
  );
  return {
    ...session,
    questions: asked.map(({ origin, question, difficulty, planet, gathered }, position) => {
      const on = planet ?? session.planet;
      return {
        position,
        planet: on,
        topic: origin.topic,
        item: origin.item,
        gradeLevel: origin.gradeLevel,
        kind: question.kind,
        difficulty: difficulty ?? difficultyOf(origin, on),
        guess: guessOf(question),
        ...gathered,
      };
    }),
  };
}
