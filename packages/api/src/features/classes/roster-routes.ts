import {
  addStudentAnswer,
  addStudentBody,
  changeGroupBody,
  groupsAnswer,
  importRosterAnswer,
  importRosterBody,
  makeGroupBody,
  moveStudentBody,
  newPasswordsAnswer,
  renameStudentBody,
  resetPasswordsBody,
  rosterAnswer,
  rosterPreviewAnswer,
  rosterPreviewBody,
} from '@planets/contract';
import { z } from 'zod';
import { inTransaction } from '../../db/database.ts';
import type { Actor } from '../../http/actor.ts';
import type { App } from '../../http/app.ts';
import { idParam, readId } from '../../http/id-param.ts';
import { json, jsonBody, problems, route } from '../../http/route.ts';
import type { Services } from '../../services.ts';
import { createPracticeLedger } from '../gradebook/practice-store.ts';
import { resetStudentPasswords } from '../people/reset-student-passwords.ts';
import { addStudent } from './add-student.ts';
import { requireClass, type ClassFor } from './class-access.ts';
import { changeGroup, deleteGroup, makeGroup } from './groups.ts';
import { importRoster, previewRoster } from './import-roster.ts';
import { groupViews, rosterView } from './roster-view.ts';
import { moveStudent, removeStudent, renameStudent, takeBackStudent } from './students.ts';

const tags = ['Rosters'];
const studentParam = idParam.extend({ studentId: z.string().max(80) });
const groupParam = idParam.extend({ groupId: z.string() });
const ofBody = [400, 401, 403, 404, 409, 413, 415, 422] as const;
const done = { 204: { description: 'Done.' } };

