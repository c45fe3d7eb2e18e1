import { createClient } from '@planets/api/testing';
import { handIn, setWork } from '@planets/api/testing/graded';
import type { NodeHost } from '@planets/api/testing/node';
import { screen, waitFor, within } from '@testing-library/react';
import { delay, http } from 'msw';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { apiServer } from '../../testing/api-server.ts';
import { renderRoute } from '../../testing/render-route.tsx';

/** The page's script, so that no test waits for it beside what it tests. */
beforeAll(() => import('./grading.tsx'));
beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

/** The grading page of vega, with work of nova (right) and orion (wrong), a key and a text each. */
async function grading(search = '', as = 'vega') {
  const page = await renderRoute('/', { as });
  const host = page as unknown as NodeHost;
  const { id } = setWork(host);
  for (const [student, isRight] of [
    ['nova', true],
    ['orion', false],
  ] as const) {
    const client = createClient(page.app);
    await client.signIn(student);
    await handIn(host, client, id, `student-${student}`, isRight);
  }
  const teacher = createClient(page.app);
  await teacher.signIn('vega');
  await page.router.navigate({ href: `/teacher/assignments/${id}/grading${search}` });
  await screen.findByRole('heading', { name: 'Grade', level: 2 });
  const grade = async (student: string) =>
    (await teacher.get(`/api/assignments/${id}/submissions/student-${student}`)).body.student.grade;
  return { ...page, id, teacher, grade };
}

const work = (name: string) => screen.findByRole('heading', { level: 2, name });
const row = (name: string) => screen.getByRole('group', { name: new RegExp(`^${name}`) });
const commentOnText = () => screen.getByLabelText('Comment on question 2');

describe('the queue', () => {
  test('starts with the first to grade, and says where everybody is', async () => {
    await grading();
    await work('Nova Adeyemi');
    screen.getByText('2 pieces to grade');
    const queue = screen.getByRole('navigation', { name: 'Students' });
    expect(within(queue).getByRole('button', { current: true }).textContent).toMatch(
      /Nova Adeyemi.*To grade/,
    );
    within(queue).getByRole('button', { name: /Lyra Nakamura.*Not begun/ });
  });

  test('is gone through by keys', async () => {
    const { user } = await grading();
    await work('Nova Adeyemi');
    await user.keyboard('j');
    await work('Orion Castellanos');
    expect(document.activeElement?.textContent).toBe('Orion Castellanos');
    await user.keyboard('k');
    await work('Nova Adeyemi');
    await user.keyboard('n');
    await work('Orion Castellanos');
  });

  test('keys are letters while something is typed, and can be turned off', async () => {
    const { user } = await grading();
    await work('Nova Adeyemi');
    await user.type(commentOnText(), 'jkn 3');
    expect(commentOnText()).toHaveProperty('value', 'jkn 3');
    await work('Nova Adeyemi');
    await user.click(screen.getByRole('button', { name: 'Keys' }));
    await user.click(await screen.findByRole('checkbox', { name: /Single keys/ }));
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await user.keyboard('j');
    await work('Nova Adeyemi');
  });
});

