import {
  changeOwnQuestionBody,
  checkQuestionAnswer,
  checkQuestionBody,
  makeOwnQuestionBody,
  ownQuestionAnswer,
  ownQuestionsAnswer,
  ownQuestionsQuery,
} from '@planets/contract';
import type { App } from '../../http/app.ts';
import { idParam, readId } from '../../http/id-param.ts';
import { json, jsonBody, problems, route } from '../../http/route.ts';
import { signedIn } from '../../http/signed-in.ts';
import type { Services } from '../../services.ts';
import { questionToRead, requireAuthor } from './access.ts';
import { checkQuestion } from './check-question.ts';
import { questionsOf } from './own-question-store.ts';
import { ownQuestionSummaryView, ownQuestionView } from './own-question-view.ts';
import { archiveQuestion, changeQuestion, makeQuestion } from './question-editing.ts';

const tags = ['Own questions'];

export function ownQuestionRoutes(app: App, services: Services): void {
  const { db, actors } = services;
  app.use('/api/questions', signedIn(actors));
  app.use('/api/questions/*', signedIn(actors));

  app.openapi(
    route({
      method: 'get',
      path: '/api/questions',
      tags,
      summary: 'The questions I wrote',
      description: 'The last changed first; those that were put away are left out.',
      request: { query: ownQuestionsQuery },
      responses: { 200: json(ownQuestionsAnswer, 'Without their drafts.'), ...problems(401, 403) },
    }),
    (c) => {
      const actor = requireAuthor(c.get('actor'));
      const found = questionsOf(db, actor.id, c.req.valid('query').q ?? '');
      return c.json({ questions: found.map(ownQuestionSummaryView) }, 200);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/questions',
      tags,
      summary: 'Keep a question of mine',
      description:
        'Refused while its key does not grade right. The same `createId` again returns the question made for it.',
      request: { body: jsonBody(makeOwnQuestionBody) },
      responses: {
        201: json(ownQuestionAnswer, 'Kept.'),
        ...problems(400, 401, 403, 413, 415, 422),
      },
    }),
    (c) => {
      const actor = requireAuthor(c.get('actor'));
      const made = makeQuestion(services, actor, c.req.valid('json'));
      return c.json({ question: ownQuestionView(made, actor.id) }, 201);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/questions/check',
      tags,
      summary: 'See how a question would be, and try it',
      description: 'Stores nothing.',
      request: { body: jsonBody(checkQuestionBody) },
      responses: {
        200: json(checkQuestionAnswer, 'What is wrong with it, how it looks, what it says.'),
        ...problems(400, 401, 403, 413, 415, 422),
      },
    }),
    (c) => {
      requireAuthor(c.get('actor'));
      return c.json(checkQuestion(c.req.valid('json')), 200);
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/questions/{id}',
      tags,
      summary: 'A question I wrote, or one that my class is asked',
      request: { params: idParam },
      responses: { 200: json(ownQuestionAnswer, 'With its key.'), ...problems(401, 403, 404) },
    }),
    (c) => {
      const actor = requireAuthor(c.get('actor'));
      const found = questionToRead(db, actor, readId(c.req.valid('param').id, 'question'));
      return c.json({ question: ownQuestionView(found, actor.id) }, 200);
    },
  );

  app.openapi(
    route({
      method: 'put',
      path: '/api/questions/{id}',
      tags,
      summary: 'Change a question of mine',
      description:
        'Work that is handed in keeps the question as it was given, until it is graded again. 409 with `current` where it was changed meanwhile.',
      request: { params: idParam, body: jsonBody(changeOwnQuestionBody) },
      responses: {
        200: json(ownQuestionAnswer, 'Changed.'),
        ...problems(400, 401, 403, 404, 409, 413, 415, 422),
      },
    }),
    (c) => {
      const actor = requireAuthor(c.get('actor'));
      const id = readId(c.req.valid('param').id, 'question');
      const changed = changeQuestion(services, actor, id, c.req.valid('json'));
      return c.json({ question: ownQuestionView(changed, actor.id) }, 200);
    },
  );

  app.openapi(
    route({
      method: 'delete',
      path: '/api/questions/{id}',
      tags,
      summary: 'Put a question of mine away',
      description: 'Assignments that ask it go on asking it.',
      request: { params: idParam },
      responses: {
        204: { description: 'Put away, also when it was before.' },
        ...problems(401, 403, 404),
      },
    }),
    (c) => {
      const actor = requireAuthor(c.get('actor'));
      archiveQuestion(services, actor, readId(c.req.valid('param').id, 'question'));
      return c.body(null, 204);
    },
  );
}
