import { badgesAnswer, sessionEarned, xpAnswer, xpQuery } from '@planets/contract';
import { z } from 'zod';
import { requireRole, type Actor } from '../../http/actor.ts';
import type { App } from '../../http/app.ts';
import { idParam, readId } from '../../http/id-param.ts';
import { json, problems, route } from '../../http/route.ts';
import { signedIn } from '../../http/signed-in.ts';
import { zoneOf } from '../../http/zone.ts';
import type { Services } from '../../services.ts';
import { oneself, ownStudent } from '../gradebook/access.ts';
import { createMasteryStore } from '../mastery/mastery-store.ts';
import { todayOf } from '../progress/today-of.ts';
import { createCalendarReader } from '../progress/school-calendar.ts';
import { readBadges } from './read-badges.ts';
import { readEarned, type EarnedParts } from './read-earned.ts';
import { readXp } from './read-xp.ts';
import { createRewardsStore } from './rewards-store.ts';

const tags = ['Progress'];
const studentParam = z.object({ studentId: z.string() });

/**
 * XP and badges: a student's own, and for their teachers, one student at a time. Nothing compares children. The
 * paths of sessions and students are signed in by their own routes.
 */
export function rewardRoutes(app: App, services: Services): void {
  const { db, store, actors } = services;
  for (const path of ['/api/progress/xp', '/api/progress/badges']) app.use(path, signedIn(actors));
  const rewards = createRewardsStore(db);
  const days = createCalendarReader(db);
  const mastery = createMasteryStore(db);
  const parts: EarnedParts = { db, store, rewards, mastery, calendar: () => days.calendar() };
  const studentOf = (actor: Actor, studentId: string) =>
    ownStudent(services, requireRole(actor, 'teacher', 'administrator'), studentId);

  app.openapi(
    route({
      method: 'get',
      path: '/api/progress/xp',
      tags,
      summary: 'My XP, line by line, and how it is earned',
      request: { query: xpQuery },
      responses: {
        200: json(xpAnswer, 'A page of the ledger, newest first.'),
        ...problems(401, 403, 422),
      },
    }),
    (c) => {
      const student = oneself(requireRole(c.get('actor'), 'student'));
      return c.json(readXp(rewards, student, c.req.valid('query')), 200);
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/progress/badges',
      tags,
      summary: 'My badges, and how far the next ones are',
      responses: { 200: json(badgesAnswer, 'All families.'), ...problems(401, 403) },
    }),
    (c) => {
      const student = oneself(requireRole(c.get('actor'), 'student'));
      return c.json(readBadges(rewards, student), 200);
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/sessions/{id}/earned',
      tags,
      summary: 'What a saved session of mine gave',
      description: 'XP with its working, badges, the day of the streak, mastery before and after.',
      request: { params: idParam },
      responses: { 200: json(sessionEarned, 'What it gave.'), ...problems(401, 403, 404, 503) },
    }),
    (c) => {
      const actor = requireRole(c.get('actor'), 'student');
      const today = todayOf(services, days, oneself(actor), zoneOf(c));
      const id = readId(c.req.valid('param').id, 'session');
      return c.json(readEarned(parts, actor, id, today), 200);
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/students/{studentId}/progress/xp',
      tags,
      summary: 'A student’s XP, line by line',
      request: { params: studentParam, query: xpQuery },
      responses: {
        200: json(xpAnswer, 'As the student sees it.'),
        ...problems(401, 403, 404, 422),
      },
    }),
    (c) => {
      const student = studentOf(c.get('actor'), c.req.valid('param').studentId);
      return c.json(readXp(rewards, student, c.req.valid('query')), 200);
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/students/{studentId}/progress/badges',
      tags,
      summary: 'A student’s badges',
      request: { params: studentParam },
      responses: {
        200: json(badgesAnswer, 'As the student sees them.'),
        ...problems(401, 403, 404),
      },
    }),
    (c) => {
      const student = studentOf(c.get('actor'), c.req.valid('param').studentId);
      return c.json(readBadges(rewards, student), 200);
    },
  );
}
