import { sessionEarned, type SessionEarned } from '@planets/contract';
import { findTopic } from '@planets/content';
import {
  BADGE_FAMILIES,
  knownNow,
  levelOf,
  masteryLevel,
  QUESTIONS_FOR_A_DAY,
  streakNow,
  type SchoolCalendar,
  type Today,
} from '@planets/practice';
import type { Db } from '../../db/database.ts';
import type { ActorAs } from '../../http/actor.ts';
import { notFound, ProblemError } from '../../http/problem.ts';
import type { MasteryStore } from '../mastery/mastery-store.ts';
import { replayTopic } from '../mastery/replay-topic.ts';
import { parametersOf, practisedRow } from '../progress/practised-row.ts';
import { ownFacts } from '../sessions/access.ts';
import type { SessionStore } from '../sessions/store.ts';
import type { RewardsStore } from './rewards-store.ts';
import { WHY_LESS, whyNoXp } from './why-xp.ts';

const whatSchema = sessionEarned.shape.lines.element.shape.what;

export interface EarnedParts {
  readonly db: Db;
  readonly store: SessionStore;
  readonly rewards: RewardsStore;
  readonly mastery: MasteryStore;
  readonly calendar: () => SchoolCalendar;
}

type Counted = NonNullable<ReturnType<RewardsStore['findCounted']>>;

const linesView = (lines: ReturnType<RewardsStore['linesOf']>): SessionEarned['lines'] =>
  lines.map(({ what, amount, working }) => ({
    what: whatSchema.parse(what),
    amount,
    working: working.map(({ position, difficulty, amount: full, share, why }) => ({
      position,
      difficulty,
      amount: full * share,
      why: why === undefined ? null : WHY_LESS[why],
    })),
  }));

const badgesView = (earned: readonly string[]): SessionEarned['badges'] =>
  BADGE_FAMILIES.flatMap(({ name: family, tiers }, emblem) =>
    tiers
      .filter(({ id }) => earned.includes(id))
      .map(({ id, name }) => ({ family, id, name, emblem })),
  );

/** How each topic stood when the session asked for it first, and after its last answer. */
function topicsView({ db, rewards, mastery }: EarnedParts, { studentId, sessionId }: Counted) {
  return rewards.topicsOf(studentId, sessionId).flatMap(({ planet, topic }) => {
    const sessions = mastery.sessions(studentId, planet, topic);
    const at = sessions.findIndex((one) => one.sessionId === sessionId);
    const [own] = replayTopic(db, { planet, topic }, sessions, [at, at + 1]);
    const [first] = own?.answers ?? [];
    if (!own?.after || !first) return [];
    const { before, after } = own;
    const parameters = parametersOf(planet, topic);
    const then = before && knownNow(before, first.question.answeredAt, parameters);
    return [
      {
        planet,
        topic,
        topicName: findTopic(planet, topic)?.topic.name ?? topic,
        before: masteryLevel(then ?? 0, before?.answered ?? 0),
        after: masteryLevel(after.known, after.answered),
        knownBefore: then ?? null,
        knownAfter: after.known,
      },
    ];
  });
}

/** The day that counts for the streak since this session. */
function countedFor(rewards: RewardsStore, counted: Counted): string | null {
  const { studentId, localDate, number, seeded, topicId, questionsAnswered } = counted;
  if (seeded || topicId === null) return null;
  const before = rewards.answeredBefore(studentId, localDate, number);
  const isEnough = before + questionsAnswered >= QUESTIONS_FOR_A_DAY;
  return before < QUESTIONS_FOR_A_DAY && isEnough ? localDate : null;
}

/**
 * What a saved session of one's own gave: XP with its working, badges, the day of the streak, and what became of
 * its topics.
 * @throws ProblemError not_found, also where it is not saved yet; unavailable while it waits to be counted.
 */
export function readEarned(
  parts: EarnedParts,
  actor: ActorAs<'student'>,
  id: number,
  today: Today,
): SessionEarned {
  const { store, rewards } = parts;
  if (ownFacts(store, actor, id).completedAt === null) throw notFound('saved session');
  const counted = rewards.findCounted(id);
  const progress = rewards.findProgress(actor.id);
  if (!counted || !progress)
    throw new ProblemError(
      'unavailable',
      'This session is saved, and is still being counted. Look again in a moment.',
    );
  const { localDate, number, xp, savedAt, zone } = counted;
  const xpThen = progress.xp - rewards.xpAfter(actor.id, number);
  const { level, name } = levelOf(xpThen);
  const earned = rewards.badges(actor.id).filter(({ sessionId }) => sessionId === id);
  const row = xp === 0 ? store.findById(id) : undefined;
  return {
    sessionId: id,
    localDate,
    xp,
    lines: linesView(rewards.linesOf(actor.id, id)),
    whyNone: row ? whyNoXp(practisedRow(row, { savedAt, zone, date: localDate })) : null,
    level: { before: levelOf(xpThen - xp).level, after: level, name },
    badges: badgesView(earned.map(({ badge }) => badge)),
    streak: {
      countedFor: countedFor(rewards, counted),
      current:
        number === progress.sessions
          ? streakNow(progress.streak, parts.calendar(), today).current
          : null,
    },
    topics: topicsView(parts, counted),
  };
}
