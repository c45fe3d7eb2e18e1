import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderRoute } from '../../testing/render-route.tsx';
import { sizeWords } from '../../lib/size-words.ts';

const kept: string[] = [];
beforeEach(() => {
  kept.length = 0;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    kept.push(this.download);
  });
});

test('everybody downloads what is held about them from their account', async () => {
  const { user } = await renderRoute('/password', { as: 'nova' });
  await user.click(await screen.findByRole('button', { name: 'Download my data' }));
  expect(await screen.findByText('It is in your downloads')).toBeTruthy();
  expect(kept).toEqual(['learning-planets.zip']);
});

test('a network that fails says so, and the button is there again', async () => {
  const { user, setFault } = await renderRoute('/password', { as: 'nova' });
  const button = await screen.findByRole('button', { name: 'Download my data' });
  setFault('offline');
  await user.click(button);
  expect(await screen.findByText('Nothing was downloaded')).toBeTruthy();
  expect(kept).toEqual([]);
});

test('a teacher is offered neither on a student’s page', async () => {
  await renderRoute('/teacher/students/student-nova', { as: 'vega' });
  await screen.findByRole('region', { name: 'Self-practice' });
  expect(screen.queryByRole('region', { name: /Everything held/ })).toBeNull();
});

test('an administrator erases a student by typing the name, and not by anything else', async () => {
  const { user, router } = await renderRoute('/teacher/students/student-nova', {
    as: 'polaris',
  });
  const section = within(
    await screen.findByRole('region', { name: 'Everything held about Nova Adeyemi' }),
  );
  await user.click(section.getByRole('button', { name: 'Erase…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Erase Nova Adeyemi?' }));
  const erase = dialog.getByRole('button', { name: 'Erase for good' });
  const field = dialog.getByRole('textbox', { name: /Type the name/ });
  await user.type(field, 'Nova');
  await user.click(erase);
  expect(dialog.getByText('Type Nova Adeyemi, letter by letter.')).toBeTruthy();
  await user.type(field, ' Adeyemi');
  await user.click(erase);
  const done = within(await screen.findByRole('dialog', { name: 'Nova Adeyemi is erased' }));
  await user.click(done.getByRole('button', { name: 'To the classes' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Classes' })).toBeTruthy();
  expect(router.state.location.pathname).toBe('/teacher');
  await router.navigate({
    to: '/teacher/students/$studentId',
    params: { studentId: 'student-nova' },
  });
  expect(await screen.findByRole('heading', { name: 'This is not here' })).toBeTruthy();
});

test.each([
  [870, '870 bytes'],
  [34_400, '34 kB'],
  [1_240_000, '1.2 MB'],
])('%d bytes are %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});
