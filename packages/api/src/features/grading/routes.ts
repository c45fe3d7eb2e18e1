import {
  changeGradeBody,
  grade,
  gradeLogAnswer,
  gradeQuestionBody,
  gradingQueue,
  hideNamesBody,
  regradeAnswer,
  regradeBody,
  regradePreview,
  releaseAnswer,
  releaseBody,
  submittedWork,
  undoGradeBody,
} from '@planets/contract';
import { z } from 'zod';
import { inTransaction } from '../../db/database.ts';
import type { App } from '../../http/app.ts';
import { idParam, readId } from '../../http/id-param.ts';
import { notFound } from '../../http/problem.ts';
import { json, jsonBody, problems, route } from '../../http/route.ts';
import { signedIn } from '../../http/signed-in.ts';
import type { Services } from '../../services.ts';
import { requireAssignment } from '../classes/class-access.ts';
import { changeGrade } from './change-grade.ts';
import { getSubmission } from './get-submission.ts';
import { getGradeLog } from './grade-log.ts';
import { gradeQuestion } from './grade-question.ts';
import { hideNames } from './hide-names.ts';
import { listSubmissions } from './list-submissions.ts';
import { previewRegrade } from './preview-regrade.ts';
import { regrade } from './regrade.ts';
import { releaseGrades } from './release-grades.ts';
import { requireStudent } from './student-key.ts';
import { undoGrade } from './undo-grade.ts';

const tags = ['Grading'];

const studentParam = idParam.extend({
  studentId: z.string().meta({
    description: 'A student’s id; the opaque key of the queue while names are hidden.',
  }),
});
const questionParam = studentParam.extend({
  position: z.string().meta({ description: 'From 0.' }),
});

/** @throws ProblemError not_found for anything that can be no position. */
function readPosition(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw notFound('question of this work');
  return Number(text);
}

