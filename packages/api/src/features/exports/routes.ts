import { exportQuery, practiceExport } from '@planets/contract';
import type { Context } from 'hono';
import { z } from 'zod';
import { requireRole } from '../../http/actor.ts';
import type { App } from '../../http/app.ts';
import type { AppEnv } from '../../http/app-env.ts';
import { idParam, readId } from '../../http/id-param.ts';
import { problems, route } from '../../http/route.ts';
import type { Services } from '../../services.ts';
import { requireClass } from '../classes/class-access.ts';
import { oneself, ownStudent } from '../gradebook/access.ts';
import { practiceOf, practiceOfClass, type ExportablePractice } from './access.ts';
import { exportPractice, XLSX } from './export-practice.ts';

const tags = ['Exports'];
const studentParam = z.object({ studentId: z.string() });

const description =
  'Sent while it is made; `x-total-rows` tells how many sessions it will have. CSV and XLSX: a line for each session. JSON: sessions with their questions and tries. xAPI: statements, with accounts for names. All of it in docs/exports.md.';

const file = {
  description: 'A file.',
  content: {
    'text/csv': { schema: z.string() },
    'application/json': { schema: practiceExport },
    [XLSX]: { schema: z.string().meta({ format: 'binary' }) },
  },
} as const;

export function exportRoutes(app: App, services: Services): void {
  // Who is signed out is stopped by gradebookRoutes and classRoutes, which stand before and cover these paths.
  const { db } = services;

  function answer(
    c: Context<AppEnv>,
    practice: ExportablePractice,
    { format, bom, ...filters }: z.output<typeof exportQuery>,
  ) {
    const { body, headers } = exportPractice(services, practice, {
      format,
      bom: bom === 'true',
      filters,
    });
    return c.body(body, 200, headers);
  }

  app.openapi(
    route({
      method: 'get',
      path: '/api/gradebook/practice/export',
      tags,
      summary: 'My practice as a file',
      description,
      request: { query: exportQuery },
      responses: { 200: file, ...problems(401, 403, 422) },
    }),
    (c) =>
      answer(c, practiceOf(oneself(requireRole(c.get('actor'), 'student'))), c.req.valid('query')),
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/students/{studentId}/gradebook/practice/export',
      tags,
      summary: 'A student’s practice as a file',
      description,
      request: { params: studentParam, query: exportQuery },
      responses: { 200: file, ...problems(401, 403, 404, 422) },
    }),
    (c) => {
      const reader = requireRole(c.get('actor'), 'teacher', 'administrator');
      const student = ownStudent(services, reader, c.req.valid('param').studentId);
      return answer(c, practiceOf(student), c.req.valid('query'));
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/classes/{id}/practice/export',
      tags,
      summary: 'The practice of a class as a file',
      description: `Of the students who are in it now. ${description}`,
      request: { params: idParam, query: exportQuery },
      responses: { 200: file, ...problems(401, 403, 404, 422) },
    }),
    (c) => {
      const id = readId(c.req.valid('param').id, 'class');
      const own = requireClass(db, c.get('actor'), id, 'class.read');
      return answer(c, practiceOfClass(db, own), c.req.valid('query'));
    },
  );
}
