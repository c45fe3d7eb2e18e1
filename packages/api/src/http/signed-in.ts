import type { MiddlewareHandler } from 'hono';
import type { ActorReader } from './actor.ts';
import type { AppEnv } from './app-env.ts';

/** Stands before the routes that are for somebody: who is signed out hears that first, whatever they sent. */
export const signedIn =
  (actors: ActorReader): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    c.set('actor', await actors.get(c));
    await next();
  };
