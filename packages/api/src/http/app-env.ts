import type { Actor } from './actor.ts';

/** What a request carries through the application. */
export interface AppEnv {
  Variables: {
    requestId: string;
    /** Set by `signedIn`, which stands before every route that reads it. */
    actor: Actor;
  };
}
