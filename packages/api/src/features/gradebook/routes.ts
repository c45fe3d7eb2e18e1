import {
  gradebook,
  historyAnswer,
  historyQuery,
  studentAnswer,
  type Gradebook,
} from '@planets/contract';
import { z } from 'zod';
import { requireRole, type Actor } from '../../http/actor.ts';
import type { App } from '../../http/app.ts';
import type { Services } from '../../services.ts';
import { json, problems, route } from '../../http/route.ts';
import { signedIn } from '../../http/signed-in.ts';
import { oneself, ownStudent, type ReadableStudent } from './access.ts';
import { createAssignedLedger } from './assigned-store.ts';
import { assignedView } from './assigned-view.ts';
import { practiceHistory } from './history.ts';
import { createPracticeLedger } from './practice-store.ts';
import { practiceView } from './practice-view.ts';

const tags = ['Gradebook'];
const studentParam = z.object({ studentId: z.string() });

export function gradebookRoutes(app: App, services: Services): void {
  const { db, now, actors } = services;
  for (const path of ['/api/gradebook', '/api/gradebook/*', '/api/students/*'])
    app.use(path, signedIn(actors));
  const assigned = createAssignedLedger(db);
  const practice = createPracticeLedger(db);

  const gradebookOf = (student: ReadableStudent): Gradebook => ({
    assigned: assignedView(assigned, student.id, now()),
    practice: practiceView(practice, student.id),
  });

  app.openapi(
    route({
      method: 'get',
      path: '/api/gradebook',
      tags,
      summary: 'My two ledgers',
      description: 'Of grades only released ones exist here: in figures, lists and counts alike.',
      responses: { 200: json(gradebook, 'Assigned work and practice.'), ...problems(401, 403) },
    }),
    (c) => c.json(gradebookOf(oneself(requireRole(c.get('actor'), 'student'))), 200),
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
      request: { params: studentParam },
      responses: {
        200: json(gradebook, 'Assigned work and practice.'),
        ...problems(401, 403, 404),
      },
    }),
    (c) => c.json(gradebookOf(studentOf(c.get('actor'), c.req.valid('param').studentId)), 200),
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
