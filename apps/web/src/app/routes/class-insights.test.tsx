import type { ClassStatistics } from '@planets/contract';
import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { apiServer } from '../../testing/api-server.ts';
import { renderRoute } from '../../testing/render-route.tsx';

const words = (element: Element) => (element.textContent ?? '').replaceAll('\u00A0', ' ');
const region = async (name: string) => within(await screen.findByRole('region', { name }));

test('how totals lie: a sentence, and the same as a table', async () => {
  await renderRoute('/teacher/classes/1/insights', { as: 'vega' });
  const scores = await region('How scores lie');
  expect(words(scores.getByText(/students have a score/))).toMatch(
    /^\d of 8 students have a score, from [\d.]+% to [\d.]+%/,
  );
  const table = scores.getByRole('table', { name: /Totals so far/, hidden: true });
  const counts = within(table)
    .getAllByRole('cell', { hidden: true })
    .map((cell) => Number(words(cell)));
  const all = counts.pop();
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
});

test('one piece of work is chosen by its title', async () => {
  const { user } = await renderRoute('/teacher/classes/1/insights', { as: 'vega' });
  const scores = await region('How scores lie');
  await user.selectOptions(scores.getByLabelText('Of what'), 'Adding fractions: quiz');
  await scores.findByRole('table', { name: /Scores of Adding fractions: quiz/, hidden: true });
  await user.selectOptions(scores.getByLabelText('Of what'), 'Ratios in recipes (no score yet)');
  expect((await scores.findByText('Nobody has a score yet.')).isConnected).toBe(true);
});

test('weak topics of practice stand apart, in words, each a step from an assignment', async () => {
  await renderRoute('/teacher/classes/1/insights', { as: 'vega' });
  const practice = await region('Weak topics in self-practice');
  expect(practice.getByText(/It counts in no grade/).isConnected).toBe(true);
  const [first] = practice.getAllByRole('link', { name: /Make an assignment of it/ });
  expect(first!.getAttribute('href')).toMatch(
    /^\/teacher\/classes\/1\/assignments\/new\?planet=\w+&topic=\w+&grade=\d+$/,
  );
});

test('an administrator reads, and is offered no assignment', async () => {
  await renderRoute('/teacher/classes/1/insights', { as: 'polaris' });
  await region('Weak topics in self-practice');
  expect(screen.queryByRole('link', { name: /Make an assignment of it/ })).toBeNull();
});

test('difficult questions say what was asked, of whom, and which one is suspicious', async () => {
  const figures: Partial<ClassStatistics> = {
    readFrom: 2,
    questions: [
      {
        assignmentId: 2,
        prompt: [{ type: 'paragraph', content: [{ type: 'text', text: 'What is 3/4 + 1/8?' }] }],
        isOneOfMany: true,
        topicName: 'Adding fractions',
        students: 12,
        percent: 31.5,
        discrimination: -0.2,
      },
    ],
  };
  const page = await renderRoute('/teacher', { as: 'vega' });
  const real = (await (await fetch('/api/classes/1/statistics')).json()) as ClassStatistics;
  apiServer.use(
    http.get('*/api/classes/1/statistics', () => HttpResponse.json({ ...real, ...figures })),
  );
  await page.router.navigate({ to: '/teacher/classes/$classId/insights', params: { classId: 1 } });
  const difficult = await region('Difficult questions');
  expect(words(difficult.getAllByRole('listitem')[0]!)).toMatch(
    /For one student:What is 3\/4 \+ 1\/8\?31.5% of the creditby 12 studentsAdding fractions.*Look at its wording and its key/,
  );
});

test('a class of nobody says what comes next', async () => {
  const page = await renderRoute('/teacher', { as: 'vega' });
  page.db.run('update enrolment set left_at = 1 where class_id = 1');
  await page.router.navigate({ to: '/teacher/classes/$classId/insights', params: { classId: 1 } });
  expect(
    (await screen.findByRole('heading', { name: 'Nobody to tell anything about yet' })).isConnected,
  ).toBe(true);
});

test('figures that do not arrive are told, and one press tries again', async () => {
  const { user, setFault, router } = await renderRoute('/teacher', { as: 'vega' });
  await screen.findByRole('heading', { level: 1 });
  setFault('failing');
  await router.navigate({ to: '/teacher/classes/$classId/insights', params: { classId: 1 } });
  const [again] = await screen.findAllByRole('button', { name: 'Try again' }, { timeout: 8000 });
  setFault('none');
  await user.click(again!);
  expect((await region('How scores lie')).getByLabelText('Of what').isConnected).toBe(true);
}, 15_000);
