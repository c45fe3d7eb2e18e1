import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { apiServer } from '../testing/api-server.ts';
import { renderRoute } from '../testing/render-route.tsx';

describe('the classes of a teacher', () => {
  it('are listed by name and lead to their rosters', async () => {
    const { user } = await renderRoute('/teacher', { as: 'vega' });
    await user.click(await screen.findByRole('link', { name: /Mathematics 5B/ }));
    await screen.findByRole('heading', { level: 1, name: 'Mathematics 5B' });
    expect(screen.getByRole('link', { name: 'All classes' })).toBeTruthy();
  });

  it('an empty list says what happens next', async () => {
    await renderRoute('/teacher', { as: 'vega' });
    apiServer.use(http.get('*/api/classes', () => HttpResponse.json({ classes: [] })));
    expect(await screen.findByRole('heading', { name: 'No class yet' })).toBeTruthy();
  });
});

describe('a roster', () => {
  it('shows each student’s practice, labelled as self-practice', async () => {
    await renderRoute('/teacher/classes/1/students', { as: 'vega' });
    const table = await screen.findByRole('table');
    within(table).getByRole('columnheader', { name: 'Self-practice, chosen by the student' });
    const row = within(table).getByRole('row', { name: /Nova Adeyemi/ });
    expect(row.textContent).toMatch(/%.*min/);
    expect(within(row).getByRole('link', { name: 'Nova Adeyemi' }).getAttribute('href')).toBe(
      '/teacher/students/student-nova',
    );
    expect(
      within(within(table).getByRole('row', { name: /Ceres Vu/ })).getByText(
        'Nothing practised yet',
      ),
    ).toBeDefined();
  });

  it('of a class that is not theirs is not there', async () => {
    await renderRoute('/teacher/classes/999', { as: 'vega' });
    expect(await screen.findByRole('heading', { name: 'This is not here' })).toBeTruthy();
  });
});
