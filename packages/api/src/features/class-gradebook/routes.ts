import {
  classGradebook,
  classTotals,
  gradingAnswer,
  importScoresAnswer,
  importScoresBody,
  previewScoresBody,
  saveCellsAnswer,
  saveCellsBody,
  saveGradingBody,
  scoreImportPreview,
} from '@planets/contract';
import { z } from 'zod';
import type { App } from '../../http/app.ts';
import { idParam, readId } from '../../http/id-param.ts';
import { notFound } from '../../http/problem.ts';
import { json, jsonBody, problems, route } from '../../http/route.ts';
import type { Services } from '../../services.ts';
import { requireClass } from '../classes/class-access.ts';
import { csvFile } from './csv-file.ts';
import { exportTable } from './export-table.ts';
import { classGradebookView } from './gradebook-view.ts';
import { gradingView } from './grading-store.ts';
import { importScores, previewScores } from './import-scores.ts';
import { saveCells } from './save-cells.ts';
import { saveGrading } from './save-grading.ts';
import { readSheet } from './sheet.ts';
import { totalsOf } from './student-totals.ts';
import { xlsxFile } from './xlsx-file.ts';

const tags = ['Class gradebook'];
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Spelled so that every client keeps it: letters and digits, and the true name beside them (RFC 6266). */
const attachment = (name: string, ending: string): string =>
  `attachment; filename="gradebook.${ending}"; filename*=UTF-8''${encodeURIComponent(`${name} gradebook.${ending}`).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;

const idAndStudent = idParam.extend({ studentId: z.string() });
const csvQuery = z.strictObject({
  bom: z.enum(['true', 'false']).default('false').meta({
    description: 'Begins the file with a byte order mark, which Excel wants for UTF-8.',
  }),
});

export function classGradebookRoutes(app: App, services: Services): void {
  // Who is signed out is stopped by classRoutes, which stands before and covers all below a class.
  const { db, now } = services;
  const classOf = (id: string) => readId(id, 'class');

  app.openapi(
    route({
      method: 'get',
      path: '/api/classes/{id}/gradebook',
      tags,
      summary: 'The gradebook of a class',
      description:
        'Students by assignments, with totals. Everything a teacher may know, released or not.',
      request: { params: idParam },
      responses: { 200: json(classGradebook, 'The whole grid.'), ...problems(401, 403, 404) },
    }),
    (c) => {
      const actor = c.get('actor');
      const own = requireClass(db, actor, classOf(c.req.valid('param').id), 'gradebook.read');
      return c.json(classGradebookView(db, actor, own, now()), 200);
    },
  );

  app.openapi(
    route({
      method: 'put',
      path: '/api/classes/{id}/gradebook/cells',
      tags,
      summary: 'Change cells of the gradebook',
      description:
        'All of them or none. With 409 `changed_meanwhile`, `current.cells` has those that somebody else changed, each with its `grade` as it is now.',
      request: { params: idParam, body: jsonBody(saveCellsBody) },
      responses: {
        200: json(saveCellsAnswer, 'The cells and the totals they changed.'),
        ...problems(400, 401, 403, 404, 409, 413, 415, 422),
      },
    }),
    (c) =>
      c.json(
        saveCells(services, c.get('actor'), classOf(c.req.valid('param').id), c.req.valid('json')),
        200,
      ),
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/classes/{id}/students/{studentId}/total',
      tags,
      summary: 'What a student’s totals were computed from',
      description: 'From all grades, also those that the student does not see yet.',
      request: { params: idAndStudent },
      responses: {
        200: json(classTotals, 'Both totals, step by step.'),
        ...problems(401, 403, 404),
      },
    }),
    (c) => {
      const { id, studentId } = c.req.valid('param');
      const own = requireClass(db, c.get('actor'), classOf(id), 'gradebook.read');
      const sheet = readSheet(db, own, now(), [studentId]);
      if (sheet.students.length === 0) throw notFound('student of this class');
      return c.json(totalsOf(sheet, studentId), 200);
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/classes/{id}/gradebook.csv',
      tags,
      summary: 'The gradebook as CSV',
      description:
        'UTF-8, with commas, and points in decimals. What a spreadsheet would take for a formula begins with an apostrophe.',
      request: { params: idParam, query: csvQuery },
      responses: {
        200: { description: 'A file.', content: { 'text/csv': { schema: z.string() } } },
        ...problems(401, 403, 404, 422),
      },
    }),
    (c) => {
      const own = requireClass(
        db,
        c.get('actor'),
        classOf(c.req.valid('param').id),
        'gradebook.read',
      );
      const file = csvFile(exportTable(db, own, now()), c.req.valid('query').bom === 'true');
      return c.body(file, 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': attachment(own.name, 'csv'),
      });
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/classes/{id}/gradebook.xlsx',
      tags,
      summary: 'The gradebook as an Excel workbook',
      request: { params: idParam },
      responses: {
        200: {
          description: 'A file.',
          content: { [XLSX]: { schema: z.string().meta({ format: 'binary' }) } },
        },
        ...problems(401, 403, 404),
      },
    }),
    async (c) => {
      const own = requireClass(
        db,
        c.get('actor'),
        classOf(c.req.valid('param').id),
        'gradebook.read',
      );
      const file = await xlsxFile(exportTable(db, own, now()));
      return c.body(await file.arrayBuffer(), 200, {
        'content-type': XLSX,
        'content-disposition': attachment(own.name, 'xlsx'),
      });
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/classes/{id}/scores/preview',
      tags,
      summary: 'What a file of scores would do',
      description: 'Line by line. Nothing is stored.',
      request: { params: idParam, body: jsonBody(previewScoresBody) },
      responses: {
        200: json(scoreImportPreview, 'Each line with what it changes.'),
        ...problems(400, 401, 403, 404, 409, 413, 415, 422),
      },
    }),
    (c) =>
      c.json(
        previewScores(
          services,
          c.get('actor'),
          classOf(c.req.valid('param').id),
          c.req.valid('json').csv,
        ),
        200,
      ),
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/classes/{id}/scores',
      tags,
      summary: 'Import a file of scores',
      description:
        'As it was previewed: with 409 `changed_meanwhile`, `current` is the preview as it is now.',
      request: { params: idParam, body: jsonBody(importScoresBody) },
      responses: {
        200: json(importScoresAnswer, 'What was changed.'),
        ...problems(400, 401, 403, 404, 409, 413, 415, 422),
      },
    }),
    (c) =>
      c.json(
        importScores(
          services,
          c.get('actor'),
          classOf(c.req.valid('param').id),
          c.req.valid('json'),
        ),
        200,
      ),
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/classes/{id}/grading',
      tags,
      summary: 'How the totals of a class are computed',
      request: { params: idParam },
      responses: { 200: json(gradingAnswer, 'Policy and categories.'), ...problems(401, 403, 404) },
    }),
    (c) => {
      const own = requireClass(
        db,
        c.get('actor'),
        classOf(c.req.valid('param').id),
        'gradebook.read',
      );
      return c.json(gradingView(db, own), 200);
    },
  );

  app.openapi(
    route({
      method: 'put',
      path: '/api/classes/{id}/grading',
      tags,
      summary: 'Change how the totals of a class are computed',
      request: { params: idParam, body: jsonBody(saveGradingBody) },
      responses: {
        200: json(gradingAnswer, 'As it is now.'),
        ...problems(400, 401, 403, 404, 409, 413, 415, 422),
      },
    }),
    (c) =>
      c.json(
        saveGrading(
          services,
          c.get('actor'),
          classOf(c.req.valid('param').id),
          c.req.valid('json'),
        ),
        200,
      ),
  );
}
