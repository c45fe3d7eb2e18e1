import { rosterAnswer, taughtClassesAnswer } from '@planets/contract';
import { requireRole } from '../../http/actor.ts';
import type { App } from '../../http/app.ts';
import { idParam, readId } from '../../http/id-param.ts';
import { json, problems, route } from '../../http/route.ts';
import { signedIn } from '../../http/signed-in.ts';
import type { Services } from '../../services.ts';
import { createPracticeLedger } from '../gradebook/practice-store.ts';
import { ownClass, scopeOf } from './access.ts';
import { classRoster, listClasses } from './class-store.ts';

const tags = ['Classes'];

export function classRoutes(app: App, { db, actors }: Services): void {
  const ledger = createPracticeLedger(db);
  app.use('/api/classes', signedIn(actors));
  app.use('/api/classes/*', signedIn(actors));

  app.openapi(
    route({
      method: 'get',
      path: '/api/classes',
      tags,
      summary: 'The classes I teach',
      description: 'All classes for an administrator.',
      responses: { 200: json(taughtClassesAnswer, 'Classes by name.'), ...problems(401, 403) },
    }),
    (c) => {
      const actor = requireRole(c.get('actor'), 'teacher', 'administrator');
      return c.json({ classes: listClasses(db, scopeOf(actor)) }, 200);
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/classes/{id}',
      tags,
      summary: 'A class and its students’ practice',
      request: { params: idParam },
      responses: { 200: json(rosterAnswer, 'The roster, by name.'), ...problems(401, 403, 404) },
    }),
    (c) => {
      const actor = requireRole(c.get('actor'), 'teacher', 'administrator');
      const own = ownClass(db, actor, readId(c.req.valid('param').id, 'class'));
      return c.json(classRoster(db, ledger, own), 200);
    },
  );
}
