import type { Work } from '@planets/contract';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderRoute } from '../../testing/render-route.tsx';

const HOUR = 3_600_000;
const ID = 900;

const base = { figure: null, hints: ['Think of llamas.'], steps: ['It lies at the sea.'] };
const DRAFTS = [
  { ...base, kind: 'text', prompt: 'What is the capital of Peru?', answer: 'Lima' },
  {
    ...base,
    kind: 'choice',
    prompt: 'Which ocean lies west of Peru?',
    right: 'the Pacific',
    wrong: ['the Atlantic', 'the Indian', 'the Arctic'],
  },
  {
    ...base,
    kind: 'open',
    prompt: 'Why is it cold in the Andes?',
    sample: 'Because they are high.',
    rubric: [{ name: 'Height', full: 'Says that it gets colder higher up.', points: 4 }],
    words: { min: 3, max: 60 },
  },
];

const quoted = (value: unknown) => `'${JSON.stringify(value).replaceAll("'", "''")}'`;

/** Nova's page with an assignment of three questions, one of them a text. Dates count in hours from now. */
async function assigned({
  dueIn = 24,
  closesIn = 48,
  ...columns
}: { dueIn?: number; closesIn?: number } & Record<string, string | number> = {}) {
  const page = await renderRoute('/', { as: 'nova' });
  const now = page.deps.now();
  for (const [index, draft] of DRAFTS.entries())
    page.db
      .run(`insert into own_question (id, owner_id, name, version, created_at, updated_at, draft_json)
      values (${ID + index}, 'teacher-vega', 'Q', 1, ${now}, ${now}, ${quoted(draft)})`);
  const content = DRAFTS.map((_, index) => ({ type: 'own', question: ID + index, weight: 1 }));
  const more = Object.entries(columns).map(([name, value]) => [
    name,
    typeof value === 'number' ? String(value) : `'${value}'`,
  ]);
  page.db.run(`insert into assignment (id, class_id, title, instructions, subject, topic_name, type,
      points, published_at, opens_at, due_at, closes_at, content_json
      ${more.map(([name]) => `, ${name}`).join('')})
    values (${ID}, 1, 'Peru', 'Take your time.', 'terra_nova', 'South America', 'homework', 9,
      ${now - HOUR}, ${now - HOUR}, ${now + dueIn * HOUR}, ${now + closesIn * HOUR},
      ${quoted(content)} ${more.map(([, value]) => `, ${value}`).join('')})`);
  await page.router.navigate({ to: '/assignments/$assignmentId', params: { assignmentId: ID } });
  return page;
}

const work = async (): Promise<Work> =>
  ((await (await fetch(`/api/assignments/${ID}/work`)).json()) as { work: Work }).work;
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const heading = (name: string | RegExp) => screen.findByRole('heading', { name });
const question = (number: number) => heading(`Question ${number} of 3`);
const saved = () => screen.findByText('Saved', undefined, { timeout: 3000 });

async function begun(columns?: Parameters<typeof assigned>[0]) {
  const page = await assigned(columns);
  await page.user.click(await button(/^Begin/));
  await question(1);
  return page;
}

test('before it is begun it says what it is, when it is due and what counts', async () => {
  await assigned({ tries: 2, time_limit_minutes: 20 });
  await heading('Peru');
  screen.getByText('Take your time.');
  screen.getByText(/^Tomorrow at /);
  screen.getByText(/3 questions/);
  screen.getByText(/9 points/);
  screen.getByText(/You may hand it in up to 2 times/);
  screen.getByText(/The clock does not stop/);
  screen.getByRole('button', { name: 'Begin: 20 minutes' });
});

test('lateness is told before, and again when handing in', async () => {
  const { user } = await assigned({ dueIn: -30 });
  await screen.findByText(/^This is late: it was due/);
  await user.click(await button('Begin'));
  await question(1);
  await user.click(screen.getByRole('button', { name: 'Hand in' }));
  const dialog = await screen.findByRole('dialog', { name: 'Hand in?' });
  within(dialog).getByText(/^This is late/);
  within(dialog).getByRole('button', { name: 'Hand in late' });
});

test('a double click on Next goes one question on, not two', async () => {
  await begun();
  fireEvent.click(await button('Next'), { detail: 1 });
  await question(2);
  fireEvent.click(await button('Next'), { detail: 2 });
  await question(2);
  fireEvent.click(await button('Next'), { detail: 1 });
  expect(await question(3)).toBeTruthy();
});

