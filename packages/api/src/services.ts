import type { Deps } from './deps.ts';
import { createCounting, type Counting } from './features/progress/counting.ts';
import { createTeaches, type Teaches } from './features/sessions/access.ts';
import { createSessionStore, type SessionStore } from './features/sessions/store.ts';
import { createActorReader, type ActorReader } from './http/actor.ts';

/** What the routes share: the host's parts and the prepared statements made of them. */
export interface Services extends Deps {
  readonly store: SessionStore;
  readonly teaches: Teaches;
  readonly counting: Counting;
  readonly actors: ActorReader;
}

export const createServices = (deps: Deps): Services => ({
  ...deps,
  store: createSessionStore(deps.db),
  teaches: createTeaches(deps.db),
  counting: createCounting(deps.db, deps.log),
  actors: createActorReader(deps),
});
