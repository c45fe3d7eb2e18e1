import {
  answerWorkAnswer,
  answerWorkBody,
  beginWorkBody,
  handInBody,
  hintWorkAnswer,
  hintWorkBody,
  saveDraftsAnswer,
  saveDraftsBody,
  workAnswer,
} from '@planets/contract';
import type { App } from '../../http/app.ts';
import { idParam, readId } from '../../http/id-param.ts';
import { json, jsonBody, problems, route } from '../../http/route.ts';
import { signedIn } from '../../http/signed-in.ts';
import type { Services } from '../../services.ts';
import { answerWork } from './answer-work.ts';
import { beginWork } from './begin-work.ts';
import { getWork } from './get-work.ts';
import { handInWork } from './hand-in-work.ts';
import { hintWork } from './hint-work.ts';
import { saveDrafts } from './save-drafts.ts';

const tags = ['Assigned work'];
const PATH = '/api/assignments/{id}/work';
const ID = 'assignment';

export function workRoutes(app: App, services: Services): void {
  for (const path of ['/api/assignments/:id/work', '/api/assignments/:id/work/*'])
    app.use(path, signedIn(services.actors));

  app.openapi(
    route({
      method: 'get',
      path: PATH,
      tags,
      summary: 'My work on an assignment',
      description:
        'What it is and when it is due; once begun, the questions with what was typed. Verdicts, keys and grades come only as far as the teacher shows them.',
      request: { params: idParam },
      responses: { 200: json(workAnswer, 'The work.'), ...problems(401, 403, 404, 409) },
    }),
    (c) => {
      const id = readId(c.req.valid('param').id, ID);
      return c.json({ work: getWork(services, c.get('actor'), id) }, 200);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: PATH,
      tags,
      summary: 'Begin my work',
      description:
        'Makes the questions and starts the clock where there is a time limit. Again, it changes nothing and returns the work.',
      request: { params: idParam, body: jsonBody(beginWorkBody) },
      responses: {
        200: json(workAnswer, 'The work, begun.'),
        ...problems(400, 401, 403, 404, 409, 413, 415, 422),
      },
    }),
    (c) => {
      const id = readId(c.req.valid('param').id, ID);
      return c.json({ work: beginWork(services, c.get('actor'), id, c.get('receivedAt')) }, 200);
    },
  );

  app.openapi(
    route({
      method: 'put',
      path: `${PATH}/drafts`,
      tags,
      summary: 'Keep what is being typed',
      description:
        'Never hands anything in. For each position the highest `sequence` stays, so that it may be sent twice and out of order.',
      request: { params: idParam, body: jsonBody(saveDraftsBody) },
      responses: {
        200: json(saveDraftsAnswer, 'Kept.'),
        ...problems(400, 401, 403, 404, 409, 413, 415, 422),
      },
    }),
    (c) => {
      const id = readId(c.req.valid('param').id, ID);
      const body = c.req.valid('json');
      return c.json(saveDrafts(services, c.get('actor'), id, body, c.get('receivedAt')), 200);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: `${PATH}/answers`,
      tags,
      summary: 'Answer a question, where verdicts come at once',
      description: 'Only with `answersShown: "at_once"`. The same `answerId` again counts once.',
      request: { params: idParam, body: jsonBody(answerWorkBody) },
      responses: {
        200: json(answerWorkAnswer, 'The verdict, and the work after it.'),
        ...problems(400, 401, 403, 404, 409, 413, 415, 422),
      },
    }),
    (c) => {
      const id = readId(c.req.valid('param').id, ID);
      const body = c.req.valid('json');
      return c.json(answerWork(services, c.get('actor'), id, body, c.get('receivedAt')), 200);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: `${PATH}/hints`,
      tags,
      summary: 'Show a hint of a question of my work',
      request: { params: idParam, body: jsonBody(hintWorkBody) },
      responses: {
        200: json(hintWorkAnswer, 'The hints shown so far.'),
        ...problems(400, 401, 403, 404, 409, 413, 415, 422),
      },
    }),
    (c) => {
      const id = readId(c.req.valid('param').id, ID);
      const body = c.req.valid('json');
      return c.json(hintWork(services, c.get('actor'), id, body, c.get('receivedAt')), 200);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: `${PATH}/hand-in`,
      tags,
      summary: 'Hand my work in',
      description:
        'Counts from when the request arrived, with 60 seconds of grace after due and closing. The same `submitId` again counts once.',
      request: { params: idParam, body: jsonBody(handInBody) },
      responses: {
        200: json(workAnswer, 'The work, handed in.'),
        ...problems(400, 401, 403, 404, 409, 413, 415, 422),
      },
    }),
    (c) => {
      const id = readId(c.req.valid('param').id, ID);
      const body = c.req.valid('json');
      return c.json(
        { work: handInWork(services, c.get('actor'), id, body, c.get('receivedAt')) },
        200,
      );
    },
  );
}
