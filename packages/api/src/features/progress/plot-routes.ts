import { progressPlots, progressQuery, progressSummary } from '@planets/contract';
import { z } from 'zod';
import { requireRole, type Actor } from '../../http/actor.ts';
import type { App } from '../../http/app.ts';
import { json, problems, route } from '../../http/route.ts';
import { signedIn } from '../../http/signed-in.ts';
import { zoneOf } from '../../http/zone.ts';
import type { Services } from '../../services.ts';
import { oneself, ownStudent } from '../gradebook/access.ts';
import { readPlots } from './plots.ts';
import { createPlotsStore } from './plots-store.ts';
import { todayOf } from './today-of.ts';
import { createCalendarReader } from './school-calendar.ts';
import { readSummary } from './summary.ts';
import { createSummaryStore } from './summary-store.ts';

const tags = ['Progress'];
const studentParam = z.object({ studentId: z.string() });

/** What a student's practice adds up to. The students' part of the paths is signed in by the gradebook's routes. */
export function plotRoutes(app: App, services: Services): void {
  const { db, actors } = services;
  for (const path of ['/api/progress/plots', '/api/progress/summary'])
    app.use(path, signedIn(actors));
  const plots = createPlotsStore(db);
  const summary = createSummaryStore(db);
  const days = createCalendarReader(db);
  const studentOf = (actor: Actor, studentId: string) =>
    ownStudent(services, requireRole(actor, 'teacher', 'administrator'), studentId);

  app.openapi(
    route({
      method: 'get',
      path: '/api/progress/plots',
      tags,
      summary: 'What the plots of my practice are drawn from',
      description:
        'Days are those of the student when each session was saved. Every figure is of the same sessions: those the query lets through.',
      request: { query: progressQuery },
      responses: {
        200: json(progressPlots, 'Sums by day, week or month, planet, topic, mode, difficulty.'),
        ...problems(401, 403, 422),
      },
    }),
    (c) => {
      const student = oneself(requireRole(c.get('actor'), 'student'));
      const today = todayOf(services, days, student, zoneOf(c));
      return c.json(readPlots(plots, student, c.req.valid('query'), today.date), 200);
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/progress/summary',
      tags,
      summary: 'How my practice stands today',
      responses: {
        200: json(progressSummary, 'Streak, XP, badges, mastery and what is due.'),
        ...problems(401, 403),
      },
    }),
    (c) => {
      const student = oneself(requireRole(c.get('actor'), 'student'));
      const today = todayOf(services, days, student, zoneOf(c));
      return c.json(readSummary(summary, student, days.calendar(), today), 200);
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/students/{studentId}/progress/plots',
      tags,
      summary: 'What the plots of a student’s practice are drawn from',
      request: { params: studentParam, query: progressQuery },
      responses: {
        200: json(progressPlots, 'As the student sees them.'),
        ...problems(401, 403, 404, 422),
      },
    }),
    (c) => {
      const student = studentOf(c.get('actor'), c.req.valid('param').studentId);
      const today = todayOf(services, days, student, undefined);
      return c.json(readPlots(plots, student, c.req.valid('query'), today.date), 200);
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/students/{studentId}/progress/summary',
      tags,
      summary: 'How a student’s practice stands today',
      description: 'Today is the student’s, in the zone they practised in last.',
      request: { params: studentParam },
      responses: {
        200: json(progressSummary, 'As the student sees it.'),
        ...problems(401, 403, 404),
      },
    }),
    (c) => {
      const student = studentOf(c.get('actor'), c.req.valid('param').studentId);
      const today = todayOf(services, days, student, undefined);
      return c.json(readSummary(summary, student, days.calendar(), today), 200);
    },
  );
}
