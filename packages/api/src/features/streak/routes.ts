import { streakAnswer, streakQuery } from '@planets/contract';
import { z } from 'zod';
import { requireRole } from '../../http/actor.ts';
import type { App } from '../../http/app.ts';
import { json, problems, route } from '../../http/route.ts';
import { signedIn } from '../../http/signed-in.ts';
import { zoneOf } from '../../http/zone.ts';
import type { Services } from '../../services.ts';
import { oneself, ownStudent } from '../gradebook/access.ts';
import { todayOf } from '../progress/today-of.ts';
import { createCalendarReader } from '../progress/school-calendar.ts';
import { readStreak } from './read-streak.ts';
import { createStreakStore } from './streak-store.ts';

const tags = ['Progress'];
const studentParam = z.object({ studentId: z.string() });

/** Streaks, day by day. The students' part of the paths is signed in by the gradebook's routes. */
export function streakRoutes(app: App, services: Services): void {
  const { db, actors } = services;
  app.use('/api/progress/streak', signedIn(actors));
  const store = createStreakStore(db);
  const days = createCalendarReader(db);

  app.openapi(
    route({
      method: 'get',
      path: '/api/progress/streak',
      tags,
      summary: 'My streak, and why each day of a month counted or did not',
      description:
        'A day is the one of the student’s own zone when the session was saved; it was stored then and is never computed again. Today is in the zone that the header `x-time-zone` says, else in that of the last session.',
      request: { query: streakQuery },
      responses: {
        200: json(streakAnswer, 'The counter, and the days with what was saved for each.'),
        ...problems(401, 403, 422),
      },
    }),
    (c) => {
      const student = oneself(requireRole(c.get('actor'), 'student'));
      const today = todayOf(services, days, student, zoneOf(c));
      const { month } = c.req.valid('query');
      return c.json(readStreak(store, student, days.calendar(), today, month), 200);
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/students/{studentId}/progress/streak',
      tags,
      summary: 'A student’s streak, and why each day of a month counted or did not',
      description: 'Today is the student’s, in the zone they practised in last.',
      request: { params: studentParam, query: streakQuery },
      responses: {
        200: json(streakAnswer, 'As the student sees it.'),
        ...problems(401, 403, 404, 422),
      },
    }),
    (c) => {
      const actor = requireRole(c.get('actor'), 'teacher', 'administrator');
      const student = ownStudent(services, actor, c.req.valid('param').studentId);
      const today = todayOf(services, days, student, undefined);
      const { month } = c.req.valid('query');
      return c.json(readStreak(store, student, days.calendar(), today, month), 200);
    },
  );
}
