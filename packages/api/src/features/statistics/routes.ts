import { assignmentStatistics, classStatistics } from '@planets/contract';
import { requireRole } from '../../http/actor.ts';
import type { App } from '../../http/app.ts';
import { idParam, readId } from '../../http/id-param.ts';
import { json, problems, route } from '../../http/route.ts';
import { signedIn } from '../../http/signed-in.ts';
import type { Services } from '../../services.ts';
import { requireClass } from '../classes/class-access.ts';
import { requireWork } from '../work/work-access.ts';
import { readAssignmentStatistics } from './read-assignment-statistics.ts';
import { readClassStatistics } from './read-class-statistics.ts';

const tags = ['Statistics'];

export function statisticsRoutes(app: App, { db, actors, now }: Services): void {
  for (const path of ['/api/classes/*', '/api/assignments/*']) app.use(path, signedIn(actors));

  app.openapi(
    route({
      method: 'get',
      path: '/api/classes/{id}/statistics',
      tags,
      summary: 'How a class does',
      description:
        'For who teaches it: how scores lie, which questions were hard, which topics need help, in assigned work and, apart, in practice.',
      request: { params: idParam },
      responses: { 200: json(classStatistics, 'The figures.'), ...problems(401, 403, 404) },
    }),
    (c) => {
      const id = readId(c.req.valid('param').id, 'class');
      const schoolClass = requireClass(db, c.get('actor'), id, 'gradebook.read');
      return c.json(readClassStatistics(db, schoolClass, now()), 200);
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/assignments/{id}/statistics',
      tags,
      summary: 'How my class did',
      description: 'For a student, once the own grade is released. See docs/statistics.md.',
      request: { params: idParam },
      responses: { 200: json(assignmentStatistics, 'Or null.'), ...problems(401, 403, 404, 409) },
    }),
    (c) => {
      const actor = requireRole(c.get('actor'), 'student');
      const id = readId(c.req.valid('param').id, 'assignment');
      const work = requireWork(db, actor, id, 'work.read', now());
      return c.json(readAssignmentStatistics(db, work, now()), 200);
    },
  );
}
