import type { WeakTopic } from '@planets/contract';
import { findTopic } from '@planets/content';
import { progressOf, rulesOfMode } from '@planets/practice';
import { and, desc, eq, gte, isNotNull } from 'drizzle-orm';
import { practiceSession } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import type { ReadableStudent } from '../gradebook/access.ts';
import { instantView } from '../sessions/session-view.ts';

/** What was weak a season ago says little of today. */
const LOOKS_BACK_MS = 90 * 24 * 3_600_000;
const SESSIONS_BACK = 60;
/** Fewer answers than this are chance. */
const FEWEST_ANSWERS = 4;
/** Right in less than so much of what was answered. */
const WEAK_BELOW = 0.7;
const MOST = 8;

interface Met {
  readonly planet: string;
  readonly topic: string;
  readonly gradeLevel: number;
  readonly at: number;
  answered: number;
  right: number;
}

/**
 * Topics in which a student's own practice of the last three months went wrong often, the weakest first.
 * Every question counts for the topic it is of, whatever session asked it.
 */
export function listWeakTopics(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  student: ReadableStudent,
): WeakTopic[] {
  const sessions = db
    .select({
      subject: practiceSession.subject,
      mode: practiceSession.mode,
      at: practiceSession.completedAt,
      practiceData: practiceSession.practiceData,
      answers: practiceSession.answers,
    })
    .from(practiceSession)
    .where(
      and(
        eq(practiceSession.studentId, student.id),
        isNotNull(practiceSession.topicId),
        gte(practiceSession.completedAt, now() - LOOKS_BACK_MS),
      ),
    )
    .orderBy(desc(practiceSession.completedAt), desc(practiceSession.id))
    .limit(SESSIONS_BACK)
    .all();
  const met = new Map<string, Met>();
  for (const { subject, mode, at, practiceData, answers } of sessions)
    for (const [position, { origin, planet = subject }] of practiceData.entries()) {
      const { status, triesUsed } = progressOf(position, answers, rulesOfMode(mode));
      if (triesUsed === 0) continue;
      const key = `${planet} ${origin.topic}`;
      const topic = met.get(key) ?? {
        planet,
        topic: origin.topic,
        gradeLevel: origin.gradeLevel,
        at: at!,
        answered: 0,
        right: 0,
      };
      topic.answered += 1;
      if (status === 'right') topic.right += 1;
      met.set(key, topic);
    }
  return [...met.values()]
    .filter(({ answered, right }) => answered >= FEWEST_ANSWERS && right / answered < WEAK_BELOW)
    .toSorted((a, b) => a.right / a.answered - b.right / b.answered || b.at - a.at)
    .flatMap(({ at, ...rest }) => {
      const found = findTopic(rest.planet, rest.topic);
      return found
        ? [{ ...rest, topicName: found.topic.name, lastPractisedAt: instantView(at) }]
        : [];
    })
    .slice(0, MOST);
}
