import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AppEnv } from './app-env.ts';
import { ProblemError } from './problem.ts';

const KB = 1024;
/** Whole lists of students or scores, as text. */
const LISTS = /^\/api\/classes\/\d+\/(?:roster|scores)(?:\/preview)?$/;

const limitOf = (path: string) =>
  LISTS.test(path) ? { bytes: KB * KB, words: '1 MB' } : { bytes: 64 * KB, words: '64 KB' };

/** Refuses a body over 64 KB (1 MB for lists), and stops reading where the length was not told. */
export const limitBody = (): MiddlewareHandler<AppEnv> => async (c, next) => {
  const { bytes, words } = limitOf(c.req.path);
  return bodyLimit({
    maxSize: bytes,
    onError: () => {
      throw new ProblemError('too_large', `This request may have at most ${words}.`);
    },
  })(c, next);
};

/** Whether a request has no body, by its own word: a length of zero, or nothing said of a body at all. */
export const isEmpty = ({ headers }: Request): boolean =>
  headers.get('content-length') === '0' ||
  !['content-length', 'transfer-encoding', 'content-type'].some((name) => headers.has(name));

const isJson = (contentType: string): boolean => /^application\/json(?:;|$)/i.test(contentType);

/**
 * A body must say that it is JSON. It is also what keeps forms of other sites out: they cannot say so
 * without asking first. A request that a browser marks as another site's may change nothing.
 */
export const requireOwnJson = (): MiddlewareHandler<AppEnv> => async (c, next) => {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
    if (c.req.header('sec-fetch-site') === 'cross-site')
      throw new ProblemError('not_allowed', 'Another site may not change anything here.');
    const type = c.req.header('content-type');
    if (!isEmpty(c.req.raw) && !isJson(type ?? ''))
      throw new ProblemError('unsupported_media_type', 'Send the body as application/json.');
  }
  await next();
};
