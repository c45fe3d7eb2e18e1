import { masteryAnswer, masteryTrail, masteryTrailQuery, skyAnswer } from '@planets/contract';
import { z } from 'zod';
import { requireRole, type Actor } from '../../http/actor.ts';
import type { App } from '../../http/app.ts';
import { json, problems, route } from '../../http/route.ts';
import { signedIn } from '../../http/signed-in.ts';
import type { Services } from '../../services.ts';
import { oneself, ownStudent } from '../gradebook/access.ts';
import { createMasteryStore } from './mastery-store.ts';
import { readMastery } from './read-mastery.ts';
import { readSky } from './read-sky.ts';
import { readTrail } from './read-trail.ts';

const tags = ['Progress'];
const studentParam = z.object({ studentId: z.string() });
const topicParam = z.object({ planet: z.string(), topic: z.string() });

/** What a student knows. The students' part of the paths is signed in by the gradebook's routes. */
export function masteryRoutes(app: App, services: Services): void {
  const { db, now, actors } = services;
  for (const path of ['/api/progress/mastery', '/api/progress/mastery/*', '/api/progress/sky'])
    app.use(path, signedIn(actors));
  const store = createMasteryStore(db);
  const parts = { db, store };
  const studentOf = (actor: Actor, studentId: string) =>
    ownStudent(services, requireRole(actor, 'teacher', 'administrator'), studentId);

  app.openapi(
    route({
      method: 'get',
      path: '/api/progress/sky',
      tags,
      summary: 'My planets: what is known, what is due, what to practise next',
      responses: { 200: json(skyAnswer, 'All planets.'), ...problems(401, 403) },
    }),
    (c) => {
      const student = oneself(requireRole(c.get('actor'), 'student'));
      return c.json(readSky(parts, student, now()), 200);
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/progress/mastery',
      tags,
      summary: 'How well I know each topic',
      responses: {
        200: json(masteryAnswer, 'Every topic with an answer.'),
        ...problems(401, 403),
      },
    }),
    (c) => {
      const student = oneself(requireRole(c.get('actor'), 'student'));
      return c.json(readMastery(store, student, now()), 200);
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/progress/mastery/{planet}/{topic}',
      tags,
      summary: 'Why a topic of mine rose or fell, answer by answer',
      request: { params: topicParam, query: masteryTrailQuery },
      responses: {
        200: json(masteryTrail, 'The last ten sessions, or those before one.'),
        ...problems(401, 403, 404, 422),
      },
    }),
    (c) => {
      const student = oneself(requireRole(c.get('actor'), 'student'));
      const { before } = c.req.valid('query');
      return c.json(readTrail(parts, student, c.req.valid('param'), before, now()), 200);
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/students/{studentId}/progress/mastery',
      tags,
      summary: 'How well a student knows each topic',
      request: { params: studentParam },
      responses: {
        200: json(masteryAnswer, 'As the student sees it.'),
        ...problems(401, 403, 404),
      },
    }),
    (c) => {
      const student = studentOf(c.get('actor'), c.req.valid('param').studentId);
      return c.json(readMastery(store, student, now()), 200);
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/students/{studentId}/progress/mastery/{planet}/{topic}',
      tags,
      summary: 'Why a student’s topic rose or fell, answer by answer',
      request: { params: studentParam.extend(topicParam.shape), query: masteryTrailQuery },
      responses: {
        200: json(masteryTrail, 'As the student sees it.'),
        ...problems(401, 403, 404, 422),
      },
    }),
    (c) => {
      const { studentId, ...place } = c.req.valid('param');
      const student = studentOf(c.get('actor'), studentId);
      const { before } = c.req.valid('query');
      return c.json(readTrail(parts, student, place, before, now()), 200);
    },
  );
}
