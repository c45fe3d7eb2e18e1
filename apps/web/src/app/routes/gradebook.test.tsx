import type { Gradebook, HistoryAnswer, Session } from '@planets/contract';
import { act, screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { expect, test } from 'vitest';
import { apiServer } from '../../testing/api-server.ts';
import { renderRoute } from '../../testing/render-route.tsx';

const blue = () => screen.findByRole('region', { name: 'Teacher-assigned work' });
const gold = () => screen.findByRole('region', { name: 'Self-practice' });
const historyTable = async () =>
  within(await gold()).findByRole('table', { name: 'Practice sessions' });
const rows = async () =>
  within(await historyTable())
    .getAllByRole('row')
    .slice(1);
const history = async () => within(await screen.findByRole('region', { name: 'History' }));
const assignedWork = async () =>
  within(within(await blue()).getByRole('region', { name: 'Assigned work' }));
const words = (element: Element) => (element.textContent ?? '').replaceAll('\u00A0', ' ');

/** What the API says, to hold the page against. */
async function fetched<T>(path: string): Promise<T> {
  return (await (await fetch(path)).json()) as T;
}

test('what is missing comes first, then what is due soon, in words', async () => {
  await renderRoute('/student/gradebook', { as: 'nova' });
  const first = await screen.findByRole('region', { name: 'To do first' });
  const entries = within(first).getAllByRole('listitem').map(words);
  expect(entries[0]).toMatch(/^Decimals in measurementsMissing.*Was due .*Overdue by \d days$/);
  expect(entries[1]).toMatch(/^Area of our classroomIn progress.*Due tomorrow, .*1 day left$/);
});

test('the two ledgers are told apart by their headings', async () => {
  await renderRoute('/student/gradebook', { as: 'nova' });
  await blue();
  expect(screen.getAllByRole('heading', { level: 2 }).map(words)).toEqual([
    'To do first',
    'Teacher-assigned work',
    'Self-practice',
  ]);
});

test('a number opens to what it was computed from, one at a time', async () => {
  const { user } = await renderRoute('/student/gradebook', { as: 'nova' });
  const panel = within(await blue());
  await user.click(panel.getByRole('button', { name: /Average$/ }));
  const average = panel.getByRole('region', {
    name: 'Average, assigned work in numbers: how this was worked out',
  });
  expect(words(average)).toContain('67 of 77 points over 5 graded pieces');
  await user.click(panel.getByRole('button', { name: /Missing$/ }));
  const missing = panel.getByRole('region', {
    name: 'Missing, assigned work in numbers: how this was worked out',
  });
  expect(words(missing)).toContain('Decimals in measurements');
  expect(average.isConnected).toBe(false);
});

test('gold numbers open to what every planet gave to them', async () => {
  const { user } = await renderRoute('/student/gradebook', { as: 'nova' });
  const { practice } = await fetched<Gradebook>('/api/gradebook');
  const panel = within(await gold());
  await user.click(panel.getByRole('button', { name: /^\d+ Sessions$/ }));
  const table = panel.getByRole('table', { name: 'Sessions per planet' });
  const numbers = within(table)
    .getAllByRole('cell')
    .map((cell) => Number(words(cell)));
  expect(numbers).toEqual([
    ...practice.planets.map(({ sessions }) => sessions),
    practice.stats.sessions,
  ]);
});

test('assigned work is filtered by class and state, and the address remembers', async () => {
  const { user, router } = await renderRoute('/student/gradebook', { as: 'nova' });
  const section = await assignedWork();
  await user.selectOptions(section.getByLabelText('Class'), 'Science 5B');
  await user.selectOptions(section.getByLabelText('State'), 'late');
  await waitFor(() =>
    expect(words(section.getByRole('status'))).toMatch(/^1 of \d+ pieces of work/),
  );
  expect(words(section.getByRole('heading', { level: 4 }))).toBe('Our solar system');
  expect(router.state.location.search).toMatchObject({ state: 'late' });
  await user.click(section.getByRole('button', { name: 'Clear filters' }));
  await waitFor(() => expect(words(section.getByRole('status'))).toMatch(/^\d+ pieces of work$/));
  expect(router.state.location.search).toEqual({});
});

test('a released grade shows its points, its percent and its feedback', async () => {
  await renderRoute('/student/gradebook?state=graded&class=1', { as: 'nova' });
  const entry = within((await assignedWork()).getAllByRole('listitem')[0]!);
  expect(words(entry.getByText(/of 10/))).toBe('9 of 10 points');
  expect(entry.getByText('90%').isConnected).toBe(true);
  expect(entry.getByText('Nearly everything. Well prepared.').isConnected).toBe(true);
});

test('what is not released shows no percent', async () => {
  await renderRoute('/student/gradebook?state=submitted', { as: 'nova' });
  const entries = (await assignedWork()).getAllByRole('listitem').map(words);
  expect(entries.length).toBeGreaterThan(0);
  for (const entry of entries) expect(entry).not.toMatch(/%|of \d+ points/);
});

test('each plot has a sentence, and its data as a table', async () => {
  await renderRoute('/student/gradebook', { as: 'nova' });
  const panel = within(await blue());
  const sentence = panel.getByText(/graded pieces, .*lowest/);
  expect(words(sentence)).toMatch(/^5 graded pieces, .*: lowest 79.2%, highest 94%, newest 94%\./);
  const count = (name: string) =>
    within(panel.getByRole('table', { name, hidden: true })).getAllByRole('row', { hidden: true })
      .length;
  expect(count('Released grades over time, oldest first')).toBe(6);
  expect(count('Performance per class')).toBe(4);
});

test('history grows by "Show more", and focus goes where the new sessions begin', async () => {
  const { user } = await renderRoute('/student/gradebook', { as: 'nova' });
  const { practice } = await fetched<Gradebook>('/api/gradebook');
  const total = practice.stats.sessions;
  expect(await rows()).toHaveLength(20);
  const section = await history();
  expect(words(section.getByRole('status'))).toBe(`20 of ${total} sessions shown`);
  await user.click(section.getByRole('button', { name: 'Show more' }));
  await waitFor(async () => expect(await rows()).toHaveLength(total));
  expect(words(section.getByRole('status'))).toBe(`${total} sessions. That is all of them.`);
  expect(section.queryByRole('button', { name: 'Show more' })).toBeNull();
  expect(document.activeElement).toBe(within((await rows())[20]!).getByRole('link'));
});

test('history is filtered and sorted, and the address remembers', async () => {
  const { user, router } = await renderRoute('/student/gradebook', { as: 'nova' });
  await rows();
  const section = await history();
  await user.click(section.getByText('Filters'));
  await user.selectOptions(section.getByLabelText('Planet'), 'num_forge');
  await user.selectOptions(section.getByLabelText('Order'), 'weakest');
  const { sessions } = await fetched<HistoryAnswer>(
    '/api/gradebook/practice?planet=num_forge&sort=weakest',
  );
  await waitFor(async () => expect(await rows()).toHaveLength(sessions.length));
  expect(router.state.location.search).toEqual({ planet: 'num_forge', sort: 'weakest' });
  const score = section.getByRole('columnheader', { name: 'Score' });
  expect(score.getAttribute('aria-sort')).toBe('ascending');
  expect((await rows()).map((row) => words(within(row).getAllByRole('cell')[5]!))).toEqual(
    sessions.map(({ scorePercent }) => `${scorePercent}%`),
  );
});

test('where nothing matches, one press clears the filters and keeps the order', async () => {
  const { user, router } = await renderRoute(
    '/student/gradebook?planet=chrono_core&mode=timed&sort=best',
    { as: 'nova' },
  );
  await screen.findByRole('heading', { name: 'No session matches' });
  expect(await screen.findByText('Nothing practised fits ChronoCore, Timed.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(await rows()).toHaveLength(20);
  expect(router.state.location.search).toEqual({ sort: 'best' });
});

test('a planet opens to its own sessions', async () => {
  const { user, router } = await renderRoute('/student/gradebook', { as: 'nova' });
  const { practice } = await fetched<Gradebook>('/api/gradebook');
  const inkHaven = practice.planets.find(({ planet }) => planet === 'ink_haven');
  await user.click(await screen.findByRole('button', { name: /^InkHaven/ }));
  await waitFor(async () => expect(await rows()).toHaveLength(inkHaven?.sessions ?? 0));
  expect(router.state.location.search).toEqual({ planet: 'ink_haven' });
});

test('a session in progress stands on top, to be resumed', async () => {
  const { router } = await renderRoute('/student/gradebook', { as: 'nova' });
  await rows();
  const started = await fetch('/api/sessions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      planet: 'num_forge',
      topic: 'place_value',
      gradeLevel: 2,
      mode: 'quick',
    }),
  });
  const { session } = (await started.json()) as { session: Session };
  await router.options.context.queryClient.invalidateQueries({ queryKey: ['gradebook'] });
  const entry = await screen.findByRole('region', { name: `In progress: ${session.topicName}` });
  expect(within(entry).getByRole('link', { name: 'Resume' }).getAttribute('href')).toBe(
    `/sessions/${session.id}`,
  );
});

