import {
  gradebook,
  historyAnswer,
  historyQuery,
  studentAnswer,
  studentGradebook,
  whatIfAnswer,
  whatIfBody,
} from '@planets/contract';
import { z } from 'zod';
import { requireRole, type Actor } from '../../http/actor.ts';
import type { App } from '../../http/app.ts';
import type { Services } from '../../services.ts';
import { json, jsonBody, problems, route } from '../../http/route.ts';
import { signedIn } from '../../http/signed-in.ts';
import { oneself, ownStudent } from './access.ts';
import { studentClasses } from './assigned-ledger.ts';
import { createAssignedLedger, createUnreleasedGrades } from './assigned-store.ts';
import { assignedView } from './assigned-view.ts';
import { practiceHistory } from './history.ts';
import { createPracticeLedger } from './practice-store.ts';
import { practiceView } from './practice-view.ts';
import { taughtView } from './taught-view.ts';
import { tryWhatIf } from './try-what-if.ts';

const tags = ['Gradebook'];
const studentParam = z.object({ studentId: z.string() });

export function gradebookRoutes(app: App, services: Services): void {
  const { db, now, actors } = services;
  for (const path of ['/api/gradebook', '/api/gradebook/*', '/api/students/*'])
    app.use(path, signedIn(actors));
  const assigned = createAssignedLedger(db);
  const practice = createPracticeLedger(db);

  const unreleased = createUnreleasedGrades(db);

  app.openapi(
    route({
      method: 'get',
      path: '/api/gradebook',
      tags,
      summary: 'My two ledgers',
      description: 'Of grades only released ones exist here: in figures, lists and counts alike.',
      responses: { 200: json(gradebook, 'Assigned work and practice.'), ...problems(401, 403) },
    }),
    (c) => {
      const { id } = oneself(requireRole(c.get('actor'), 'student'));
      const at = now();
      return c.json(
        {
          assigned: assignedView(studentClasses(assigned, id, at), at),
          practice: practiceView(practice, id),
        },
        200,
      );
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/gradebook/what-if',
      tags,
      summary: 'My totals in a class, if some work had other scores',
      description:
        'For trying out. It is computed from released grades and the scores sent, and stores nothing.',
      request: { body: jsonBody(whatIfBody) },
      responses: {
        200: json(whatIfAnswer, 'Both totals, as if.'),
        ...problems(400, 401, 403, 404, 413, 415, 422),
      },
    }),
    (c) => {
      const student = oneself(requireRole(c.get('actor'), 'student'));
      return c.json(tryWhatIf(assigned, student, c.req.valid('json'), now()), 200);
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/gradebook/practice',
      tags,
      summary: 'My practice history, page by page',
      request: { query: historyQuery },
      responses: {
        200: json(historyAnswer, 'A page of saved sessions.'),
        ...problems(401, 403, 422),
      },
    }),
    (c) => {
      const student = oneself(requireRole(c.get('actor'), 'student'));
      return c.json(practiceHistory(db, student.id, c.req.valid('query')), 200);
    },
  );

  const studentOf = (actor: Actor, studentId: string) =>
    ownStudent(services, requireRole(actor, 'teacher', 'administrator'), studentId);

  app.openapi(
    route({
      method: 'get',
      path: '/api/students/{studentId}',
      tags,
      summary: 'A student of mine',
      request: { params: studentParam },
      responses: { 200: json(studentAnswer, 'The student’s name.'), ...problems(401, 403, 404) },
    }),
    (c) => {
      const { id, name } = studentOf(c.get('actor'), c.req.valid('param').studentId);
      return c.json({ student: { id, name } }, 200);
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/students/{studentId}/gradebook',
      tags,
      summary: 'A student’s two ledgers, as the student sees them',
      description:
        'Of assigned work, that of the classes you teach. Grades that are not released stand apart and are in no figure but those that say so.',
      request: { params: studentParam },
      responses: {
        200: json(studentGradebook, 'Assigned work and practice.'),
        ...problems(401, 403, 404),
      },
    }),
    (c) => {
      const { id, isReadable } = studentOf(c.get('actor'), c.req.valid('param').studentId);
      const at = now();
      return c.json(
        {
          assigned: taughtView(
            studentClasses(assigned, id, at, isReadable),
            unreleased(id, at),
            at,
          ),
          practice: practiceView(practice, id),
        },
        200,
      );
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/students/{studentId}/gradebook/practice',
      tags,
      summary: 'A student’s practice history, page by page',
      request: { params: studentParam, query: historyQuery },
      responses: {
        200: json(historyAnswer, 'A page of saved sessions.'),
        ...problems(401, 403, 404, 422),
      },
    }),
    (c) => {
      const student = studentOf(c.get('actor'), c.req.valid('param').studentId);
      return c.json(practiceHistory(db, student.id, c.req.valid('query')), 200);
    },
  );
}
