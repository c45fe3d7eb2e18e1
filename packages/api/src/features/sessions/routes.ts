import {
  answerBody,
  hintsBody,
  holdBody,
  requestHintAnswer,
  saveAnswer,
  saveBody,
  saveRefusal,
  sessionAnswer,
  startReviewAnswer,
  startReviewBody,
  startSessionBody,
  submitAnswerAnswer,
} from '@planets/contract';
import { requireRole } from '../../http/actor.ts';
import type { App } from '../../http/app.ts';
import { limitBody, requireOwnJson } from '../../http/guards.ts';
import { idParam, readId } from '../../http/id-param.ts';
import { json, jsonBody, problems, route } from '../../http/route.ts';
import { signedIn } from '../../http/signed-in.ts';
import { zoneOf } from '../../http/zone.ts';
import type { Services } from '../../services.ts';
import { getCurrentSession, getSession } from './get-session.ts';
import { holdSession } from './hold-session.ts';
import { requestHint } from './request-hint.ts';
import { emptyMeansNoWishes, saveRouteErrors } from './save-errors.ts';
import { savePracticeSession } from './save-practice-session.ts';
import { startReview } from './start-review.ts';
import { startSession } from './start-session.ts';
import { submitAnswer } from './submit-answer.ts';

const tags = ['Practice sessions'];

export function sessionRoutes(app: App, services: Services): void {
  app.use('/api/sessions', signedIn(services.actors));
  app.use('/api/sessions/*', signedIn(services.actors));

  app.openapi(
    route({
      method: 'post',
      path: '/api/sessions',
      tags,
      summary: 'Start a session',
      description:
        'The server makes the questions. A session that was in progress ends as if it had been left.',
      request: { body: jsonBody(startSessionBody) },
      responses: {
        201: json(sessionAnswer, 'The session, at its first question.'),
        ...problems(400, 401, 403, 404, 409, 413, 415, 422),
      },
    }),
    (c) => {
      const actor = requireRole(c.get('actor'), 'student');
      return c.json(
        { session: startSession(services, actor, c.req.valid('json'), zoneOf(c)) },
        201,
      );
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/sessions/review',
      tags,
      summary: 'Start a review across planets',
      description:
        'Of what is due, or of mistakes: all, those of a filter, or those of one session (`missesOf`). What was missed is asked as it was, what was right as another question of the same sort.',
      request: { body: jsonBody(startReviewBody) },
      responses: {
        201: json(startReviewAnswer, 'The session, at its first question.'),
        ...problems(400, 401, 403, 404, 409, 413, 415, 422),
      },
    }),
    (c) => {
      const actor = requireRole(c.get('actor'), 'student');
      return c.json({ session: startReview(services, actor, c.req.valid('json'), zoneOf(c)) }, 201);
    },
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/sessions/current',
      tags,
      summary: 'My session in progress',
      responses: { 200: json(sessionAnswer, 'The session.'), ...problems(401, 403, 404) },
    }),
    (c) =>
      c.json({ session: getCurrentSession(services, requireRole(c.get('actor'), 'student')) }, 200),
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/sessions/{id}',
      tags,
      summary: 'A session as it stands',
      description: 'One’s own; for a teacher also those of own students.',
      request: { params: idParam },
      responses: { 200: json(sessionAnswer, 'The session.'), ...problems(401, 404) },
    }),
    (c) => {
      const actor = c.get('actor');
      const id = readId(c.req.valid('param').id, 'session');
      return c.json({ session: getSession(services, actor, id) }, 200);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/sessions/{id}/answers',
      tags,
      summary: 'Answer the current question',
      description:
        'Stored before it is answered here. The same `answerId` again returns the verdict it got.',
      request: { params: idParam, body: jsonBody(answerBody) },
      responses: {
        200: json(submitAnswerAnswer, 'The verdict, and the session after it.'),
        ...problems(400, 401, 403, 404, 409, 413, 415, 422),
      },
    }),
    (c) => {
      const actor = requireRole(c.get('actor'), 'student');
      const id = readId(c.req.valid('param').id, 'session');
      return c.json(submitAnswer(services, actor, id, c.req.valid('json'), zoneOf(c)), 200);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/sessions/{id}/hints',
      tags,
      summary: 'Show a hint of the current question',
      request: { params: idParam, body: jsonBody(hintsBody) },
      responses: {
        200: json(requestHintAnswer, 'The hints shown so far.'),
        ...problems(400, 401, 403, 404, 409, 413, 415, 422),
      },
    }),
    (c) => {
      const actor = requireRole(c.get('actor'), 'student');
      const id = readId(c.req.valid('param').id, 'session');
      return c.json(requestHint(services, actor, id, c.req.valid('json')), 200);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/sessions/{id}/hold',
      tags,
      summary: 'Say that this tab plays the session',
      description: 'Refused with 409 while another tab does, unless `takeOver`. Lasts 90 seconds.',
      request: { params: idParam, body: jsonBody(holdBody) },
      responses: {
        200: json(sessionAnswer, 'The session.'),
        ...problems(400, 401, 403, 404, 409, 413, 415, 422),
      },
    }),
    (c) => {
      const actor = requireRole(c.get('actor'), 'student');
      const id = readId(c.req.valid('param').id, 'session');
      return c.json({ session: holdSession(services, actor, id, c.req.valid('json')) }, 200);
    },
  );

  app.use(
    '/save_practice_session',
    saveRouteErrors(services),
    signedIn(services.actors),
    limitBody(),
    requireOwnJson(),
    emptyMeansNoWishes(),
  );
  app.openapi(
    route({
      method: 'post',
      path: '/save_practice_session',
      tags,
      summary: 'Save my practice (the earlier system’s route)',
      description:
        'Without `session_id`: the session in progress, or else the last saved one. What was practised comes from the server, never from the body. Repeating it changes nothing.',
      request: { body: { ...jsonBody(saveBody), required: false } },
      responses: {
        200: json(saveAnswer, 'Saved.'),
        400: json(saveRefusal, 'A bad body, or no practice to save.'),
        401: json(saveRefusal, 'Not logged in.'),
        403: json(saveRefusal, 'Not a student.'),
        404: json(saveRefusal, 'Not a session of theirs.'),
      },
    }),
    (c) => {
      const actor = requireRole(c.get('actor'), 'student');
      return c.json(savePracticeSession(services, actor, c.req.valid('json')), 200);
    },
  );
}
