import {
  changeAssignmentBody,
  copyAssignmentBody,
  makeAssignmentBody,
  previewAssignmentAnswer,
  previewAssignmentBody,
  publishAssignmentBody,
  studentDatesBody,
  taughtAssignmentAnswer,
  taughtAssignmentsAnswer,
  topicItemsAnswer,
  topicItemsQuery,
  weakTopicsAnswer,
} from '@planets/contract';
import { z } from 'zod';
import { requireRole } from '../../http/actor.ts';
import type { App } from '../../http/app.ts';
import { idParam, readId } from '../../http/id-param.ts';
import { json, jsonBody, problems, route } from '../../http/route.ts';
import { signedIn } from '../../http/signed-in.ts';
import type { Services } from '../../services.ts';
import { ownStudent } from '../gradebook/access.ts';
import { changeAssignment } from './change-assignment.ts';
import { copyAssignment } from './copy-assignment.ts';
import { deleteAssignment } from './delete-assignment.ts';
import { listTopicItems } from './list-topic-items.ts';
import { listWeakTopics } from './list-weak-topics.ts';
import { makeAssignment } from './make-assignment.ts';
import { previewAssignment } from './preview-assignment.ts';
import { publishAssignment } from './publish-assignment.ts';
import { getAssignment, listAssignments } from './read-assignments.ts';
import { clearStudentDates, setStudentDates } from './student-dates.ts';
import { withdrawAssignment } from './withdraw-assignment.ts';

const tags = ['Assignments'];

const topicParam = z.object({ planet: z.string(), topic: z.string() });
const studentParam = z.object({ studentId: z.string() });
const idAndStudentParam = idParam.extend(studentParam.shape);

