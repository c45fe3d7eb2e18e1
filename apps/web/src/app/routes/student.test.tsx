import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderRoute } from '../../testing/render-route.tsx';

test('a teacher reads both ledgers of an own student', async () => {
  await renderRoute('/teacher/students/student-nova', { as: 'vega' });
  await screen.findByRole('heading', { level: 1, name: /Nova Adeyemi/ });
  expect(await screen.findByRole('region', { name: 'Teacher-assigned work' })).toBeTruthy();
  expect(await screen.findByRole('region', { name: 'Self-practice' })).toBeTruthy();
});

test('a student of somebody else is not there', async () => {
  await renderRoute('/teacher/students/student-comet', { as: 'vega' });
  expect(await screen.findByRole('heading', { name: 'This is not here' })).toBeTruthy();
});

test('what is not released is marked, and the student’s own numbers stay as the student sees them', async () => {
  await renderRoute('/teacher/students/student-nova', { as: 'vega' });
  const blue = within(await screen.findByRole('region', { name: 'Teacher-assigned work' }));
  const note = (await blue.findByText('Not shown to the student yet')).parentElement!;
  expect(note.textContent.replaceAll('\u00A0', ' ')).toContain('41 of 50 points, 82%.');
  const totals = within(blue.getByRole('list', { name: 'Totals in Mathematics 5B' }));
  expect(totals.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    '86.7%So far',
    '34.7%If nothing more is handed in',
    '83.8%So far, with grades not shown yetthe student does not see this',
  ]);
  expect(blue.queryByRole('button', { name: /What if/ })).toBeNull();
});

test('a teacher of one class sees the assigned work of that one', async () => {
  await renderRoute('/teacher/students/student-nova', { as: 'altair' });
  const blue = within(await screen.findByRole('region', { name: 'Teacher-assigned work' }));
  expect(blue.getByRole('list', { name: 'Totals in Science 5B' })).toBeTruthy();
  expect(blue.queryByRole('list', { name: 'Totals in Mathematics 5B' })).toBeNull();
});

test('a weak topic is one step away from an assignment of it', async () => {
  const page = await renderRoute('/teacher', { as: 'vega' });
  const { topics } = (await (await fetch('/api/students/student-orion/weak-topics')).json()) as {
    topics: { topicName: string }[];
  };
  await page.router.navigate({
    to: '/teacher/students/$studentId',
    params: { studentId: 'student-orion' },
  });
  const weak = within(await screen.findByRole('region', { name: 'Weak topics' }));
  expect(topics.length).toBeGreaterThan(0);
  expect(
    weak.getAllByRole('link', { name: /Make an assignment of it/ })[0]!.getAttribute('href'),
  ).toContain('student=student-orion');
});

test('a piece of work leads to the student’s own in the grading queue', async () => {
  await renderRoute('/teacher/students/student-nova', { as: 'vega' });
  const blue = within(await screen.findByRole('region', { name: 'Teacher-assigned work' }));
  expect(blue.getByRole('link', { name: 'Adding fractions: quiz' }).getAttribute('href')).toMatch(
    /^\/teacher\/assignments\/\d+\/grading\?student=student-nova$/,
  );
});
