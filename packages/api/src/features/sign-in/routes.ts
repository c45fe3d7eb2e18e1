import { metaAnswer, setUpBody, signInBody, userAnswer } from '@planets/contract';
import type { App } from '../../http/app.ts';
import { json, jsonBody, problems, route } from '../../http/route.ts';
import { signedIn } from '../../http/signed-in.ts';
import type { Services } from '../../services.ts';
import { createSignInAttempts } from './attempts.ts';
import { createAuth } from './auth.ts';
import { hasAdministrator, setUp } from './set-up.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { schoolName } from './school-name.ts';

const tags = ['Sign-in'];

export function signInRoutes(app: App, services: Services): void {
  const auth = createAuth(services);
  const attempts = createSignInAttempts();
  app.use('/api/me', signedIn(services.actors));

  app.openapi(
    route({
      method: 'post',
      path: '/api/sign-in',
      tags,
      summary: 'Sign in',
      description: 'Answers with an HttpOnly, SameSite=Lax cookie that lasts 12 hours.',
      request: { body: jsonBody(signInBody) },
      responses: {
        200: json(userAnswer, 'Signed in.'),
        ...problems(400, 401, 413, 415, 422, 429),
      },
    }),
    async (c) => {
      const address = services.clientAddress(c);
      const body = c.req.valid('json');
      const { user, cookies } = await signIn({ auth, db: services.db, attempts }, body, address);
      for (const cookie of cookies) c.header('set-cookie', cookie, { append: true });
      return c.json({ user }, 200);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/sign-out',
      tags,
      summary: 'Sign out',
      responses: { 204: { description: 'Signed out, also when one was not signed in.' } },
    }),
    async (c) => {
      await signOut(services, c);
      return c.body(null, 204);
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/me',
      tags,
      summary: 'Who I am',
      responses: { 200: json(userAnswer, 'The signed-in person.'), ...problems(401) },
    }),
    (c) => c.json({ user: c.get('actor') }, 200),
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/set-up',
      tags,
      summary: 'Make the first administrator',
      description: 'Once, in an empty school, with the code that the host printed at its start.',
      request: { body: jsonBody(setUpBody) },
      responses: {
        201: json(userAnswer, 'Made. Sign in next.'),
        ...problems(400, 403, 413, 415, 422, 429),
      },
    }),
    async (c) => {
      const address = services.clientAddress(c);
      const user = await setUp(services, attempts, c.req.valid('json'), address);
      return c.json({ user }, 201);
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/meta',
      tags,
      summary: 'What school this is',
      responses: { 200: json(metaAnswer, 'Known to everybody who can reach the page.') },
    }),
    (c) =>
      c.json(
        {
          schoolName: schoolName(services.db),
          demo: services.demo,
          setUpNeeded: !hasAdministrator(services),
        },
        200,
      ),
  );
}