export function assignmentRoutes(app: App, services: Services): void {
  for (const path of [
    '/api/classes/:id/assignments',
    '/api/assignments/*',
    '/api/planets/:planet/topics/:topic/items',
    '/api/students/:studentId/weak-topics',
  ])
    app.use(path, signedIn(services.actors));

  app.openapi(
    route({
      method: 'get',
      path: '/api/classes/{id}/assignments',
      tags,
      summary: 'The assignments of a class',
      description: 'By due time; drafts and withdrawn ones included.',
      request: { params: idParam },
      responses: {
        200: json(taughtAssignmentsAnswer, 'All of them.'),
        ...problems(401, 403, 404),
      },
    }),
    (c) => {
      const id = readId(c.req.valid('param').id, 'class');
      return c.json({ assignments: listAssignments(services, c.get('actor'), id) }, 200);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/classes/{id}/assignments',
      tags,
      summary: 'Make an assignment',
      description:
        'As a draft: students see it once it is published. The same `createId` again returns the one made for it.',
      request: { params: idParam, body: jsonBody(makeAssignmentBody) },
      responses: {
        201: json(taughtAssignmentAnswer, 'The draft.'),
        ...problems(400, 401, 403, 404, 409, 413, 415, 422),
      },
    }),
    (c) => {
      const id = readId(c.req.valid('param').id, 'class');
      const made = makeAssignment(services, c.get('actor'), id, c.req.valid('json'));
      return c.json({ assignment: made }, 201);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/assignments/preview',
      tags,
      summary: 'What a student might get',
      description: 'With answers and explanations, for teachers. Stores nothing.',
      request: { body: jsonBody(previewAssignmentBody) },
      responses: {
        200: json(previewAssignmentAnswer, 'The questions, and the seed they were made from.'),
        ...problems(400, 401, 403, 413, 415, 422),
      },
    }),
    (c) => c.json(previewAssignment(services, c.get('actor'), c.req.valid('json')), 200),
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/assignments/{id}',
      tags,
      summary: 'An assignment of my class',
      request: { params: idParam },
      responses: {
        200: json(taughtAssignmentAnswer, 'With its settings and how far students are.'),
        ...problems(401, 403, 404),
      },
    }),
    (c) => {
      const id = readId(c.req.valid('param').id, 'assignment');
      return c.json({ assignment: getAssignment(services, c.get('actor'), id) }, 200);
    },
  );

  app.openapi(
    route({
      method: 'put',
      path: '/api/assignments/{id}',
      tags,
      summary: 'Change an assignment',
      description:
        'Once students began, what it asks and how stays; dates, title, instructions, points and category may change. 409 with `current` where it was changed since `version`.',
      request: { params: idParam, body: jsonBody(changeAssignmentBody) },
      responses: {
        200: json(taughtAssignmentAnswer, 'As it is now.'),
        ...problems(400, 401, 403, 404, 409, 413, 415, 422),
      },
    }),
    (c) => {
      const id = readId(c.req.valid('param').id, 'assignment');
      const changed = changeAssignment(services, c.get('actor'), id, c.req.valid('json'));
      return c.json({ assignment: changed }, 200);
    },
  );

  app.openapi(
    route({
      method: 'delete',
      path: '/api/assignments/{id}',
      tags,
      summary: 'Delete an assignment that nobody began',
      description: 'Refused while students can see it, and where there is work or a grade in it.',
      request: { params: idParam },
      responses: {
        204: { description: 'It is gone.' },
        ...problems(401, 403, 404, 409, 422),
      },
    }),
    (c) => {
      deleteAssignment(services, c.get('actor'), readId(c.req.valid('param').id, 'assignment'));
      return c.body(null, 204);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/assignments/{id}/publish',
      tags,
      summary: 'Show an assignment to its students, now or later',
      description: 'Also the way back for one that was withdrawn. Published before: no change.',
      request: { params: idParam, body: jsonBody(publishAssignmentBody) },
      responses: {
        200: json(taughtAssignmentAnswer, 'Published or scheduled.'),
        ...problems(400, 401, 403, 404, 409, 413, 415, 422),
      },
    }),
    (c) => {
      const id = readId(c.req.valid('param').id, 'assignment');
      const published = publishAssignment(services, c.get('actor'), id, c.req.valid('json'));
      return c.json({ assignment: published }, 200);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/assignments/{id}/withdraw',
      tags,
      summary: 'Take an assignment back',
      description:
        'Students see nothing of it any more; their work and grades are kept. A scheduled one is a draft again.',
      request: { params: idParam },
      responses: {
        200: json(taughtAssignmentAnswer, 'Out of sight of students.'),
        ...problems(401, 403, 404, 409),
      },
    }),
    (c) => {
      const id = readId(c.req.valid('param').id, 'assignment');
      return c.json({ assignment: withdrawAssignment(services, c.get('actor'), id) }, 200);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/assignments/{id}/copy',
      tags,
      summary: 'Copy an assignment into a class of mine',
      description:
        'A draft for the whole class. Categories are matched by name; students, their dates and work stay behind.',
      request: { params: idParam, body: jsonBody(copyAssignmentBody) },
      responses: {
        201: json(taughtAssignmentAnswer, 'The copy.'),
        ...problems(400, 401, 403, 404, 409, 413, 415, 422),
      },
    }),
    (c) => {
      const id = readId(c.req.valid('param').id, 'assignment');
      const copy = copyAssignment(services, c.get('actor'), id, c.req.valid('json'));
      return c.json({ assignment: copy }, 201);
    },
  );

  app.openapi(
    route({
      method: 'put',
      path: '/api/assignments/{id}/students/{studentId}',
      tags,
      summary: 'Give a student dates and minutes of their own',
      description: 'A running time limit is extended at once. Logged with the student’s grade.',
      request: { params: idAndStudentParam, body: jsonBody(studentDatesBody) },
      responses: {
        200: json(taughtAssignmentAnswer, 'With the dates.'),
        ...problems(400, 401, 403, 404, 409, 413, 415, 422),
      },
    }),
    (c) => {
      const { id, studentId } = c.req.valid('param');
      const row = readId(id, 'assignment');
      const changed = setStudentDates(
        services,
        c.get('actor'),
        row,
        studentId,
        c.req.valid('json'),
      );
      return c.json({ assignment: changed }, 200);
    },
  );

  app.openapi(
    route({
      method: 'delete',
      path: '/api/assignments/{id}/students/{studentId}',
      tags,
      summary: 'Take a student’s own dates and minutes away',
      request: { params: idAndStudentParam },
      responses: {
        200: json(taughtAssignmentAnswer, 'Without them.'),
        ...problems(401, 403, 404, 409),
      },
    }),
    (c) => {
      const { id, studentId } = c.req.valid('param');
      const changed = clearStudentDates(
        services,
        c.get('actor'),
        readId(id, 'assignment'),
        studentId,
      );
      return c.json({ assignment: changed }, 200);
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/planets/{planet}/topics/{topic}/items',
      tags,
      summary: 'The questions of a topic to pick from',
      description: 'Each with an example and its key, for teachers.',
      request: { params: topicParam, query: topicItemsQuery },
      responses: {
        200: json(topicItemsAnswer, 'Those that suit the grade.'),
        ...problems(401, 403, 404, 422),
      },
    }),
    (c) => {
      const { planet, topic } = c.req.valid('param');
      const { gradeLevel } = c.req.valid('query');
      return c.json({ items: listTopicItems(c.get('actor'), planet, topic, gradeLevel) }, 200);
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/students/{studentId}/weak-topics',
      tags,
      summary: 'Where a student of mine could use an assignment',
      description:
        'From their own practice of the last three months: topics with few right answers. Practice never counts in a grade.',
      request: { params: studentParam },
      responses: {
        200: json(weakTopicsAnswer, 'The weakest first.'),
        ...problems(401, 403, 404),
      },
    }),
    (c) => {
      const actor = requireRole(c.get('actor'), 'teacher', 'administrator');
      const student = ownStudent(services, actor, c.req.valid('param').studentId);
      return c.json({ topics: listWeakTopics(services, student) }, 200);
    },
  );
}