describe('a text', () => {
  test('is graded by digits and a comment; Ctrl+Enter saves and goes on', async () => {
    const { user, grade } = await grading();
    await work('Nova Adeyemi');
    await user.keyboard('31');
    expect(within(row('Reason')).getByRole('radio', { name: /^3/ })).toHaveProperty(
      'checked',
      true,
    );
    expect(within(row('Words')).getByRole('radio', { name: /^1/ })).toHaveProperty('checked', true);
    await user.keyboard('c');
    await user.keyboard('Clear.{Control>}{Enter}{/Control}');
    await work('Orion Castellanos');
    expect(await grade('nova')).toMatchObject({ earned: 10 });
    await screen.findByText('1 piece to grade');
  });

  test('who was graded a moment ago is not come back to, however late the new queue is', async () => {
    const { user } = await grading();
    await work('Nova Adeyemi');
    apiServer.use(http.get('*/api/assignments/:id/submissions', () => delay('infinite')));
    await user.keyboard('31{Control>}{Enter}{/Control}');
    await work('Orion Castellanos');
    await user.keyboard('20{Control>}{Enter}{/Control}');
    await screen.findByText('Nothing waits for you');
    await work('Orion Castellanos');
    expect(screen.queryByRole('heading', { level: 2, name: 'Nova Adeyemi' })).toBeNull();
  });

  test('a comment that is not saved survives a reload, with its student', async () => {
    const { user, router } = await grading();
    await work('Nova Adeyemi');
    await user.type(commentOnText(), 'I was called away');
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: /Orion/ }));
    await work('Orion Castellanos');
    expect(commentOnText()).toHaveProperty('value', '');
    // What a reload would find.
    expect(
      sessionStorage.getItem(
        `grading:${router.state.matches.at(-1)?.params['assignmentId' as never]}:student-nova`,
      ),
    ).toContain('I was called away');
    await user.click(screen.getByRole('button', { name: /Nova/ }));
    await work('Nova Adeyemi');
    expect(commentOnText()).toHaveProperty('value', 'I was called away');
    screen.getByText('Not saved yet; kept in this tab.');
  });

  test('what the network loses stays to be sent again', async () => {
    const { user, setFault, grade } = await grading();
    await work('Nova Adeyemi');
    await user.keyboard('31');
    setFault('offline');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText(/No connection to the school/);
    setFault('none');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved');
    expect(await grade('nova')).toMatchObject({ earned: 10 });
  });
});

