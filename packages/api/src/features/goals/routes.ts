import { classGoalAnswer, goalsAnswer, setClassGoalBody, setGoalBody } from '@planets/contract';
import { inTransaction } from '../../db/database.ts';
import { requireRole } from '../../http/actor.ts';
import type { App } from '../../http/app.ts';
import { idParam, readId } from '../../http/id-param.ts';
import { json, jsonBody, problems, route } from '../../http/route.ts';
import { signedIn } from '../../http/signed-in.ts';
import { zoneOf } from '../../http/zone.ts';
import type { Services } from '../../services.ts';
import { requireClass } from '../classes/class-access.ts';
import { oneself } from '../gradebook/access.ts';
import { todayOf } from '../progress/today-of.ts';
import { createCalendarReader } from '../progress/school-calendar.ts';
import { readClassGoal } from './class-goal.ts';
import { createGoalStore } from './goal-store.ts';
import { readGoals } from './read-goals.ts';
import { setClassGoal } from './set-class-goal.ts';
import { setGoal } from './set-goal.ts';

const tags = ['Goals'];

/** What students, and classes together, want to do in a week. The classes' paths are signed in by theirs. */
export function goalRoutes(app: App, services: Services): void {
  const { db, actors, now } = services;
  app.use('/api/goals', signedIn(actors));
  const store = createGoalStore(db);
  const days = createCalendarReader(db);

  app.openapi(
    route({
      method: 'get',
      path: '/api/goals',
      tags,
      summary: 'My goals of this week, and those of my classes',
      description:
        'The week is Monday to Sunday by the days the sessions were saved for. Minutes are active time; a topic is one with at least 3 answered questions. A class goal adds up everyone and is shown in classes of at least 5 students.',
      responses: { 200: json(goalsAnswer, 'Goals, with what is done.'), ...problems(401, 403) },
    }),
    (c) => {
      const student = oneself(requireRole(c.get('actor'), 'student'));
      const today = todayOf(services, days, student, zoneOf(c));
      return c.json(readGoals(services, store, student, days, today), 200);
    },
  );

  app.openapi(
    route({
      method: 'put',
      path: '/api/goals',
      tags,
      summary: 'Set a goal of mine, or end it',
      description: 'It holds from this week on. The weeks before keep the one they had.',
      request: { body: jsonBody(setGoalBody) },
      responses: {
        200: json(goalsAnswer, 'Goals, with what is done.'),
        ...problems(400, 401, 403, 413, 415, 422),
      },
    }),
    (c) => {
      const student = oneself(requireRole(c.get('actor'), 'student'));
      const today = todayOf(services, days, student, zoneOf(c));
      setGoal(db, store, student, c.req.valid('json'), today);
      return c.json(readGoals(services, store, student, days, today), 200);
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/classes/{id}/goal',
      tags,
      summary: 'The shared goal of a class',
      description:
        'The week is the one it is in the class’s zone. Sessions count that a student saved while in the class.',
      request: { params: idParam },
      responses: { 200: json(classGoalAnswer, 'As students see it.'), ...problems(401, 403, 404) },
    }),
    (c) => {
      const id = readId(c.req.valid('param').id, 'class');
      const own = requireClass(db, c.get('actor'), id, 'class.read');
      return c.json(readClassGoal(db, own, days.dayRules(), now()), 200);
    },
  );

  app.openapi(
    route({
      method: 'put',
      path: '/api/classes/{id}/goal',
      tags,
      summary: 'Set the shared goal of a class, or switch it off',
      description: 'Refused for a class of fewer than 5 students.',
      request: { params: idParam, body: jsonBody(setClassGoalBody) },
      responses: {
        200: json(classGoalAnswer, 'As it is now.'),
        ...problems(400, 401, 403, 404, 409, 413, 415, 422),
      },
    }),
    (c) => {
      const { minutes } = c.req.valid('json');
      const answer = inTransaction(db, (tx) => {
        const id = readId(c.req.valid('param').id, 'class');
        const own = requireClass(tx, c.get('actor'), id, 'goal.change');
        setClassGoal(tx, own, minutes, now());
        return readClassGoal(tx, own, days.dayRules(), now());
      });
      return c.json(answer, 200);
    },
  );
}
