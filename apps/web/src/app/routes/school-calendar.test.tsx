import type { CalendarAnswer } from '@planets/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderRoute } from '../../testing/render-route.tsx';

const section = async (name: string) => within(await screen.findByRole('region', { name }));

async function calendar(): Promise<CalendarAnswer> {
  return (await (await fetch('/api/calendar')).json()) as CalendarAnswer;
}

test('is reached from the people of the school', async () => {
  const { user, router } = await renderRoute('/teacher/people', { as: 'polaris' });
  await user.click(await screen.findByRole('link', { name: 'School calendar' }));
  await screen.findByRole('heading', { level: 1, name: 'School calendar' });
  expect(router.state.location.pathname).toBe('/teacher/people/calendar');
});

test('is no page of a teacher', async () => {
  const { router } = await renderRoute('/teacher/people/calendar', { as: 'vega' });
  await waitFor(() => expect(router.state.location.pathname).toBe('/teacher'));
});

test('a holiday of one day is entered, and taken out again', async () => {
  const { user } = await renderRoute('/teacher/people/calendar', {
    scenario: 'first-day',
    as: 'polaris',
  });
  const holidays = await section('Holidays');
  await holidays.findByText('No holiday is to come. Add the next ones below.');
  await user.click(holidays.getByRole('button', { name: 'Add' }));
  holidays.getByText('Give it a name.');
  holidays.getByText('Choose its first day.');
  await user.type(holidays.getByLabelText('Name'), 'Founders’ Day');
  await user.type(holidays.getByLabelText('First day'), '2026-05-01');
  await user.click(holidays.getByRole('button', { name: 'Add' }));
  const list = within(await holidays.findByRole('list', { name: 'Holidays to come' }));
  list.getByText('Founders’ Day');
  expect((await calendar()).holidays).toMatchObject([
    { name: 'Founders’ Day', from: '2026-05-01', to: '2026-05-01' },
  ]);
  expect(document.activeElement).toBe(holidays.getByLabelText('Name'));

  await user.click(list.getByRole('button', { name: 'Remove Founders’ Day' }));
  await user.click(list.getByRole('button', { name: 'Yes, remove' }));
  await holidays.findByText('No holiday is to come. Add the next ones below.');
});

test('a holiday that ends before it begins is told beside the field', async () => {
  const { user } = await renderRoute('/teacher/people/calendar', {
    scenario: 'first-day',
    as: 'polaris',
  });
  const holidays = await section('Holidays');
  await user.type(await holidays.findByLabelText('Name'), 'Spring');
  await user.type(holidays.getByLabelText('First day'), '2026-05-04');
  await user.type(holidays.getByLabelText(/^Last day/), '2026-05-01');
  await user.click(holidays.getByRole('button', { name: 'Add' }));
  holidays.getByText('The last day comes before the first.');
  expect((await calendar()).holidays).toEqual([]);
});

test('weekend, hour and zone are saved, each by itself', async () => {
  const { user } = await renderRoute('/teacher/people/calendar', {
    scenario: 'first-day',
    as: 'polaris',
  });
  const weekend = await section('Weekend');
  await user.click(await weekend.findByLabelText('Sunday'));
  await user.click(weekend.getByLabelText('Friday'));
  await user.click(weekend.getByRole('button', { name: 'Save' }));
  await weekend.findByText('Saved');
  const day = await section('When a day begins');
  await user.selectOptions(day.getByLabelText('A day of practice begins'), 'At 4 in the morning');
  await user.click(day.getByRole('button', { name: 'Save' }));
  await day.findByText('Saved');
  const zone = await section('Zone of the school');
  await user.selectOptions(zone.getByLabelText('Time zone'), 'Asia/Tokyo');
  await user.click(zone.getByRole('button', { name: 'Save' }));
  await zone.findByText('Saved');
  expect(await calendar()).toMatchObject({
    weekend: [5, 6],
    dayStartsAt: 4,
    zone: 'Asia/Tokyo',
  });
});

test('a week that is all weekend cannot be saved', async () => {
  const { user } = await renderRoute('/teacher/people/calendar', {
    scenario: 'first-day',
    as: 'polaris',
  });
  const weekend = await section('Weekend');
  for (const name of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])
    await user.click(await weekend.findByLabelText(name));
  weekend.getByText('Leave at least one day for school.');
  expect(weekend.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true);
});
