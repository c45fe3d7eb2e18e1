import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ZodError } from 'zod';
import type { Deps } from '../deps.ts';
import type { AppEnv } from './app-env.ts';
import { ProblemError } from './problem.ts';

const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,39}$/;

/** A validation issue in words. It names fields and limits, and never repeats what was sent. */
function explain(issue: ZodError['issues'][number]): { path: string; message: string } {
  const path = issue.path.map(String).join('.').slice(0, 100);
  if (issue.code !== 'unrecognized_keys') return { path, message: issue.message.slice(0, 300) };
  const names = issue.keys.filter((key) => NAME.test(key)).slice(0, 5);
  return {
    path,
    message: `Unknown field${names.length === 1 ? '' : 's'} ${names.join(', ')}: only documented fields are allowed.`,
  };
}

/** What zod-openapi calls when a request does not fit its schema. */
export function refuseInvalid(result: { success: boolean; error?: unknown }): void {
  if (result.success) return;
  const { issues } = result.error as ZodError;
  const errors = issues.slice(0, 10).map(explain);
  throw new ProblemError(
    'invalid',
    errors.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join(' '),
    { errors },
  );
}

/** What hono and its validator refuse by themselves. */
function asRefusal(status: number): ProblemError {
  if (status === 413)
    return new ProblemError('too_large', 'The request is larger than this route takes.');
  if (status === 415)
    return new ProblemError('unsupported_media_type', 'Send the body as application/json.');
  return new ProblemError('malformed', 'The body is not valid JSON.');
}

/** What an error means to a client. The unexpected is logged here and told as our fault. */
export function asProblem(error: Error, log: Deps['log'], requestId: string): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof HTTPException && error.status < 500) return asRefusal(error.status);
  log({
    level: 'error',
    event: 'request failed',
    facts: { requestId, error: error.message, stack: error.stack },
  });
  return new ProblemError(
    'internal',
    'Something failed on our side. Nothing you had saved is lost. Try again in a moment.',
  );
}

/** Every error of a route, as `application/problem+json`. */
export function problemResponse(
  deps: Pick<Deps, 'log'>,
  error: Error,
  c: Context<AppEnv>,
): Response {
  const requestId = c.get('requestId');
  const problem = asProblem(error, deps.log, requestId);
  const { retryAfterSeconds } = problem.facts;
  return c.json(problem.body(requestId), problem.status, {
    'content-type': 'application/problem+json',
    ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
  });
}
