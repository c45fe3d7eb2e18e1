import type { SaveRefusal } from '@planets/contract';
import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '../../http/app-env.ts';
import { asProblem } from '../../http/errors.ts';
import { isEmpty } from '../../http/guards.ts';
import type { ProblemError } from '../../http/problem.ts';
import type { Deps } from '../../deps.ts';

/** The status the earlier system gave: everything wrong with a body is a 400. */
function statusOf({ status }: ProblemError): 400 | 401 | 403 | 404 | 500 {
  if (status === 401 || status === 403 || status === 404 || status === 500) return status;
  return 400;
}

/**
 * The errors of `POST /save_practice_session` in the earlier system's words: `{success: false, error}`.
 * It stands before everything that can refuse a request there.
 */
export const saveRouteErrors =
  (deps: Pick<Deps, 'log'>): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    await next();
    if (!c.error) return;
    const problem = asProblem(c.error, deps.log, c.get('requestId'));
    const body: SaveRefusal = {
      success: false,
      error: problem.code === 'signed_out' ? 'Not logged in' : problem.detail,
    };
    c.res = c.json(body, statusOf(problem));
  };

/** An empty body is `{}`, whatever its content type: the earlier system's clients send it so. */
export const emptyMeansNoWishes = (): MiddlewareHandler<AppEnv> => async (c, next) => {
  if (isEmpty(c.req.raw)) {
    const headers = new Headers(c.req.raw.headers);
    headers.delete('content-type');
    c.req.raw = new Request(c.req.url, { method: 'POST', headers });
  }
  await next();
};
