import { REVIEW_PLANET } from '@planets/contract';
import { progressOf, rulesOfMode, type Origin } from '@planets/practice';
import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import { practiceSession } from '../../db/schema.ts';
import type { Actor } from '../../http/actor.ts';
import { notFound } from '../../http/problem.ts';
import { ownSession } from './access.ts';
import type { SessionDeps } from './deps.ts';

/** How far back a review looks. */
const SESSIONS_BACK = 40;
/** What was right so long ago is about to be forgotten. */
const FADES_AFTER_MS = 7 * 24 * 3_600_000;

interface Met {
  readonly origin: Origin;
  readonly right: boolean;
  readonly at: number;
}

const keyOf = ({ topic, item, version, seed, gradeLevel }: Origin) =>
  [topic, item, version, seed, gradeLevel].join('|');

/**
 * What to ask a student again, most urgent first: what was wrong when it was last met, the newest miss
 * first; then what was right more than a week ago, the oldest first.
 */
function urgentFirst(met: readonly Met[], now: number): Origin[] {
  const latest = new Map<string, Met>();
  for (const one of met) if (!latest.has(keyOf(one.origin))) latest.set(keyOf(one.origin), one);
  const last = [...latest.values()];
  const missed = last.filter(({ right }) => !right);
  const fading = last.filter(({ right, at }) => right && now - at > FADES_AFTER_MS).toReversed();
  return [...missed, ...fading].map(({ origin }) => origin);
}

/**
 * The questions for a review of one topic, from the student's own saved sessions; with `missesOf` only
 * those of that session that were not answered right, tried or not, of whatever topic they were.
 * @throws ProblemError not_found when `missesOf` is not the student's own.
 */
export function toReview(
  { db, store, now }: SessionDeps,
  actor: Actor,
  planet: string,
  topic: string,
  missesOf: number | undefined,
): Origin[] {
  if (missesOf !== undefined) {
    const session = ownSession(store, actor, missesOf);
    if (session.completedAt === null || session.topicId === null || session.subject !== planet)
      throw notFound('saved session on this planet');
    return session.practiceData.flatMap(({ origin }, position) =>
      progressOf(position, session.answers, rulesOfMode(session.mode)).status === 'right'
        ? []
        : [origin],
    );
  }
  const rows = db
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
        eq(practiceSession.studentId, actor.id),
        // Reviews across planets asked it too.
        inArray(practiceSession.subject, [planet, REVIEW_PLANET]),
        isNotNull(practiceSession.completedAt),
        isNotNull(practiceSession.topicId),
        // A seed of one's own choosing is practice alone, and so are its mistakes: `missesOf` asks them.
        eq(practiceSession.seeded, false),
      ),
    )
    .orderBy(desc(practiceSession.completedAt), desc(practiceSession.id))
    .limit(SESSIONS_BACK)
    .all();
  const met = rows.flatMap(({ subject, mode, at, practiceData, answers }) =>
    practiceData.flatMap(({ origin, planet: own = subject }, position): Met[] => {
      const { triesUsed, status } = progressOf(position, answers, rulesOfMode(mode));
      return own === planet && origin.topic === topic && triesUsed > 0
        ? [{ origin, right: status === 'right', at: at! }]
        : [];
    }),
  );
  return urgentFirst(met, now());
}
