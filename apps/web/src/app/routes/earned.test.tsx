import type { SessionEarned, XpAnswer } from '@planets/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { apiServer } from '../../testing/api-server.ts';
import { renderRoute } from '../../testing/render-route.tsx';

const nova = { scenario: 'small-school', as: 'nova' } as const;
const words = (element: Element) => (element.textContent ?? '').replaceAll('\u00A0', ' ');
const given = () => screen.findByRole('region', { name: 'What this session gave you' });

async function fetched<T>(path: string): Promise<T> {
  return (await (await fetch(path)).json()) as T;
}

/** Of the newest session that earned XP. */
async function newest(): Promise<SessionEarned> {
  const { entries } = await fetched<XpAnswer>('/api/progress/xp?limit=1');
  return fetched(`/api/sessions/${entries[0]!.sessionId}/earned`);
}

test('the summary says what the session gave, each line open to its questions', async () => {
  const { user, router } = await renderRoute('/student/gradebook', nova);
  await screen.findByRole('heading', { level: 1, name: 'Gradebook' });
  const earned = await newest();
  await router.navigate({
    to: '/sessions/$sessionId',
    params: { sessionId: earned.sessionId },
  });
  const region = within(await given());
  await region.findByText(`+${earned.xp} XP`);
  for (const { topicName } of earned.topics) region.getByText(topicName);
  await user.click(region.getByText('Finished the session'));
  const table = region.getByRole('table', { name: 'Finished the session: XP of each question' });
  const finish = earned.lines.find(({ what }) => what === 'finish');
  expect(within(table).getAllByRole('link')).toHaveLength(finish!.working.length);
});

test('the summary does not wait for it, and says when it did not arrive', async () => {
  const { user, router } = await renderRoute('/student/gradebook', nova);
  await screen.findByRole('heading', { level: 1, name: 'Gradebook' });
  const { sessionId, xp } = await newest();
  let isDown = true;
  apiServer.use(
    http.get('/api/sessions/:id/earned', () =>
      isDown ? new HttpResponse(null, { status: 503 }) : undefined,
    ),
  );
  await router.navigate({ to: '/sessions/$sessionId', params: { sessionId } });
  await screen.findByRole('button', { name: 'Again, new questions' });
  const region = within(await given());
  await region.findByText('What it gave did not arrive');
  region.getByText('The session is saved, and what it earned with it.');
  isDown = false;
  await user.click(region.getByRole('button', { name: 'Try again' }));
  await region.findByText(`+${xp} XP`);
});

test('a past session keeps it folded, and fetches it only when it is opened', async () => {
  const { user, router } = await renderRoute('/student/gradebook', nova);
  await screen.findByRole('heading', { level: 1, name: 'Gradebook' });
  const { sessionId, xp } = await newest();
  await router.navigate({ to: '/sessions/$sessionId/review', params: { sessionId } });
  const summary = await screen.findByText('What this session gave you');
  expect(screen.queryByText(`+${xp} XP`)).toBeNull();
  await user.click(summary);
  await screen.findByText(`+${xp} XP`);
});

test('a session that earned nothing says why', async () => {
  const { router } = await renderRoute('/student/gradebook', nova);
  await screen.findByRole('heading', { level: 1, name: 'Gradebook' });
  const earned = await newest();
  const whyNone = 'You typed in the seed number of this session, so it was for practice alone.';
  apiServer.use(
    http.get('/api/sessions/:id/earned', () =>
      HttpResponse.json({ ...earned, xp: 0, lines: [], whyNone, badges: [], topics: [] }),
    ),
  );
  await router.navigate({
    to: '/sessions/$sessionId',
    params: { sessionId: earned.sessionId },
  });
  await waitFor(async () => expect(words(await given())).toContain(whyNone));
  screen.getByText('No XP this time');
});

test('a teacher who looks at a past session is shown no rewards there', async () => {
  await renderRoute('/sessions/1/review', { as: 'vega' });
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByText('What this session gave you')).toBeNull();
});
