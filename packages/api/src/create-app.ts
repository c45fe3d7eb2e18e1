import { OpenAPIHono } from '@hono/zod-openapi';
import { compress } from 'hono/compress';
import { requestId } from 'hono/request-id';
import { matchedRoutes } from 'hono/route';
import type { Deps } from './deps.ts';
import { assignmentRoutes } from './features/assignments/routes.ts';
import { classGradebookRoutes } from './features/class-gradebook/routes.ts';
import { classRoutes } from './features/classes/routes.ts';
import { exportRoutes } from './features/exports/routes.ts';
import { goalRoutes } from './features/goals/routes.ts';
import { gradebookRoutes } from './features/gradebook/routes.ts';
import { gradingRoutes } from './features/grading/routes.ts';
import { masteryRoutes } from './features/mastery/routes.ts';
import { createMetrics } from './features/operations/metrics.ts';
import { operationRoutes } from './features/operations/routes.ts';
import { ownQuestionRoutes } from './features/own-questions/routes.ts';
import { peopleRoutes } from './features/people/routes.ts';
import { personalDataRoutes } from './features/personal-data/routes.ts';
import { planetRoutes } from './features/planets/routes.ts';
import { plotRoutes } from './features/progress/plot-routes.ts';
import { schoolCalendarRoutes } from './features/school-calendar/routes.ts';
import { rewardRoutes } from './features/rewards/routes.ts';
import { closeOverdue } from './features/sessions/close-overdue.ts';
import { sessionRoutes } from './features/sessions/routes.ts';
import { forgetEndedSignIns } from './features/sign-in/forget-ended.ts';
import { signInRoutes } from './features/sign-in/routes.ts';
import { statisticsRoutes } from './features/statistics/routes.ts';
import { streakRoutes } from './features/streak/routes.ts';
import { workRoutes } from './features/work/routes.ts';
import { handInOverdue } from './features/work/settle-clock.ts';
import type { AppEnv } from './http/app-env.ts';
import { problemResponse, refuseInvalid } from './http/errors.ts';
import { limitBody, requireOwnJson } from './http/guards.ts';
import { ProblemError } from './http/problem.ts';
import { received } from './http/received.ts';
import { createServices } from './services.ts';

/**
 * The whole API as a library: a Hono application made of the parts a host gives it. The same one answers on
 * Node, in the page under MSW and in tests.
 */
export function createApp(deps: Deps) {
  const services = createServices(deps);
  const metrics = createMetrics();
  const app = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid });

  app.onError((error, c) => problemResponse(deps, error, c));
  app.use(received(deps));
  app.use(requestId({ generator: () => deps.newId(), headerName: 'x-request-id' }));
  app.use(async (c, next) => {
    const start = deps.monotonic();
    await next();
    const seconds = (deps.monotonic() - start) / 1000;
    const path = matchedRoutes(c).find((matched) => !matched.path.includes('*'))?.path ?? '/*';
    metrics.observe(c.req.method, path, c.res.status, seconds);
    // Answers are a person's own and change with every response: nothing between may keep them.
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
    c.header('x-content-type-options', 'nosniff');
    c.header('x-frame-options', 'DENY');
    c.header('referrer-policy', 'no-referrer');
    deps.log({
      level: 'info',
      event: 'request',
      facts: {
        requestId: c.get('requestId'),
        method: c.req.method,
        path,
        status: c.res.status,
        seconds,
      },
    });
  });
  if (deps.compress) app.use(compress());
  app.use('/api/*', limitBody(), requireOwnJson());

  signInRoutes(app, services);
  planetRoutes(app);
  sessionRoutes(app, services);
  gradebookRoutes(app, services);
  plotRoutes(app, services);
  streakRoutes(app, services);
  schoolCalendarRoutes(app, services);
  rewardRoutes(app, services);
  masteryRoutes(app, services);
  classRoutes(app, services);
  goalRoutes(app, services);
  peopleRoutes(app, services);
  personalDataRoutes(app, services);
  classGradebookRoutes(app, services);
  exportRoutes(app, services);
  assignmentRoutes(app, services);
  ownQuestionRoutes(app, services);
  gradingRoutes(app, services);
  statisticsRoutes(app, services);
  workRoutes(app, services);
  operationRoutes(app, services, metrics);
  app.all('/api/*', () => {
    throw new ProblemError(
      'not_found',
      'There is no such route. GET /api/openapi.json lists them.',
    );
  });

  return Object.assign(app, {
    /**
     * Ends timed sessions and hands in assigned work whose time is up, counts saved sessions that wait to be
     * counted, and forgets sign-ins that have ended.
     * For the host's clock, every few seconds. What fails is logged and tried again at the next one: a busy
     * file ends no server.
     * @returns how many sessions were ended and pieces of work handed in.
     */
    tick: (): number => {
      try {
        forgetEndedSignIns(services);
        const ended = closeOverdue(services) + handInOverdue(services);
        services.counting.countWaiting();
        return ended;
      } catch (error) {
        deps.log({ level: 'error', event: 'tick failed', facts: { error: String(error) } });
        return 0;
      }
    },
  });
}

export type PlanetsApp = ReturnType<typeof createApp>;