test('the first day: nothing assigned, nothing practised, and a first step', async () => {
  await renderRoute('/student/gradebook', { as: 'nova', scenario: 'first-day' });
  expect(words(within(await blue()).getByRole('heading', { level: 3 }))).toBe(
    'Nothing is assigned yet',
  );
  const panel = within(await gold());
  expect(words(panel.getByRole('heading', { level: 3 }))).toBe('Nothing practised yet');
  expect(panel.getByRole('link', { name: 'Choose a planet' }).getAttribute('href')).toBe('/');
  expect(screen.queryByRole('region', { name: 'To do first' })).toBeNull();
});

test('a server that fails is told, and one press tries again', async () => {
  const { user, setFault, router } = await renderRoute('/teacher', { as: 'nova' });
  await screen.findByRole('heading', { level: 1 });
  router.options.context.queryClient.removeQueries({ queryKey: ['gradebook'] });
  setFault('failing');
  await router.navigate({ to: '/student/gradebook' });
  await screen.findByRole('heading', { name: 'The server had a problem' }, { timeout: 8000 });
  setFault('none');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect((await blue()).isConnected).toBe(true);
}, 15_000);

test('offline, what was fetched stays, with a note of its age', async () => {
  const page = await renderRoute('/student/gradebook', { as: 'nova' });
  const { user, setFault } = page;
  await rows();
  page.pass(5 * 60_000);
  setFault('offline');
  expect(words(await screen.findByText(/This is the gradebook as it was/))).toMatch(/ ago, today/);
  expect(await rows()).toHaveLength(20);
  setFault('none');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByText(/as it was/)).toBeNull());
});

