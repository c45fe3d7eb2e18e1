import {
  addTeacherBody,
  changeClassBody,
  classAnswer,
  joinAnswer,
  joinBody,
  joinCodeBody,
  makeClassBody,
  taughtClassesAnswer,
} from '@planets/contract';
import { inTransaction } from '../../db/database.ts';
import type { Actor } from '../../http/actor.ts';
import type { App } from '../../http/app.ts';
import { idParam, readId } from '../../http/id-param.ts';
import type { RightName } from '../../http/rights.ts';
import { json, jsonBody, problems, route } from '../../http/route.ts';
import { signedIn } from '../../http/signed-in.ts';
import type { Services } from '../../services.ts';
import { archiveClass, takeUpClass } from './archive-class.ts';
import { changeClass } from './change-class.ts';
import { requireClass, type ClassFor } from './class-access.ts';
import { classFactsView } from './class-view.ts';
import { addTeacher, removeTeacher } from './co-teachers.ts';
import { createJoinAttempts } from './join-attempts.ts';
import { joinClass } from './join-class.ts';
import { listClasses } from './list-classes.ts';
import { makeClass } from './make-class.ts';
import { rosterRoutes } from './roster-routes.ts';
import { setJoinCode } from './set-join-code.ts';
import { z } from 'zod';

const tags = ['Classes'];
const teacherParam = idParam.extend({ teacherId: z.string().max(80) });
const changed = {
  200: json(classAnswer, 'As it is now.'),
  ...problems(400, 401, 403, 404, 409, 413, 415, 422),
};

export function classRoutes(app: App, services: Services): void {
  const { db, actors, now } = services;
  const attempts = createJoinAttempts();
  for (const path of ['/api/classes', '/api/classes/*', '/api/join'])
    app.use(path, signedIn(actors));

  /** Changes a class in one transaction that asks first whether the actor may, and tells how it is then. */
  const change = <R extends RightName>(
    actor: Actor,
    id: string,
    right: R,
    work: (tx: typeof db, own: ClassFor<R>) => void,
  ) =>
    inTransaction(db, (tx) => {
      const own = requireClass(tx, actor, readId(id, 'class'), right);
      work(tx, own);
      return { class: classFactsView(tx, own.id) };
    });

  app.openapi(
    route({
      method: 'get',
      path: '/api/classes',
      tags,
      summary: 'The classes I teach',
      description: 'All classes for an administrator. Archived ones are marked.',
      responses: { 200: json(taughtClassesAnswer, 'Classes by name.'), ...problems(401, 403) },
    }),
    (c) => c.json({ classes: listClasses(db, c.get('actor')) }, 200),
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/classes',
      tags,
      summary: 'Make a class',
      request: { body: jsonBody(makeClassBody) },
      responses: {
        200: json(classAnswer, 'Made by this `createId` before.'),
        201: json(classAnswer, 'Made.'),
        ...problems(400, 401, 403, 413, 415, 422),
      },
    }),
    (c) => {
      const { id, isNew } = makeClass(services, c.get('actor'), c.req.valid('json'));
      return c.json({ class: classFactsView(db, id) }, isNew ? 201 : 200);
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/classes/{id}',
      tags,
      summary: 'A class, with its join code',
      request: { params: idParam },
      responses: { 200: json(classAnswer, 'As it is now.'), ...problems(401, 403, 404) },
    }),
    (c) => {
      const id = readId(c.req.valid('param').id, 'class');
      const own = requireClass(db, c.get('actor'), id, 'class.read');
      return c.json({ class: classFactsView(db, own.id) }, 200);
    },
  );

  app.openapi(
    route({
      method: 'patch',
      path: '/api/classes/{id}',
      tags,
      summary: 'Rename a class, set its subject or zone',
      request: { params: idParam, body: jsonBody(changeClassBody) },
      responses: changed,
    }),
    (c) => {
      const body = c.req.valid('json');
      const answer = change(c.get('actor'), c.req.valid('param').id, 'class.change', (tx, own) =>
        changeClass(tx, own, body),
      );
      return c.json(answer, 200);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/classes/{id}/archive',
      tags,
      summary: 'Archive a class',
      description: 'It can then be read and not changed, and its join code is closed.',
      request: { params: idParam },
      responses: { 200: json(classAnswer, 'As it is now.'), ...problems(401, 403, 404) },
    }),
    (c) => {
      const answer = change(c.get('actor'), c.req.valid('param').id, 'class.archive', (tx, own) =>
        archiveClass(tx, own, now()),
      );
      return c.json(answer, 200);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/classes/{id}/take-up',
      tags,
      summary: 'Take an archived class up again',
      request: { params: idParam },
      responses: { 200: json(classAnswer, 'As it is now.'), ...problems(401, 403, 404) },
    }),
    (c) => {
      const answer = change(c.get('actor'), c.req.valid('param').id, 'class.archive', takeUpClass);
      return c.json(answer, 200);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/classes/{id}/join-code',
      tags,
      summary: 'Open, close or renew the join code',
      request: { params: idParam, body: jsonBody(joinCodeBody) },
      responses: changed,
    }),
    (c) => {
      const body = c.req.valid('json');
      const answer = change(c.get('actor'), c.req.valid('param').id, 'class.change', (tx, own) =>
        setJoinCode(tx, own, body, services.newSeed),
      );
      return c.json(answer, 200);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/classes/{id}/teachers',
      tags,
      summary: 'Add a co-teacher',
      request: { params: idParam, body: jsonBody(addTeacherBody) },
      responses: changed,
    }),
    (c) => {
      const { teacherId } = c.req.valid('json');
      const answer = change(c.get('actor'), c.req.valid('param').id, 'class.change', (tx, own) =>
        addTeacher(tx, own, teacherId),
      );
      return c.json(answer, 200);
    },
  );

  app.openapi(
    route({
      method: 'delete',
      path: '/api/classes/{id}/teachers/{teacherId}',
      tags,
      summary: 'Take a teacher off a class',
      description: 'Oneself too, and never the last one.',
      request: { params: teacherParam },
      responses: {
        200: json(classAnswer, 'As it is now.'),
        ...problems(401, 403, 404, 409, 422),
      },
    }),
    (c) => {
      const { id, teacherId } = c.req.valid('param');
      const answer = change(c.get('actor'), id, 'class.change', (tx, own) =>
        removeTeacher(tx, own, teacherId),
      );
      return c.json(answer, 200);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/join',
      tags,
      summary: 'Join a class with its code',
      description: 'For students. A wrong code and a closed one answer alike.',
      request: { body: jsonBody(joinBody) },
      responses: {
        200: json(joinAnswer, 'In the class.'),
        ...problems(400, 401, 403, 404, 413, 415, 422, 429),
      },
    }),
    async (c) => {
      const { code } = c.req.valid('json');
      const address = services.clientAddress(c);
      return c.json(await joinClass(services, attempts, c.get('actor'), code, address), 200);
    },
  );

  rosterRoutes(app, services);
}
