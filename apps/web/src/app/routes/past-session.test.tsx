import type { HistoryAnswer, Response, Session } from '@planets/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderRoute } from '../../testing/render-route.tsx';

const words = (element: Element) => (element.textContent ?? '').replaceAll('\u00A0', ' ');
const articles = () =>
  screen.getAllByRole('article').filter((article) => /^Question \d/.test(words(article)));

async function fetched<T>(path: string): Promise<T> {
  return (await (await fetch(path)).json()) as T;
}

async function sent<T>(path: string, body: object): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return (await (
    await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })
  ).json()) as T;
}

/** The weakest session of the student who is signed in, with its questions. */
async function weakestSession(path = '/api/gradebook/practice?sort=weakest&completed=false') {
  const { sessions } = await fetched<HistoryAnswer>(path);
  return (await fetched<{ session: Session }>(`/api/sessions/${sessions[0]?.id}`)).session;
}

test('every question is shown as given, with its verdict in words', async () => {
  const { router } = await renderRoute('/student/gradebook', { as: 'nova' });
  await screen.findByRole('heading', { name: 'Gradebook' });
  const session = await weakestSession();
  await router.navigate({ to: '/sessions/$sessionId/review', params: { sessionId: session.id } });
  await screen.findByRole('heading', { level: 1, name: session.topicName });
  const facts = words(screen.getByRole('region', { name: 'About this session' }));
  expect(facts).toContain(`Right${session.questionsCorrect} of ${session.totalQuestions}`);
  expect(facts).toContain('EndingFinished early');
  expect(articles()).toHaveLength(session.totalQuestions);
  const skipped = session.questions.filter(({ status }) => status === 'skipped');
  expect(skipped.length).toBeGreaterThan(0);
  expect(screen.getAllByText('Skipped')).toHaveLength(skipped.length);
});

test('the misses alone, and back to the gradebook as it was', async () => {
  const { user, router } = await renderRoute('/student/gradebook?sort=weakest&completed=false', {
    as: 'nova',
  });
  const table = await screen.findByRole('table', { name: 'Practice sessions' });
  const session = await weakestSession();
  await user.click(within(table).getAllByRole('link')[0]!);
  await screen.findByRole('heading', { level: 1, name: session.topicName });
  await user.click(screen.getByRole('radio', { name: /^Missed/ }));
  const missed = session.questions.filter(({ status }) => status !== 'right').length;
  await waitFor(() => expect(articles()).toHaveLength(missed));
  expect(router.state.location.search).toEqual({ show: 'missed' });
  await user.click(screen.getByRole('link', { name: 'Back to the gradebook' }));
  await screen.findByRole('table', { name: 'Practice sessions' });
  expect(router.state.location.href).toBe('/student/gradebook?sort=weakest&completed=false');
});

test('one press practises the misses', async () => {
  const { user, router } = await renderRoute('/student/gradebook', { as: 'nova' });
  await screen.findByRole('heading', { name: 'Gradebook' });
  const session = await weakestSession();
  await router.navigate({ to: '/sessions/$sessionId/review', params: { sessionId: session.id } });
  await user.click(await screen.findByRole('button', { name: 'Practise only my mistakes' }));
  await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/sessions\/\d+$/));
  const { session: started } = await fetched<{ session: Session }>('/api/sessions/current');
  expect(started.mode).toBe('review');
  expect(router.state.location.pathname).toBe(`/sessions/${started.id}`);
});

test('tries stand there to the letter, each with its verdict', async () => {
  const { router } = await renderRoute('/student/gradebook', { as: 'nova' });
  await screen.findByRole('heading', { name: 'Gradebook' });
  let { session } = await sent<{ session: Session }>('/api/sessions', {
    planet: 'num_forge',
    topic: 'fractions_add',
    gradeLevel: 5,
    mode: 'full',
  });
  const entered: string[] = [];
  for (let count = 0; session.status === 'in_progress' && count < 60; count += 1) {
    const question = session.questions[session.position]!;
    const response = slip(question, count);
    if (response.kind === 'numeric') entered.push(response.text);
    ({ session } = await sent<{ session: Session }>(`/api/sessions/${session.id}/answers`, {
      answerId: `try-number-${count}`,
      position: question.position,
      response,
    }));
  }
  expect(session.status).toBe('saved');
  expect(entered.length).toBeGreaterThan(0);
  await router.navigate({ to: '/sessions/$sessionId/review', params: { sessionId: session.id } });
  await screen.findByRole('heading', { level: 1, name: session.topicName });
  for (const text of entered) expect(screen.getByText(text).closest('q')).not.toBeNull();
  const wrong = articles().find((article) => /^Question \d+Not yet/.test(words(article)));
  expect(words(wrong!)).toMatch(/First try.*Not yet/);
  expect(words(wrong!)).toMatch(/Why: question \d+ explained/);
});

test('a session that is not there leads on', async () => {
  await renderRoute('/sessions/999999/review', { as: 'nova' });
  await screen.findByRole('heading', { level: 1, name: 'This is not here' });
  const link = screen.getByRole('link', { name: 'To the gradebook' });
  expect(link.getAttribute('href')).toBe('/student/gradebook');
});

test('a teacher reads a student’s session and is offered nothing to practise', async () => {
  const { user, router } = await renderRoute('/teacher/students/student-nova?sort=weakest', {
    as: 'vega',
  });
  const table = await screen.findByRole('table', { name: 'Practice sessions' });
  expect(words(screen.getByRole('heading', { level: 1 }))).toBe('Nova Adeyemi: gradebook');
  await user.click(within(table).getAllByRole('link')[0]!);
  await screen.findByRole('region', { name: 'About this session' });
  expect(screen.queryByRole('button', { name: /Practise/ })).toBeNull();
  await user.click(screen.getByRole('link', { name: 'Back to the gradebook' }));
  await screen.findByRole('table', { name: 'Practice sessions' });
  expect(router.state.location.href).toBe('/teacher/students/student-nova?sort=weakest');
});

/** Something that is hardly right: a number no one asks for, the first that can be chosen, the order as it is. */
function slip(question: Session['questions'][number], count: number): Response {
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', choice: question.choices[count % question.choices.length]!.id };
    case 'choices':
      return { kind: 'choices', choices: [question.choices[count % question.choices.length]!.id] };
    case 'order': {
      const ids = question.items.map(({ id }) => id);
      return { kind: 'order', order: count % 2 === 0 ? ids : ids.toReversed() };
    }
    case 'match':
      return {
        kind: 'match',
        pairs: question.left.map(({ id }, index) => [
          id,
          question.right[(index + count) % question.right.length]!.id,
        ]),
      };
    case 'cloze':
      return {
        kind: 'cloze',
        blanks: question.blanks.map(
          ({ options }) => options?.[count % options.length]?.id ?? `gap ${count}`,
        ),
      };
    case 'text':
      return { kind: 'text', text: `words ${count}` };
    default:
      return { kind: 'numeric', text: String(7000 + count) };
  }
}
