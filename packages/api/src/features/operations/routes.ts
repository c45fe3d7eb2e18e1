import { Scalar } from '@scalar/hono-api-reference';
import { z } from 'zod';
import type { App } from '../../http/app.ts';
import { signInCookie } from '../../http/actor.ts';
import { json, route } from '../../http/route.ts';
import { ProblemError } from '../../http/problem.ts';
import type { Services } from '../../services.ts';
import type { Metrics } from './metrics.ts';
import { unreadiness } from './readiness.ts';

const tags = ['Operations'];
const ok = z.object({ status: z.literal('ok') });

export function operationRoutes(app: App, services: Services, metrics: Metrics): void {
  app.openapi(
    route({
      method: 'get',
      path: '/healthz',
      tags,
      summary: 'Is the process alive',
      responses: { 200: json(ok, 'It is.') },
    }),
    (c) => c.json({ status: 'ok' as const }, 200),
  );

  app.openapi(
    route({
      method: 'get',
      path: '/readyz',
      tags,
      summary: 'Can it serve',
      responses: {
        200: json(ok, 'Migrated and writable.'),
        503: { description: 'Not now; `detail` says why.' },
      },
    }),
    (c) => {
      const reason = unreadiness(services);
      if (reason !== undefined) throw new ProblemError('unavailable', reason);
      return c.json({ status: 'ok' as const }, 200);
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/metrics',
      tags,
      summary: 'Figures for Prometheus',
      responses: {
        200: {
          description: 'Durations by route pattern and status. No names, no ids.',
          content: { 'text/plain': { schema: z.string() } },
        },
      },
    }),
    (c) => c.text(metrics.text(), 200),
  );

  app.openAPIRegistry.registerComponent('securitySchemes', 'signIn', {
    type: 'apiKey',
    in: 'cookie',
    name: signInCookie(services.secureCookies),
    description: 'Given by POST /api/sign-in.',
  });
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Learning Planets',
      version: '1',
      description:
        'Practice sessions that save themselves, and a gradebook of two ledgers. Sign in, then send the cookie. Errors are RFC 9457 problems; branch on `code`.',
    },
    security: [{ signIn: [] }, {}],
  });

  const { docsScript } = services;
  if (docsScript) {
    app.get('/api/docs/scalar.js', async (c) =>
      c.body(await docsScript(), 200, { 'content-type': 'text/javascript; charset=utf-8' }),
    );
    app.get(
      '/api/docs',
      Scalar({
        url: '/api/openapi.json',
        cdn: '/api/docs/scalar.js',
        pageTitle: 'Learning Planets API',
        withDefaultFonts: false,
        telemetry: false,
        agent: { disabled: true },
        mcp: { disabled: true },
      }),
    );
  }
}