test('what is typed is saved, and is there after leaving, without being handed in', async () => {
  const { user, router } = await begun();
  await user.type(screen.getByRole('textbox'), 'Lima');
  await saved();
  await user.click(screen.getByRole('link', { name: 'Peru' }));
  await screen.findByText(/Begun, not handed in. 1 of/);
  await user.click(screen.getByRole('link', { name: 'Go on' }));
  await question(2);
  await user.click(screen.getByRole('button', { name: 'Question 1, answered' }));
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Lima');
  expect((await work()).phase).toBe('writing');
  expect(router.state.location.pathname).toBe(`/assignments/${ID}/work`);
});

test('every question is in reach, and handing in is confirmed with what is empty', async () => {
  const { user } = await begun();
  await user.type(screen.getByRole('textbox'), 'Lima{Enter}');
  await question(2);
  await user.click(screen.getByRole('button', { name: 'Question 3, empty' }));
  await question(3);
  await user.type(screen.getByRole('textbox'), 'High.');
  await user.click(screen.getAllByRole('button', { name: 'Hand in' })[0]!);
  const dialog = await screen.findByRole('dialog', { name: 'Hand in?' });
  within(dialog).getByText('Empty, so worth nothing yet');
  await within(dialog).findByText(/Your teacher reads it also as it is/);
  within(dialog).getByText('After this you cannot change it any more.');
  await user.click(within(dialog).getByRole('button', { name: /^Question 2/ }));
  await question(2);
  await user.keyboard('1');
  await user.click(screen.getAllByRole('button', { name: 'Hand in' })[0]!);
  await user.click(
    within(await screen.findByRole('dialog')).getByRole('button', { name: 'Hand in' }),
  );
  await screen.findByText(/^Received today at .*on time\.$/);
  screen.getByText('High.');
  expect(screen.queryByText('Right answer')).toBeNull();
  expect(await work()).toMatchObject({ phase: 'handed_in', unready: [] });
});

test('without a network the writing goes on, and everything is sent when it is back', async () => {
  const { user, setFault } = await begun();
  setFault('offline');
  await user.type(screen.getByRole('textbox'), 'Lima');
  await screen.findByText('Not saved yet', undefined, { timeout: 3000 });
  screen.getByText('Kept on this device.');
  await user.keyboard('{Enter}');
  await question(2);
  await user.keyboard('1');
  await user.click(screen.getAllByRole('button', { name: 'Hand in' })[0]!);
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Hand in' }));
  await within(dialog).findByText('It did not reach the school');
  setFault('none');
  await user.click(within(dialog).getByRole('button', { name: 'Hand in' }));
  await heading('What you handed in');
  const { questions } = await work();
  expect(questions.map(({ handedIn }) => handedIn !== null)).toEqual([true, true, false]);
});

test('when the time is up, what was typed is handed in, and that is said kindly', async () => {
  const page = await begun({ time_limit_minutes: 10 });
  screen.getByRole('timer', { name: /^Time left (10:00|9:5\d)/ });
  await page.user.type(screen.getByRole('textbox'), 'Lima');
  page.pass(10 * 60_000);
  await screen.findByRole('heading', { name: 'What you handed in' }, { timeout: 3000 });
  screen.getByText('Lima');
});

