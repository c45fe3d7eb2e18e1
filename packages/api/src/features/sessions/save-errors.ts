import type { SaveRefusal } from '@planets/contract';
import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '../../http/app-env.ts';
import { asProblem } from '../../http/errors.ts';
import type { ProblemError } from '../../http/problem.ts';
import type { Deps } from '../../deps.ts';

/** The status the earlier system gave: everything wrong with a body is a 400. */
function statusOf({ status }: ProblemError): 400 | 401 | 403 | 404 | 500 {
  if (status === 401 || status === 403 || status === 404 || status === 500) return status;
  return 400;
}

/**
 * The errors of `POST /save_practice_session` in the earlier system's words: `{success: false, error}`.
 * An empty body means the same as `{}` there, whatever its content type.
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
