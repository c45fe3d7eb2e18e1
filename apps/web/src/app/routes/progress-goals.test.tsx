import type { GoalsAnswer } from '@planets/contract';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderRoute } from '../../testing/render-route.tsx';

const words = (element: Element) => (element.textContent ?? '').replaceAll('\u00A0', ' ');
const section = async (name: string) => within(await screen.findByRole('region', { name }));

async function goals(): Promise<GoalsAnswer> {
  return (await (await fetch('/api/goals')).json()) as GoalsAnswer;
}

test('a goal is set, changed and ended with the keyboard, and focus comes back', async () => {
  const { user } = await renderRoute('/student/progress/goals', {
    scenario: 'first-day',
    as: 'nova',
  });
  const sessions = await section('Sessions');
  await user.click(sessions.getByRole('button', { name: 'Set a goal: Sessions' }));
  const field = sessions.getByLabelText('Sessions a week');
  expect(document.activeElement).toBe(field);
  await user.clear(field);
  await user.type(field, '0{Enter}');
  sessions.getByText('Type how many sessions: a whole number from 1 to 2,000.');
  await user.clear(field);
  await user.type(field, '4{Enter}');
  const change = await sessions.findByRole('button', { name: 'Change the goal: Sessions' });
  expect(document.activeElement).toBe(change);
  sessions.getByRole('progressbar', { name: /^0 of 4\ssessions this week$/ });
  expect((await goals()).goals).toMatchObject([{ what: 'sessions', amount: 4, done: 0 }]);

  await user.click(change);
  await user.click(sessions.getByRole('button', { name: 'No goal any more' }));
  await sessions.findByText('No goal.');
  expect((await goals()).goals).toEqual([]);
});

test('this week, the weeks before and the class are those of the server', async () => {
  await renderRoute('/student/progress/goals', { scenario: 'demo-school', as: 'nova' });
  const { goals: own, classes } = await goals();
  const minutes = own.find(({ what }) => what === 'minutes');
  expect(minutes).toBeDefined();
  const region = await section('Minutes');
  const { done, amount } = minutes!;
  region.getByRole('progressbar', {
    name: new RegExp(`^${done} of ${amount}\\sminutes this week$`),
  });
  const table = region.getByRole('table', { hidden: true });
  expect(within(table).getAllByRole('row', { hidden: true })).toHaveLength(
    minutes!.weeks.length + 1,
  );
  const together = await section('Together with my class');
  expect(classes.length).toBeGreaterThan(0);
  for (const { className, done: minutesDone } of classes) {
    const entry = together.getByRole('heading', { name: className }).closest('li');
    expect(words(entry!)).toContain(String(minutesDone));
  }
});

test('a refusal keeps what was typed', async () => {
  const { user, setFault } = await renderRoute('/student/progress/goals', {
    scenario: 'first-day',
    as: 'nova',
  });
  const topics = await section('Topics');
  await user.click(topics.getByRole('button', { name: 'Set a goal: Topics' }));
  setFault('offline');
  await user.click(topics.getByRole('button', { name: 'Save' }));
  await topics.findByText('The goal was not changed');
  expect(topics.getByLabelText<HTMLInputElement>('Topics a week').value).toBe('3');
  setFault('none');
  await user.click(topics.getByRole('button', { name: 'Save' }));
  await topics.findByRole('button', { name: 'Change the goal: Topics' });
});

test('a teacher switches a class goal on, changes it, and switches it off', async () => {
  const { user } = await renderRoute('/teacher/classes/1/settings', { as: 'vega' });
  const goal = await section('Class goal');
  await goal.findByText('The class has no goal now.');
  await user.type(goal.getByLabelText(/^Minutes a week/), '62{Enter}');
  goal.getByText('Type a number of minutes that 5 divides.');
  await user.clear(goal.getByLabelText(/^Minutes a week/));
  await user.type(goal.getByLabelText(/^Minutes a week/), '60{Enter}');
  await goal.findByRole('progressbar', { name: /of 60\sminutes together this week$/ });
  const field = goal.getByLabelText(/^Minutes a week/);
  await user.clear(field);
  await user.type(field, '90{Enter}');
  await goal.findByRole('progressbar', { name: /of 90\sminutes together this week$/ });
  await user.click(goal.getByRole('button', { name: 'Switch off' }));
  await goal.findByText('The class has no goal now.');
  expect(goal.getByRole('button').textContent).toBe('Switch on');
});

test('for a small class the server says why there is none', async () => {
  const { user, router } = await renderRoute('/teacher', { scenario: 'first-day', as: 'vega' });
  await screen.findByRole('heading', { name: 'No class yet' });
  const made = await fetch('/api/classes', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      name: 'Astronomy',
      subject: 'Science',
      zone: 'UTC',
      createId: 'astronomy-1',
    }),
  });
  const { class: own } = (await made.json()) as { class: { id: number } };
  await router.navigate({
    to: '/teacher/classes/$classId/settings',
    params: { classId: own.id },
  });
  const goal = await section('Class goal');
  await goal.findByText('The class has no goal now.');
  await user.type(goal.getByLabelText(/^Minutes a week/), '60');
  await user.click(goal.getByRole('button', { name: 'Switch on' }));
  await goal.findByText(/^A class goal takes 5 students/);
  expect(goal.queryByRole('progressbar')).toBeNull();
});

test('an administrator sees the class goal and changes none', async () => {
  await renderRoute('/teacher/classes/1/settings', { as: 'polaris' });
  const goal = await section('Class goal');
  await goal.findByText('The class has no goal now.');
  expect(goal.queryByRole('button')).toBeNull();
});
