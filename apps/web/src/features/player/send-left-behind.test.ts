import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { apiServer } from '../../testing/api-server.ts';
import { createOutbox } from './outbox.ts';
import { sendLeftBehind } from './send-left-behind.ts';

const answer = {
  answerId: 'made-once',
  position: 0,
  response: { kind: 'text' as const, text: 'Nile' },
  activeSeconds: 2,
};

it('sends what waits, and keeps what does not get through', async () => {
  let isDown = true;
  apiServer.use(
    http.post('/api/sessions/7/answers', () =>
      isDown ? HttpResponse.error() : HttpResponse.json({}),
    ),
  );
  const outbox = createOutbox(localStorage, 'nova', 7);
  outbox.put(answer);
  await sendLeftBehind('nova', 7);
  expect(outbox.list()).toEqual([answer]);
  isDown = false;
  await sendLeftBehind('nova', 7);
  expect(outbox.list()).toEqual([]);
});
