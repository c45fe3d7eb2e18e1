import type { ActorAs } from '../../http/actor.ts';
import { ownSession } from './access.ts';
import type { SessionDeps } from './deps.ts';

/**
 * Whether the mistakes of a session are questions of a seed that the student chose. Asked again they are no
 * less known before, so the review earns as little as the session did.
 * @throws ProblemError not_found when it is not the student's own.
 */
export const asksAChosenSeed = (
  { store }: SessionDeps,
  actor: ActorAs<'student'>,
  missesOf: number | undefined,
): boolean => missesOf !== undefined && ownSession(store, actor, missesOf).seeded;