export function gradingRoutes(app: App, services: Services): void {
  app.use('/api/assignments/*', signedIn(services.actors));

  app.openapi(
    route({
      method: 'get',
      path: '/api/assignments/{id}/submissions',
      tags,
      summary: 'The work of an assignment, to grade',
      description: 'A student a row, with score, late penalty and what waits for a teacher.',
      request: { params: idParam },
      responses: { 200: json(gradingQueue, 'Everybody it is for.'), ...problems(401, 403, 404) },
    }),
    (c) => {
      const id = readId(c.req.valid('param').id, 'assignment');
      return c.json(listSubmissions(services, c.get('actor'), id), 200);
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/assignments/{id}/submissions/{studentId}',
      tags,
      summary: 'One student’s work with keys, verdicts and grades',
      description: 'Responses word for word; what is typed and not handed in is marked as a draft.',
      request: { params: studentParam },
      responses: { 200: json(submittedWork, 'The work.'), ...problems(401, 403, 404) },
    }),
    (c) => {
      const { id, studentId } = c.req.valid('param');
      const row = readId(id, 'assignment');
      return c.json(getSubmission(services, c.get('actor'), row, studentId), 200);
    },
  );

  app.openapi(
    route({
      method: 'put',
      path: '/api/assignments/{id}/submissions/{studentId}/questions/{position}',
      tags,
      summary: 'Grade one question',
      description:
        'Points by its rubric or a credit, and a comment. 409 with `current`, the grade, where it was changed since `version`.',
      request: { params: questionParam, body: jsonBody(gradeQuestionBody) },
      responses: {
        200: json(submittedWork, 'The work, with the score that follows.'),
        ...problems(400, 401, 403, 404, 409, 413, 415, 422),
      },
    }),
    (c) => {
      const { id, studentId, position } = c.req.valid('param');
      const graded = gradeQuestion(
        services,
        c.get('actor'),
        readId(id, 'assignment'),
        studentId,
        readPosition(position),
        c.req.valid('json'),
      );
      return c.json(graded, 200);
    },
  );

  app.openapi(
    route({
      method: 'put',
      path: '/api/assignments/{id}/students/{studentId}/grade',
      tags,
      summary: 'Set a score by hand, excuse, mark missing, give feedback',
      description:
        'What is left out stays. `earned: null` takes a score by hand back. 409 with `current` where it was changed since `version`.',
      request: { params: studentParam, body: jsonBody(changeGradeBody) },
      responses: {
        200: json(grade, 'The grade as it is now.'),
        ...problems(400, 401, 403, 404, 409, 413, 415, 422),
      },
    }),
    (c) => {
      const { id, studentId } = c.req.valid('param');
      const actor = c.get('actor');
      const changed = inTransaction(services.db, (tx) => {
        const assignment = requireAssignment(tx, actor, readId(id, 'assignment'), 'grade.change');
        const student = requireStudent(tx, services.secret, assignment, studentId);
        return changeGrade(
          tx,
          { assignment, studentId: student.id, by: actor, now: services.now() },
          c.req.valid('json'),
        );
      });
      return c.json(changed, 200);
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/assignments/{id}/students/{studentId}/log',
      tags,
      summary: 'All that happened to a grade',
      description: 'Who, when, what and why. Nothing ever leaves it.',
      request: { params: studentParam },
      responses: { 200: json(gradeLogAnswer, 'Newest first.'), ...problems(401, 403, 404) },
    }),
    (c) => {
      const { id, studentId } = c.req.valid('param');
      const row = readId(id, 'assignment');
      return c.json(getGradeLog(services, c.get('actor'), row, studentId), 200);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/assignments/{id}/students/{studentId}/undo',
      tags,
      summary: 'Take the last change of a grade back',
      description: 'As a change of its own. Undoing an undo brings the change back.',
      request: { params: studentParam, body: jsonBody(undoGradeBody) },
      responses: {
        200: json(grade, 'The grade as it was before.'),
        ...problems(400, 401, 403, 404, 409, 413, 415, 422),
      },
    }),
    (c) => {
      const { id, studentId } = c.req.valid('param');
      const row = readId(id, 'assignment');
      return c.json(undoGrade(services, c.get('actor'), row, studentId, c.req.valid('json')), 200);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/assignments/{id}/release',
      tags,
      summary: 'Show grades to their students, or hide them',
      request: { params: idParam, body: jsonBody(releaseBody) },
      responses: {
        200: json(releaseAnswer, 'How many changed.'),
        ...problems(400, 401, 403, 404, 409, 413, 415, 422),
      },
    }),
    (c) => {
      const id = readId(c.req.valid('param').id, 'assignment');
      return c.json(releaseGrades(services, c.get('actor'), id, c.req.valid('json')), 200);
    },
  );

  app.openapi(
    route({
      method: 'put',
      path: '/api/assignments/{id}/names',
      tags,
      summary: 'Hide the names while grading, or show them',
      request: { params: idParam, body: jsonBody(hideNamesBody) },
      responses: {
        200: json(gradingQueue, 'The queue, under other keys.'),
        ...problems(400, 401, 403, 404, 409, 413, 415, 422),
      },
    }),
    (c) => {
      const id = readId(c.req.valid('param').id, 'assignment');
      return c.json(hideNames(services, c.get('actor'), id, c.req.valid('json')), 200);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/assignments/{id}/regrade/preview',
      tags,
      summary: 'Who would rise and fall by the mended keys',
      description: 'Of own questions changed since the work was given. Stores nothing.',
      request: { params: idParam },
      responses: { 200: json(regradePreview, 'By question.'), ...problems(401, 403, 404, 409) },
    }),
    (c) => {
      const id = readId(c.req.valid('param').id, 'assignment');
      return c.json(previewRegrade(services, c.get('actor'), id), 200);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/assignments/{id}/regrade',
      tags,
      summary: 'Judge the work again by the mended keys',
      description:
        'Who rises, rises; who would fall keeps the credit unless `lower`. Scores set by hand stay. 409 with a new preview where a key was mended again.',
      request: { params: idParam, body: jsonBody(regradeBody) },
      responses: {
        200: json(regradeAnswer, 'What it came to.'),
        ...problems(400, 401, 403, 404, 409, 413, 415, 422),
      },
    }),
    (c) => {
      const id = readId(c.req.valid('param').id, 'assignment');
      return c.json(regrade(services, c.get('actor'), id, c.req.valid('json')), 200);
    },
  );
}
