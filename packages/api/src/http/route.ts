import { createRoute, type RouteConfig } from '@hono/zod-openapi';
import { problem } from '@planets/contract';
import type { z } from 'zod';

export const json = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

export const jsonBody = <S extends z.ZodType>(schema: S) => ({
  required: true,
  content: { 'application/json': { schema } },
});

type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;

const WHEN: Readonly<Record<ProblemStatus, string>> = {
  400: 'The body is not valid JSON.',
  401: 'Signed out, or the credentials do not match.',
  403: 'Not for this role.',
  404: 'There is no such thing, or it is not yours to see.',
  409: 'Conflicts with the current state, which is in the body.',
  413: 'Larger than 64 KB, or than 1 MB where a list of a class is sent.',
  415: 'Not JSON.',
  422: 'Well-formed, but it breaks a rule.',
  429: 'Too many attempts; see Retry-After.',
  503: 'Not yet; `detail` says why.',
};

/**
 * The problems a route can answer with, for its documentation. Typed as no responses at all, because
 * handlers throw problems and never return them.
 */
export const problems = (...statuses: readonly ProblemStatus[]): object =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: WHEN[status], content: { 'application/problem+json': { schema: problem } } },
    ]),
  );

/** A documented route. */
export const route = <const R extends RouteConfig>(config: R) => createRoute(config);
