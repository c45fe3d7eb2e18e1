import { screen } from '@testing-library/react';
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
