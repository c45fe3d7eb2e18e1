import { eraseStudentBody } from '@planets/contract';
import type { Context } from 'hono';
import { z } from 'zod';
import type { AppEnv } from '../../http/app-env.ts';
import type { App } from '../../http/app.ts';
import { jsonBody, problems, route } from '../../http/route.ts';
import { signedIn } from '../../http/signed-in.ts';
import type { Services } from '../../services.ts';
import { oneself, requirePerson, type PersonFor } from './access.ts';
import { archivePerson } from './archive-person.ts';
import { eraseStudent } from './erase-student.ts';

const tags = ['Personal data'];
const studentParam = z.object({ studentId: z.string().max(80) });

const archive = {
  description: 'A zip archive. It is made while it is sent.',
  content: { 'application/zip': { schema: z.string().meta({ format: 'binary' }) } },
} as const;

export function personalDataRoutes(app: App, services: Services): void {
  for (const path of ['/api/me/archive', '/api/people/*']) app.use(path, signedIn(services.actors));

  const answer = (
    c: Context<AppEnv>,
    person: PersonFor<'personal.read'>,
    reader: 'oneself' | 'school',
  ) => {
    const { body, headers } = archivePerson(services, person, reader);
    return c.body(body, 200, headers);
  };

  app.openapi(
    route({
      method: 'get',
      path: '/api/me/archive',
      tags,
      summary: 'Everything held about me',
      description:
        'Readable files (JSON, and CSV for tables) with a README.txt. Grades that a student does not see yet are not in it. See docs/personal-data.md.',
      responses: { 200: archive, ...problems(401) },
    }),
    (c) => answer(c, oneself(c.get('actor')), 'oneself'),
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/people/students/{studentId}/archive',
      tags,
      summary: 'Everything held about a student',
      description:
        'For an administrator, on the student’s behalf. All grades are in it; those that the student does not see yet are marked.',
      request: { params: studentParam },
      responses: { 200: archive, ...problems(401, 403, 404) },
    }),
    (c) => {
      const { studentId } = c.req.valid('param');
      return answer(
        c,
        requirePerson(services.db, c.get('actor'), studentId, 'personal.read'),
        'school',
      );
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/people/students/{studentId}/erase',
      tags,
      summary: 'Erase a student',
      description:
        'For good. The account and every word of and about the student go; the figures of their classes stay as they are, as nobody’s. See docs/personal-data.md.',
      request: { params: studentParam, body: jsonBody(eraseStudentBody) },
      responses: {
        204: { description: 'Erased.' },
        ...problems(400, 401, 403, 404, 413, 415, 422),
      },
    }),
    (c) => {
      const { studentId } = c.req.valid('param');
      eraseStudent(services, c.get('actor'), studentId, c.req.valid('json'));
      return c.body(null, 204);
    },
  );
}