describe('the grade', () => {
  test('takes a score by hand, with a reason, and a warning above what it is worth', async () => {
    const { user, grade } = await grading();
    await work('Nova Adeyemi');
    await user.keyboard('31');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await user.click(await screen.findByRole('button', { name: 'Change the score' }));
    const points = await screen.findByLabelText(/Points, of 10/);
    await user.clear(points);
    await user.type(points, '12,5');
    screen.getByText(/more than the 10/);
    await user.click(screen.getByRole('button', { name: 'Save the score' }));
    await screen.findByText(/Say why/);
    await user.type(screen.getByLabelText('Why'), 'Extra drawing.');
    await user.click(screen.getByRole('button', { name: 'Save the score' }));
    await screen.findByText('12.5 of 10 points');
    expect(await grade('nova')).toMatchObject({ earned: 12.5, overridden: true });
    await user.click(screen.getByText('Log of this grade'));
    await screen.findByText('Score set by hand, from 10 points to 12.5 points.');
    screen.getByText('Why: Extra drawing.');
    await user.click(screen.getByRole('button', { name: 'Undo the last change' }));
    await screen.findByText('10 of 10 points');
  });

  test('is excused, shown and hidden', async () => {
    const { user, grade } = await grading('?student=student-lyra');
    await work('Lyra Nakamura');
    await user.click(screen.getByRole('button', { name: 'Excuse' }));
    await screen.findByText('Excused: it leaves every sum.');
    await user.click(screen.getByRole('button', { name: 'Excused: take back' }));
    await user.type(screen.getByLabelText('Feedback on the whole work'), 'See me.');
    await user.click(screen.getByRole('button', { name: 'Save feedback' }));
    await user.click(await screen.findByRole('button', { name: 'Show to the student' }));
    await screen.findByText('The student sees it.');
    expect(await grade('lyra')).toMatchObject({ feedback: 'See me.', released: true });
  });

  test('that somebody changed meanwhile is a choice between both', async () => {
    const { user, teacher, id, grade } = await grading();
    await work('Nova Adeyemi');
    await user.type(screen.getByLabelText('Feedback on the whole work'), 'Mine');
    const { version } = await grade('nova');
    await teacher.send('PUT', `/api/assignments/${id}/students/student-nova/grade`, {
      version,
      feedback: 'Theirs',
    });
    await user.click(screen.getByRole('button', { name: 'Save feedback' }));
    const dialog = await screen.findByRole('dialog', { name: 'Changed meanwhile' });
    within(dialog).getByText('Theirs');
    within(dialog).getByText('Mine');
    await user.click(within(dialog).getByRole('button', { name: 'Save mine' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await grade('nova')).toMatchObject({ feedback: 'Mine' });
  });
});

test('work handed in anew while it was graded is looked at before anything is saved', async () => {
  const page = await grading();
  const { user, db, app, id } = page;
  await work('Nova Adeyemi');
  db.run(`update assignment set tries = 2 where id = ${id}`);
  await user.type(commentOnText(), 'About the old text');
  const nova = createClient(app);
  await nova.signIn('nova');
  page.pass(60_000);
  await nova.post(`/api/assignments/${id}/work`, {});
  await nova.send('PUT', `/api/assignments/${id}/work/drafts`, {
    changes: [
      { position: 1, response: { kind: 'open', text: 'A new text of mine.' }, sequence: 99 },
    ],
  });
  await nova.post(`/api/assignments/${id}/work/hand-in`, { submitId: 'submit-anew-0001' });
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const dialog = await screen.findByRole('dialog', { name: 'Handed in anew' });
  await user.click(within(dialog).getByRole('button', { name: 'Look at the new work' }));
  await screen.findByText('A new text of mine.');
  expect(commentOnText()).toHaveProperty('value', 'About the old text');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Saved');
});

test('names are hidden and shown again', async () => {
  const { user } = await grading();
  await work('Nova Adeyemi');
  await user.click(screen.getByRole('button', { name: 'Hide names' }));
  await screen.findByRole('heading', { level: 2, name: /^Student \d/ });
  await waitFor(() => expect(screen.queryByText(/Adeyemi/)).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Show names' }));
  await work('Nova Adeyemi');
});

test('all grades are shown at once, and those that wait are told of', async () => {
  const { user, grade } = await grading();
  await work('Nova Adeyemi');
  await user.keyboard('31');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('10 of 10 points');
  await screen.findByText('1 piece to grade');
  await user.click(screen.getByRole('button', { name: 'Show grades…' }));
  await screen.findByText(/1 piece still to grade/);
  await user.click(screen.getByRole('button', { name: /^Show 1.grade/ }));
  await screen.findByText('1 student sees their grade now.');
  expect(await grade('nova')).toMatchObject({ released: true });
});

test('work is graded again by a mended key, after a look at who rises and falls', async () => {
  const { user, db, grade } = await grading();
  await work('Nova Adeyemi');
  await user.keyboard('31');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('10 of 10 points');
  db.run(`update own_question set version = 2,
    draft_json = json_set(draft_json, '$.right', 'a shark', '$.wrong', json('["a bat", "a penguin"]'))
    where name = 'A mammal'`);
  // Anything that is saved looks at the queue anew.
  await user.type(screen.getByLabelText('Feedback on the whole work'), 'Good.');
  await user.click(screen.getByRole('button', { name: 'Save feedback' }));
  await user.click(await screen.findByRole('button', { name: /^Grade again: 1.key mended/ }));
  const dialog = await screen.findByRole('dialog');
  await within(dialog).findByRole('row', { name: /Nova Adeyemi 4 0 would fall/ });
  await user.click(within(dialog).getByRole('checkbox', { name: /Also lower the 1.score/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Grade again' }));
  await within(dialog).findByText(/1 answer got less/);
  expect(await grade('nova')).toMatchObject({ earned: 6 });
});

test('an administrator reads and changes nothing', async () => {
  await grading('', 'polaris');
  await work('Nova Adeyemi');
  expect(screen.queryByRole('button', { name: 'Excuse' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Hide names' })).toBeNull();
  expect(screen.queryByLabelText('Comment on question 2')).toBeNull();
});