test('handed in from another tab, the page says so and keeps what came too late', async () => {
  const { user } = await begun();
  await fetch(`/api/assignments/${ID}/work/hand-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ submitId: 'from-another-tab' }),
  });
  await user.type(screen.getByRole('textbox'), 'Cusco');
  await screen.findByText('Some words came too late', undefined, { timeout: 4000 });
  screen.getByText('Cusco');
  await user.click(screen.getByRole('button', { name: 'Throw it away' }));
  expect(screen.queryByText('Cusco')).toBeNull();
});

test('taken back while it is written, it says so and that the words are kept', async () => {
  const page = await begun();
  page.db.run(`update assignment set withdrawn_at = ${page.deps.now()} where id = ${ID}`);
  await page.user.type(screen.getByRole('textbox'), 'Lima');
  await screen.findByRole(
    'heading',
    { name: 'Your teacher has taken this back' },
    { timeout: 3000 },
  );
  screen.getByText(/What you wrote is kept/);
});

test('the same question written in another tab: both are shown, and the student chooses', async () => {
  const { user } = await begun();
  await fetch(`/api/assignments/${ID}/work/drafts`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      changes: [{ position: 0, response: { kind: 'text', text: 'Quito' }, sequence: 5 }],
    }),
  });
  await user.type(screen.getByRole('textbox'), 'Lima');
  await screen.findByText(/changed in another tab/, undefined, { timeout: 3000 });
  screen.getByText('Quito');
  await user.click(screen.getByRole('button', { name: 'Keep what is here' }));
  await waitFor(
    async () => {
      const [first] = (await work()).questions;
      expect(first!.draft!.response).toEqual({ kind: 'text', text: 'Lima' });
    },
    { timeout: 3000 },
  );
});

test('where verdicts come at once, each question is checked, and no sum is told', async () => {
  const { user } = await begun({ answers_shown: 'at_once', tries: 2, hints: 1 });
  await user.click(await button('Hint'));
  await user.click(await button('Show the hint'));
  await screen.findByText('Think of llamas.');
  await user.type(screen.getByRole('textbox'), 'Cusco{Enter}');
  await screen.findByText('Not yet');
  await user.clear(screen.getByRole('textbox'));
  await user.type(screen.getByRole('textbox'), 'Lima{Enter}');
  await screen.findByText('It earns half credit.');
  await user.click(screen.getByRole('button', { name: 'Next' }));
  await question(2);
  screen.getByRole('button', { name: 'Question 1, right' });
});

test('a lost sign-in is taken up over the question, and what was typed is sent', async () => {
  const { user } = await begun();
  await fetch('/api/sign-out', { method: 'POST' });
  await user.type(screen.getByRole('textbox'), 'Lima');
  await screen.findByRole('dialog', { name: 'Please sign in again' }, { timeout: 3000 });
  await user.type(screen.getByLabelText('User name'), 'nova');
  await user.type(screen.getByLabelText('Password'), 'learning-planets{Enter}');
  await saved();
  expect((await work()).questions[0]!.draft!.response).toEqual({ kind: 'text', text: 'Lima' });
});

test('the released grade comes with comments, rubric and answers; before, nothing of it', async () => {
  const page = await begun();
  await page.user.type(screen.getByRole('textbox'), 'Cusco');
  await page.user.click(screen.getByRole('button', { name: 'Question 3, empty' }));
  await page.user.type(screen.getByRole('textbox'), 'They are high up.');
  await page.user.click(screen.getAllByRole('button', { name: 'Hand in' })[0]!);
  await page.user.click(
    within(await screen.findByRole('dialog')).getByRole('button', { name: 'Hand in' }),
  );
  await heading('What you handed in');
  expect(screen.queryByRole('heading', { name: 'Your grade' })).toBeNull();
  const key = `assignment_id = ${ID} and student_id = 'student-nova'`;
  page.db
    .run(`insert into question_grade (assignment_id, student_id, position, credit, rubric_json, comment, graded_at)
    values (${ID}, 'student-nova', 2, 0.75, '[3]', 'Nearly.', 1)`);
  page.db.run(`delete from grade where ${key}`);
  page.db
    .run(`insert into grade (assignment_id, student_id, earned, feedback, excused, graded_at, released_at)
    values (${ID}, 'student-nova', 2.25, 'Look at a map again.', 0, 1, ${page.deps.now()})`);
  await page.router.navigate({ to: '/student/gradebook' });
  page.pass(10_000);
  await page.router.navigate({ to: '/assignments/$assignmentId', params: { assignmentId: ID } });
  await heading('Your grade');
  screen.getByText('Look at a map again.');
  screen.getByText('Nearly.');
  screen.getByText(/^3 of 4 points$/);
  screen.getByText('Because they are high.');
  screen.getAllByText('Right answer');
});

test('work that closed shows what was written and not handed in', async () => {
  const page = await begun({ dueIn: 1, closesIn: 1 });
  await page.user.type(screen.getByRole('textbox'), 'Lima');
  await saved();
  page.pass(2 * HOUR);
  await page.user.click(screen.getByRole('link', { name: 'Peru' }));
  await screen.findByText('This is closed');
  await heading('What you wrote and did not hand in');
  screen.getByText('Lima');
});

test('handing in again is offered while tries are left', async () => {
  const { user } = await begun({ tries: 2 });
  await user.type(screen.getByRole('textbox'), 'Cusco');
  await user.click(screen.getAllByRole('button', { name: 'Hand in' })[0]!);
  const dialog = await screen.findByRole('dialog');
  within(dialog).getByText(/You can change it and hand it in again until/);
  await user.click(within(dialog).getByRole('button', { name: 'Hand in' }));
  await user.click(await screen.findByRole('link', { name: 'Change my answers' }));
  await question(2);
  await user.click(screen.getByRole('button', { name: 'Question 1, answered' }));
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Cusco');
});

test('work that is not theirs is not here', async () => {
  const { router } = await renderRoute('/', { as: 'comet' });
  await router.navigate({ to: '/assignments/$assignmentId', params: { assignmentId: 1 } });
  expect((await heading('This is not here')).tagName).toBe('H1');
});
