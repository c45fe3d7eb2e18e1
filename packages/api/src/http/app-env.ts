import type { Actor } from './actor.ts';

/** What a request carries through the application. */
export interface AppEnv {
  Variables: {
    requestId: string;
    /** Set by `signedIn`, which stands before every route that reads it. */
    actor: Actor;
    /** When the request began to arrive, where a time is kept: set by `received`, before its body is read. */
    receivedAt: number;
  };
}