test('a class shows both totals, and each opens to its working', async () => {
  const { user } = await renderRoute('/student/gradebook', { as: 'nova' });
  const totals = within(
    within(await blue()).getByRole('list', { name: 'Totals in Mathematics 5B' }),
  );
  expect(totals.getAllByRole('button').map(words)).toEqual([
    '86.7%So far',
    '34.7%If nothing more is handed in',
  ]);
  await user.click(totals.getByRole('button', { name: /So far/ }));
  const working = screen.getByRole('region', {
    name: 'So far, totals in Mathematics 5B: how this was worked out',
  });
  expect(words(working)).toContain('26 of 30 points is 86.6667%, shown as 86.7%.');
  expect(words(working)).toContain('1 piece handed in and not graded yet is left out');
  const table = within(working).getByRole('table', { name: 'What the total is made of' });
  expect(words(within(table).getByRole('row', { name: /Decimals in measurements/ }))).toContain(
    'Missing, and left out',
  );
});

test('categories stand with their weights, and what is dropped is marked', async () => {
  const page = await renderRoute('/teacher', { as: 'nova' });
  await screen.findByRole('heading', { level: 1 });
  page.db.run(`insert into category (id, class_id, name, weight, drop_lowest, place) values
    (1, 1, 'Homework', 40, 1, 0), (2, 1, 'Tests', 60, 0, 1)`);
  page.db.run(`update assignment set category_id = 1 where class_id = 1 and type = 'homework'`);
  page.db.run(`update class set grading_policy_json = '{"weighting":"categories","missing":"zero",
    "late":{"per":"day","percent":10,"floorPercent":50},"letters":[]}' where id = 1`);
  page.router.options.context.queryClient.removeQueries({ queryKey: ['gradebook'] });
  await page.router.navigate({ to: '/student/gradebook' });
  const table = await screen.findByRole('table', { name: 'Categories in Mathematics 5B' });
  expect(within(table).getAllByRole('row').slice(1).map(words)).toEqual([
    'Homework1 lowest score dropped40now 100%85%',
    'Tests60not yet–',
  ]);
  const dropped = (await assignedWork())
    .getAllByRole('listitem')
    .find((entry) => words(entry).startsWith('Decimals in measurements'));
  expect(words(dropped!)).toContain('Dropped: one of the lowest, it does not count');
  expect(
    screen.getByText(
      'Handed in late, work loses 10% of its points for each day, and lateness takes no score below 50%.',
    ),
  ).toBeDefined();
});

