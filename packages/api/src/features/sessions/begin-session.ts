import type { Session } from '@planets/contract';
import { rulesOfMode, type Mode, type SessionQuestion } from '@planets/practice';
import type { ActorAs } from '../../http/actor.ts';
import { invalid } from '../../http/problem.ts';
import { ownByStartId, ownCurrentSession, type Authorized } from './access.ts';
import type { SessionDeps } from './deps.ts';
import { endSession, settled } from './end-session.ts';
import { sessionView } from './session-view.ts';

/** A session that is about to begin, with its questions. */
export interface ComposedSession {
  /** Its planet, or `REVIEW_PLANET`. */
  readonly planet: string;
  readonly topic: { readonly id: string; readonly name: string };
  readonly gradeLevel: number;
  readonly mode: Mode;
  readonly seed: number;
  /** The seed was chosen by the client. */
  readonly seeded: boolean;
  readonly startId: string | undefined;
  readonly questions: readonly SessionQuestion[];
}

/**
 * The session that the same request made before.
 * @throws ProblemError invalid when it was another request.
 */
export function begunBefore(
  { store, now }: SessionDeps,
  actor: ActorAs<'student'>,
  startId: string | undefined,
  { planet, topic, mode }: { planet: string; topic: string; mode: Mode },
): Session | undefined {
  const again = startId === undefined ? undefined : ownByStartId(store, actor, startId);
  if (!again) return undefined;
  if (again.subject !== planet || again.topicId !== topic || again.mode !== mode)
    throw invalid('startId', 'This startId was used for another session. Make a new one for each.');
  return sessionView(again, now());
}

/**
 * Stores a session at its first question. One that was in progress ends as if the student had left it: what was
 * answered is saved. `zone` is where the student is, where the request says it.
 */
export function beginSession(
  deps: SessionDeps,
  actor: ActorAs<'student'>,
  { planet, topic, gradeLevel, mode, seed, seeded, startId, questions }: ComposedSession,
  zone: string | undefined,
): Session {
  const { store, now } = deps;
  const current = ownCurrentSession(store, actor);
  const live = current && settled(deps, current);
  if (live && live.completedAt === null) endSession(deps, live, 'exit', now());
  const limit = rulesOfMode(mode).limitSeconds;
  const row = store.insert({
    studentId: actor.id,
    subject: planet,
    topic: topic.name,
    topicId: topic.id,
    gradeLevel,
    mode,
    totalQuestions: questions.length,
    questionsAnswered: 0,
    questionsCorrect: 0,
    scorePercent: 0,
    timeSpentSeconds: 0,
    completed: false,
    startedAt: now(),
    endsAt: limit === undefined ? null : now() + limit * 1000,
    zone: zone ?? deps.counting.lastZoneOf(actor.id),
    seed,
    seeded,
    startId: startId ?? null,
    practiceData: [...questions],
    answers: [],
  });
  // Its student has just made it.
  return sessionView(row as Authorized<'play'>, now());
}
