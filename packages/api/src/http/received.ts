import type { MiddlewareHandler } from 'hono';
import type { Deps } from '../deps.ts';
import type { AppEnv } from './app-env.ts';

/** Notes the time before anything else of a request is looked at, so that a slow body makes nothing late. */
export const received =
  ({ now }: Pick<Deps, 'now'>): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    c.set('receivedAt', now());
    await next();
  };