test('what if: plainly not real, computed by the server, and gone with one press', async () => {
  const { user, db } = await renderRoute('/student/gradebook', { as: 'nova' });
  const panel = within(await blue());
  await user.click(panel.getByRole('button', { name: /Try out scores in Mathematics 5B/ }));
  const place = within(screen.getByRole('region', { name: 'What if… in Mathematics 5B' }));
  expect(words(document.activeElement!)).toBe('What if… in Mathematics 5B');
  expect(words(place.getByText(/These numbers are/))).toBe(
    'These numbers are not real. Only you see them, and nothing is saved.',
  );
  const before = db.get<unknown[]>('select count(*), sum(earned) from grade');
  const field = place.getByLabelText('What if: points for Mid-term test: numbers and operations');
  await user.type(field, '50');
  await place.findByText('95%');
  expect(place.getByText('86.7%').isConnected).toBe(true);
  await user.clear(field);
  await user.type(field, 'many');
  expect(place.getByText('Points, such as 7.5').isConnected).toBe(true);
  await user.click(place.getByRole('button', { name: 'Start again' }));
  await waitFor(() => expect(place.queryByText('95%')).toBeNull());
  await user.click(place.getByRole('button', { name: 'Back to the real numbers' }));
  expect(screen.queryByRole('region', { name: 'What if… in Mathematics 5B' })).toBeNull();
  expect(words(document.activeElement!)).toBe('What if… Try out scores in Mathematics 5B');
  expect(db.get<unknown[]>('select count(*), sum(earned) from grade')).toEqual(before);
});

test('what if needs no number of excused work', async () => {
  const { user } = await renderRoute('/student/gradebook', { as: 'nova' });
  const panel = within(await blue());
  await user.click(panel.getByRole('button', { name: /Try out scores in Science 5B/ }));
  const place = within(screen.getByRole('region', { name: 'What if… in Science 5B' }));
  expect(place.queryByLabelText(/Field day report/)).toBeNull();
  expect(place.getByLabelText(/Moon diary/).isConnected).toBe(true);
});

test('how the class did is told from five shown grades on, and not before', async () => {
  const page = await renderRoute('/student/gradebook?state=graded&class=1', { as: 'nova' });
  const quiz = within((await assignedWork()).getAllByRole('listitem')[0]!);
  await page.user.click(quiz.getByText(/How the class did/));
  const told = await quiz.findByText(/Half of the class had between about \d+% and \d+%/);
  expect(told.isConnected).toBe(true);
  page.db.run(`update grade set released_at = null where student_id <> 'student-nova'`);
  await page.router.options.context.queryClient.invalidateQueries({ queryKey: ['gradebook'] });
  expect((await quiz.findByText(/Not told: too few grades are shown/)).isConnected).toBe(true);
  expect(told.isConnected).toBe(false);
});

test('work leads to where it is done', async () => {
  await renderRoute('/student/gradebook', { as: 'nova' });
  const link = (await assignedWork()).getByRole('link', { name: 'Area of our classroom' });
  expect(link.getAttribute('href')).toMatch(/^\/assignments\/\d+$/);
});

test('a class that is over stands apart, with its work, and nothing to try out', async () => {
  const page = await renderRoute('/teacher', { as: 'nova' });
  await screen.findByRole('heading', { level: 1 });
  page.db.run('update class set archived_at = 1 where id = 1');
  page.router.options.context.queryClient.removeQueries({ queryKey: ['gradebook'] });
  await page.router.navigate({ to: '/student/gradebook' });
  const over = within(await screen.findByRole('region', { name: 'Classes that are over' }));
  expect(over.getByText('Mathematics 5B').isConnected).toBe(true);
  expect(over.queryByRole('button', { name: /What if/ })).toBeNull();
  await page.user.click(over.getByText(/of work/));
  expect(over.getByRole('link', { name: 'Decimals in measurements' }).isConnected).toBe(true);
  expect(
    (await assignedWork()).queryByRole('link', { name: 'Decimals in measurements' }),
  ).toBeNull();
  const first = within(screen.getByRole('region', { name: 'To do first' }));
  expect(first.queryByText('Decimals in measurements')).toBeNull();
});

test('nothing is shown by its id while the names of the planets are on their way', async () => {
  const { router } = await renderRoute('/join', { as: 'nova' });
  const catalogue = Promise.withResolvers<void>();
  apiServer.use(
    // Passes the request on to the school, once it may.
    http.get('*/api/planets', async () => {
      await catalogue.promise;
      return undefined;
    }),
  );
  const ledgers = fetched<Gradebook>('/api/gradebook');
  await act(() => router.navigate({ to: '/student/gradebook' }));
  await ledgers;
  await screen.findByText(/Loading the gradebook/);
  expect(document.body.textContent).not.toContain('num_forge');
  catalogue.resolve();
  expect(words(await gold())).toContain('NumForge');
  expect(document.body.textContent).not.toContain('num_forge');
});