/** Who is in a class. The sign-in is asked for by the routes of classes, which stand before these. */
export function rosterRoutes(app: App, services: Services): void {
  const { db, now } = services;
  const ledger = createPracticeLedger(db);
  const idOf = (id: string) => readId(id, 'class');

  /** In one transaction that asks first whether the actor may. */
  const change = (
    actor: Actor,
    id: string,
    work: (tx: typeof db, own: ClassFor<'roster.change'>) => void,
  ): void =>
    inTransaction(db, (tx) => {
      work(tx, requireClass(tx, actor, idOf(id), 'roster.change'));
    });

  const changeGroups = (
    actor: Actor,
    id: string,
    work: (tx: typeof db, own: ClassFor<'class.change'>) => void,
  ) =>
    inTransaction(db, (tx) => {
      const own = requireClass(tx, actor, idOf(id), 'class.change');
      work(tx, own);
      return { groups: groupViews(tx, own.id) };
    });

  app.openapi(
    route({
      method: 'get',
      path: '/api/classes/{id}/roster',
      tags,
      summary: 'The students of a class and their practice',
      request: { params: idParam },
      responses: { 200: json(rosterAnswer, 'By name.'), ...problems(401, 403, 404) },
    }),
    (c) => {
      const id = idOf(c.req.valid('param').id);
      return c.json(
        rosterView(db, ledger, requireClass(db, c.get('actor'), id, 'class.read')),
        200,
      );
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/classes/{id}/students',
      tags,
      summary: 'Add a student by hand',
      description: 'A password that was made is in the answer, this once.',
      request: { params: idParam, body: jsonBody(addStudentBody) },
      responses: { 201: json(addStudentAnswer, 'In the class.'), ...problems(...ofBody) },
    }),
    async (c) => {
      const id = idOf(c.req.valid('param').id);
      const student = await addStudent(services, c.get('actor'), id, c.req.valid('json'));
      return c.json({ student }, 201);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/classes/{id}/roster/preview',
      tags,
      summary: 'What importing a list of students would do',
      description: 'Line by line. Changes nothing.',
      request: { params: idParam, body: jsonBody(rosterPreviewBody) },
      responses: { 200: json(rosterPreviewAnswer, 'Each line.'), ...problems(...ofBody) },
    }),
    (c) => {
      const id = idOf(c.req.valid('param').id);
      return c.json(previewRoster(db, c.get('actor'), id, c.req.valid('json').csv), 200);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/classes/{id}/roster',
      tags,
      summary: 'Import a list of students',
      description: 'All lines or none, unless the wrong ones are to be left out.',
      request: { params: idParam, body: jsonBody(importRosterBody) },
      responses: {
        200: json(importRosterAnswer, 'What was done, with new passwords, this once.'),
        ...problems(...ofBody),
      },
    }),
    async (c) => {
      const id = idOf(c.req.valid('param').id);
      const lines = await importRoster(services, c.get('actor'), id, c.req.valid('json'));
      return c.json({ lines }, 200);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/classes/{id}/passwords',
      tags,
      summary: 'Give students new passwords',
      description: 'Shown this once. All sign-ins of these students end.',
      request: { params: idParam, body: jsonBody(resetPasswordsBody) },
      responses: { 200: json(newPasswordsAnswer, 'By name.'), ...problems(...ofBody) },
    }),
    async (c) => {
      const id = idOf(c.req.valid('param').id);
      const { students } = c.req.valid('json');
      const passwords = await resetStudentPasswords(services, c.get('actor'), id, students);
      return c.json({ passwords }, 200);
    },
  );

  app.openapi(
    route({
      method: 'patch',
      path: '/api/classes/{id}/students/{studentId}',
      tags,
      summary: 'Rename a student',
      request: { params: studentParam, body: jsonBody(renameStudentBody) },
      responses: { ...done, ...problems(...ofBody) },
    }),
    (c) => {
      const { id, studentId } = c.req.valid('param');
      const { name } = c.req.valid('json');
      change(c.get('actor'), id, (tx, own) => renameStudent(tx, own, studentId, name, now()));
      return c.body(null, 204);
    },
  );

  app.openapi(
    route({
      method: 'delete',
      path: '/api/classes/{id}/students/{studentId}',
      tags,
      summary: 'Take a student off a class',
      description: 'The account and all work are kept.',
      request: { params: studentParam },
      responses: { ...done, ...problems(401, 403, 404, 409) },
    }),
    (c) => {
      const { id, studentId } = c.req.valid('param');
      change(c.get('actor'), id, (tx, own) => removeStudent(tx, own, studentId, now()));
      return c.body(null, 204);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/classes/{id}/students/{studentId}/return',
      tags,
      summary: 'Take back a student who left',
      description: 'With all the work they had.',
      request: { params: studentParam },
      responses: { ...done, ...problems(401, 403, 404, 409, 422) },
    }),
    (c) => {
      const { id, studentId } = c.req.valid('param');
      change(c.get('actor'), id, (tx, own) => takeBackStudent(tx, own, studentId, now()));
      return c.body(null, 204);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/classes/{id}/students/{studentId}/move',
      tags,
      summary: 'Move a student to another class of mine',
      description: 'The work stays in the first class, and is shown again on return.',
      request: { params: studentParam, body: jsonBody(moveStudentBody) },
      responses: { ...done, ...problems(...ofBody) },
    }),
    (c) => {
      const actor = c.get('actor');
      const { id, studentId } = c.req.valid('param');
      const { to } = c.req.valid('json');
      change(actor, id, (tx, from) =>
        moveStudent(tx, from, requireClass(tx, actor, to, 'roster.change'), studentId, now()),
      );
      return c.body(null, 204);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/classes/{id}/groups',
      tags,
      summary: 'Make a group of students',
      request: { params: idParam, body: jsonBody(makeGroupBody) },
      responses: { 201: json(groupsAnswer, 'All groups.'), ...problems(...ofBody) },
    }),
    (c) => {
      const { name, students } = c.req.valid('json');
      const answer = changeGroups(c.get('actor'), c.req.valid('param').id, (tx, own) =>
        makeGroup(tx, own, name, students),
      );
      return c.json(answer, 201);
    },
  );

  app.openapi(
    route({
      method: 'patch',
      path: '/api/classes/{id}/groups/{groupId}',
      tags,
      summary: 'Rename a group, or say who is in it',
      request: { params: groupParam, body: jsonBody(changeGroupBody) },
      responses: { 200: json(groupsAnswer, 'All groups.'), ...problems(...ofBody) },
    }),
    (c) => {
      const { id, groupId } = c.req.valid('param');
      const body = c.req.valid('json');
      const answer = changeGroups(c.get('actor'), id, (tx, own) =>
        changeGroup(tx, own, readId(groupId, 'group'), body),
      );
      return c.json(answer, 200);
    },
  );

  app.openapi(
    route({
      method: 'delete',
      path: '/api/classes/{id}/groups/{groupId}',
      tags,
      summary: 'Delete a group',
      description: 'Not while work is set for it. Its students stay in the class.',
      request: { params: groupParam },
      responses: {
        200: json(groupsAnswer, 'The groups that are left.'),
        ...problems(401, 403, 404, 409, 422),
      },
    }),
    (c) => {
      const { id, groupId } = c.req.valid('param');
      const answer = changeGroups(c.get('actor'), id, (tx, own) =>
        deleteGroup(tx, own, readId(groupId, 'group')),
      );
      return c.json(answer, 200);
    },
  );
}
