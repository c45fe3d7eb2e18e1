import type { Question, Response, Session } from '@planets/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderRoute } from '../../testing/render-route.tsx';

const name = 'Practise only my mistakes';

async function current(): Promise<Session> {
  const answer = await fetch('/api/sessions/current');
  return ((await answer.json()) as { session: Session }).session;
}

async function post<T>(path: string, body: object): Promise<T> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await answer.json()) as T;
}

/** Of the right shape, and hardly right. */
function anyResponse(question: Question): Response {
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', choice: question.choices[0]!.id };
    case 'choices':
      return { kind: 'choices', choices: [question.choices[0]!.id] };
    case 'order':
      return { kind: 'order', order: question.items.map(({ id }) => id) };
    case 'numeric':
      return { kind: 'numeric', text: '-98765' };
    case 'text':
      return { kind: 'text', text: 'nothing like it' };
    default:
      throw new Error(`The first mistake is a ${question.kind}: say how to answer one.`);
  }
}

/** A review of all mistakes, left after its first answer. */
async function reviewLeftEarly(): Promise<Session> {
  const { session } = await post<{ session: Session }>('/api/sessions/review', { what: 'missed' });
  await post(`/api/sessions/${session.id}/answers`, {
    answerId: 'a-first-answer',
    position: 0,
    response: anyResponse(session.questions[0]!),
  });
  await post('/save_practice_session', { session_id: session.id });
  return session;
}

describe('the mistakes of what the history is narrowed to', () => {
  it('become a session, from that planet alone', async () => {
    const { user, router } = await renderRoute('/student/gradebook?planet=num_forge', {
      as: 'nova',
    });
    await user.click(await screen.findByRole('button', { name }));
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/sessions\/\d+$/));
    const session = await current();
    expect(session.topicName).toBe('My mistakes');
    expect(new Set(session.questions.map(({ planet }) => planet))).toEqual(new Set(['num_forge']));
  });

  it('are offered by what narrows it, in words, and not where nothing does', async () => {
    const { user } = await renderRoute('/student/gradebook', { as: 'nova' });
    await screen.findByRole('table', { name: 'Practice sessions' });
    expect(screen.queryByRole('button', { name })).toBeNull();
    await user.click(screen.getByText('Filters'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Mode' }), 'full');
    await screen.findByText('Up to 10 from Full');
  });

  it('that there are none is said kindly', async () => {
    const { user } = await renderRoute('/student/gradebook?from=2020-01-01&to=2020-01-02', {
      as: 'nova',
    });
    await user.click(await screen.findByRole('button', { name }));
    await screen.findByText('Nothing to practise again');
  });

  it('are no business of a teacher’s', async () => {
    await renderRoute('/teacher/students/student-nova?planet=num_forge', { as: 'vega' });
    await screen.findByRole('table', { name: 'Practice sessions' });
    expect(screen.queryByRole('button', { name })).toBeNull();
  });
});

describe('after a review', () => {
  it('the summary offers its mistakes and what is due, and says where each comes from', async () => {
    const { user, router } = await renderRoute('/sign-in', { as: 'nova' });
    const left = await reviewLeftEarly();
    await router.navigate({ to: '/sessions/$sessionId', params: { sessionId: left.id } });
    await screen.findByText('My mistakes, from all planets');
    screen.getByRole('button', { name: 'Review what is due' });
    await user.click(screen.getByRole('button', { name }));
    await waitFor(() =>
      expect(router.state.location.pathname).toMatch(new RegExp(`^/sessions/(?!${left.id}$)`)),
    );
    const asked = (await current()).questions;
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(left.questions.length);
  });

  it('its page names the planet Review, and leads to no topic of it', async () => {
    const { router } = await renderRoute('/sign-in', { as: 'nova' });
    const left = await reviewLeftEarly();
    await router.navigate({ to: '/sessions/$sessionId/review', params: { sessionId: left.id } });
    const facts = await screen.findByRole('region', { name: 'About this session' });
    expect(facts.textContent).toContain('PlanetReview');
    screen.getByRole('button', { name });
    expect(screen.queryByRole('link', { name: 'This topic again' })).toBeNull();
    const first = within(screen.getByRole('article', { name: 'Question 1' }));
    first.getByText(new RegExp(` · ${left.questions[0]!.topicName}$`));
  });

  it('the history names it and can be narrowed to it', async () => {
    const { user, router } = await renderRoute('/sign-in', { as: 'nova' });
    await reviewLeftEarly();
    await router.navigate({ to: '/student/gradebook' });
    await screen.findByRole('table', { name: 'Practice sessions' });
    await user.click(screen.getByText('Filters'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Planet' }), 'Review');
    await waitFor(() => {
      const [, ...rows] = within(
        screen.getByRole('table', { name: 'Practice sessions' }),
      ).getAllByRole('row');
      expect(rows).toHaveLength(1);
      expect(rows[0]!.textContent).toMatch(/Review.*My mistakes/);
    });
  });
});
