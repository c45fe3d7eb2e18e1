import {
  changePasswordBody,
  makeStaffBody,
  newPasswordAnswer,
  staffAnswer,
  teachersAnswer,
} from '@planets/contract';
import { z } from 'zod';
import { getSignedCookie } from 'hono/cookie';
import { signInCookie } from '../../http/actor.ts';
import type { App } from '../../http/app.ts';
import { json, jsonBody, problems, route } from '../../http/route.ts';
import { signedIn } from '../../http/signed-in.ts';
import type { Services } from '../../services.ts';
import { createSignInAttempts } from '../sign-in/attempts.ts';
import { changeOwnPassword } from './change-own-password.ts';
import { listStaff, listTeachers } from './list-staff.ts';
import { makeStaff } from './make-staff.ts';
import { resetStaffPassword } from './reset-staff-password.ts';

const tags = ['People'];
const personParam = z.object({ personId: z.string().max(80) });

export function peopleRoutes(app: App, services: Services): void {
  for (const path of ['/api/teachers', '/api/staff', '/api/staff/*', '/api/me/password'])
    app.use(path, signedIn(services.actors));
  const attempts = createSignInAttempts();

  app.openapi(
    route({
      method: 'get',
      path: '/api/teachers',
      tags,
      summary: 'The names of the school’s teachers',
      description: 'To choose a co-teacher from. For teachers and administrators.',
      responses: { 200: json(teachersAnswer, 'By name.'), ...problems(401, 403) },
    }),
    (c) => c.json({ teachers: listTeachers(services.db, c.get('actor')) }, 200),
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/staff',
      tags,
      summary: 'All teachers and administrators',
      responses: { 200: json(staffAnswer, 'By name.'), ...problems(401, 403) },
    }),
    (c) => c.json({ staff: listStaff(services.db, c.get('actor')) }, 200),
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/staff',
      tags,
      summary: 'Make a teacher or an administrator',
      description: 'The password in the answer is shown this once.',
      request: { body: jsonBody(makeStaffBody) },
      responses: {
        201: json(newPasswordAnswer, 'Made.'),
        ...problems(400, 401, 403, 413, 415, 422),
      },
    }),
    async (c) =>
      c.json({ person: await makeStaff(services, c.get('actor'), c.req.valid('json')) }, 201),
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/staff/{personId}/password',
      tags,
      summary: 'Give a teacher or an administrator a new password',
      description: 'It is shown this once, and all their sign-ins end.',
      request: { params: personParam },
      responses: { 200: json(newPasswordAnswer, 'Done.'), ...problems(401, 403, 404) },
    }),
    async (c) => {
      const { personId } = c.req.valid('param');
      return c.json({ person: await resetStaffPassword(services, c.get('actor'), personId) }, 200);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/me/password',
      tags,
      summary: 'Change my password',
      description: 'All my other sign-ins end.',
      request: { body: jsonBody(changePasswordBody) },
      responses: {
        204: { description: 'Changed.' },
        ...problems(400, 401, 413, 415, 422, 429),
      },
    }),
    async (c) => {
      const cookie = signInCookie(services.secureCookies);
      const token = (await getSignedCookie(c, services.secret, cookie)) || '';
      const asked = { actor: c.get('actor'), token, address: services.clientAddress(c) };
      await changeOwnPassword(services, attempts, asked, c.req.valid('json'));
      return c.body(null, 204);
    },
  );
}
