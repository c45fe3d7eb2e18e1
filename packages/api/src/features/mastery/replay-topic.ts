import {
  answeredInOrder,
  masteryAfter,
  MASTERY_MODEL,
  type AnsweredQuestion,
  type MasteryState,
  type MasteryStep,
} from '@planets/practice';
import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { countedSession, practiceSession } from '../../db/schema.ts';
import { parametersOf, practisedRow } from '../progress/practised-row.ts';
import type { TopicSession } from './mastery-store.ts';

/** One answer and what it did. */
export interface ReplayedAnswer {
  readonly question: AnsweredQuestion;
  /** Undefined at the first answer of all. */
  readonly before: MasteryState | undefined;
  readonly step: MasteryStep;
}

/** A session as far as it asked one topic. */
export interface ReplayedSession {
  readonly sessionId: number;
  /** Undefined where nothing was known of the topic before. */
  readonly before: MasteryState | undefined;
  readonly after: MasteryState | undefined;
  readonly answers: readonly ReplayedAnswer[];
}

/** The answered questions of one topic, of some sessions. */
function answersIn(
  db: Db,
  ids: readonly number[],
  planet: string,
  topic: string,
): Map<number, AnsweredQuestion[]> {
  const rows = db
    .select({ counted: countedSession, row: practiceSession })
    .from(countedSession)
    .innerJoin(practiceSession, eq(practiceSession.id, countedSession.sessionId))
    .where(and(inArray(countedSession.sessionId, [...ids])))
    .all();
  return new Map(
    rows.map(({ counted: { savedAt, zone, localDate: date }, row }) => [
      row.id,
      answeredInOrder(practisedRow(row, { savedAt, zone, date })).filter(
        (question) => question.planet === planet && question.topic === topic,
      ),
    ]),
  );
}

/** The state before a session, from what is stored of those before it, of which one alone is read. */
function stateBefore(
  earlier: readonly TopicSession[],
  { knownBefore }: TopicSession,
  lastAnswers: readonly AnsweredQuestion[],
): MasteryState | undefined {
  if (earlier.length === 0 || knownBefore === null) return undefined;
  return {
    known: knownBefore,
    at: Math.max(...lastAnswers.map(({ answeredAt }) => answeredAt)),
    answered: earlier.reduce((sum, { answered }) => sum + answered, 0),
    right: earlier.reduce((sum, { rightAtOnce }) => sum + rightAtOnce, 0),
    model: MASTERY_MODEL,
  };
}

/**
 * Answer by answer how a topic came to be known as it is: from the stored sessions, to what was stored of them
 * when they were counted.
 * @param sessions all that taught something of the topic, in the order in which they were counted.
 * @param from index of the first that is played again, and `to` that after the last.
 * @returns those sessions, in that order.
 */
export function replayTopic(
  db: Db,
  { planet, topic }: { planet: string; topic: string },
  sessions: readonly TopicSession[],
  [from, to]: readonly [from: number, to: number],
): ReplayedSession[] {
  const played = sessions.slice(from, to);
  const [first] = played;
  if (!first) return [];
  const earlier = sessions.slice(0, from);
  const last = earlier.at(-1);
  const ids = [...(last ? [last] : []), ...played].map(({ sessionId }) => sessionId);
  const answers = answersIn(db, ids, planet, topic);
  const parameters = parametersOf(planet, topic);
  let state = stateBefore(earlier, first, (last && answers.get(last.sessionId)) ?? []);
  return played.map(({ sessionId }) => {
    const before = state;
    const steps = (answers.get(sessionId) ?? []).map((question): ReplayedAnswer => {
      const then = state;
      const next = masteryAfter(then, { ...question, at: question.answeredAt }, parameters);
      state = next.state;
      return { question, before: then, step: next.step };
    });
    return { sessionId, before, after: state, answers: steps };
  });
}
