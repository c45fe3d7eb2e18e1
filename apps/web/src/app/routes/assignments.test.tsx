import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { sql, type SQL } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { renderRoute } from '../../testing/render-route.tsx';

const NEW = '/teacher/classes/1/assignments/new';

/** A fresh editor for vega’s first class, on the clock of the test. */
async function openEditor(search = '') {
  const page = await renderRoute(`${NEW}${search}`, { as: 'vega' });
  await screen.findByRole('heading', { level: 1, name: 'New assignment' });
  await screen.findByRole('textbox', { name: 'Title' });
  return page;
}

type User = Awaited<ReturnType<typeof renderRoute>>['user'];

async function addTopic(user: User, topic: RegExp, count = '3') {
  await user.click(screen.getByRole('button', { name: 'Questions of a topic' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('radio', { name: topic }));
  const many = within(dialog).getByRole('textbox', { name: 'How many' });
  await user.clear(many);
  await user.type(many, count);
  await user.click(within(dialog).getByRole('button', { name: 'Add' }));
}

const FROM_PRACTICE = '?student=student-nova&planet=num_forge&topic=fractions_add&grade=5';

/** Makes a draft through the page, as a teacher would, and stops at its own page. */
async function makeDraft() {
  const page = await openEditor(FROM_PRACTICE);
  await page.user.click(screen.getByRole('button', { name: 'Save as a draft' }));
  await screen.findByRole('heading', { level: 1, name: 'Adding fractions' });
  return page;
}

/** What happens elsewhere, meanwhile. */
const meanwhile = ({ db }: Awaited<ReturnType<typeof renderRoute>>, statement: SQL) =>
  db.run(statement);

describe('the Assignments tab', () => {
  it('lists them by where they stand, and finds one by its words', async () => {
    const { user, router } = await renderRoute('/teacher/classes/1/assignments', { as: 'vega' });
    await screen.findByRole('heading', { name: 'Open' });
    screen.getByRole('heading', { name: 'Draft' });
    await user.type(screen.getByRole('searchbox', { name: 'Find an assignment' }), 'percent');
    await waitFor(() => expect(screen.getAllByRole('listitem').length).toBeGreaterThan(0));
    expect(screen.queryByRole('heading', { name: 'Open' })).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Draft: percent quiz' }));
    await screen.findByRole('heading', { level: 1, name: 'Draft: percent quiz' });
    expect(router.state.location.pathname).toMatch(/^\/teacher\/assignments\/\d+$/);
  });

  it('a filter is in the address, and an empty result says so', async () => {
    const { router } = await renderRoute('/teacher/classes/1/assignments?show=withdrawn', {
      as: 'vega',
    });
    await screen.findByText('No assignment is like that.');
    expect(router.state.location.search).toEqual({ show: 'withdrawn' });
  });

  it('an administrator reads and makes none', async () => {
    await renderRoute('/teacher/classes/1/assignments', { as: 'polaris' });
    await screen.findByRole('heading', { name: 'Open' });
    expect(screen.queryByRole('link', { name: 'Make an assignment' })).toBeNull();
  });

  it('of a class that is not theirs is not there', async () => {
    await renderRoute('/teacher/classes/999/assignments', { as: 'vega' });
    await screen.findByRole('heading', { name: 'This is not here' });
  });
});

describe('the editor', () => {
  it('makes a draft of what was typed, with a live preview of it', async () => {
    const { user } = await openEditor();
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Sums for Monday');
    await addTopic(user, /^Adding fractions/);
    const preview = screen.getByRole('complementary', { name: 'What a student gets' });
    await within(preview).findByText('3 questions');
    expect(within(preview).queryByText('Right answer')).toBeNull();
    await user.click(within(preview).getByRole('checkbox', { name: 'Show right answers' }));
    expect(within(preview).getAllByText('Right answer')).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'Save as a draft' }));
    await screen.findByRole('heading', { level: 1, name: 'Sums for Monday' });
    screen.getByText('Students do not see it yet.');
  });

  it('tells what is missing at its field and saves nothing', async () => {
    const { user, router } = await openEditor();
    await user.click(screen.getByRole('button', { name: 'Save as a draft' }));
    const title = screen.getByRole('textbox', { name: 'Title' });
    expect(title.getAttribute('aria-invalid')).toBe('true');
    screen.getByText('It is not saved yet');
    expect(router.state.location.pathname).toBe(NEW);
    await user.type(title, 'Something');
    expect(title.getAttribute('aria-invalid')).toBeNull();
  });

  it('refuses due before open before anything is sent', async () => {
    const { user } = await openEditor(FROM_PRACTICE);
    fireEvent.change(screen.getByLabelText('Due'), { target: { value: '2020-01-01T10:00' } });
    await user.click(screen.getByRole('button', { name: 'Save as a draft' }));
    expect(screen.getByLabelText('Due').getAttribute('aria-invalid')).toBe('true');
  });

  it('opens with a student and the topic they need, in one step', async () => {
    await openEditor(FROM_PRACTICE);
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty(
      'value',
      'Adding fractions',
    );
    expect(screen.getByRole('checkbox', { name: 'Nova Adeyemi' })).toHaveProperty('checked', true);
    expect(screen.getByRole('checkbox', { name: 'Orion Castellanos' })).toHaveProperty(
      'checked',
      false,
    );
  });

  it('a type brings what usually fits it', async () => {
    const { user } = await openEditor();
    expect(screen.getByRole('checkbox', { name: /^Hints/ })).toHaveProperty('checked', true);
    await user.click(screen.getByRole('radio', { name: 'Test' }));
    expect(screen.getByRole('checkbox', { name: /^Hints/ })).toHaveProperty('checked', false);
    expect(screen.getByLabelText('Time limit in minutes')).toHaveProperty('value', '45');
  });

  it('picks single questions of a topic, each to be looked at', async () => {
    const { user } = await openEditor();
    await user.click(screen.getByRole('button', { name: 'Questions of a topic' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('radio', { name: /^Adding fractions/ }));
    await user.click(within(dialog).getByRole('radio', { name: 'I pick them' }));
    await user.click(await within(dialog).findByRole('checkbox', { name: /^Question 1/ }));
    await user.click(within(dialog).getByRole('checkbox', { name: /^Question 3/ }));
    await user.click(within(dialog).getByRole('button', { name: /Add 2/ }));
    expect(screen.getAllByText(/^One picked question, grade 5$/)).toHaveLength(2);
  });

  it('asks before what was typed is left, and keeps it on wish', async () => {
    const { user, router } = await openEditor();
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Half done');
    await user.click(screen.getByRole('link', { name: 'Assignments' }));
    const dialog = await screen.findByRole('dialog', { name: 'Leave without saving?' });
    await user.click(within(dialog).getByRole('button', { name: 'Stay here' }));
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'Half done');
    await user.click(screen.getByRole('link', { name: 'Assignments' }));
    await user.click(await screen.findByRole('button', { name: 'Leave' }));
    await waitFor(() =>
      expect(router.state.location.pathname).toBe('/teacher/classes/1/assignments'),
    );
  });

  it('a network that fails loses nothing that was typed', async () => {
    const { user, setFault } = await openEditor(FROM_PRACTICE);
    setFault('offline');
    await user.click(screen.getByRole('button', { name: 'Save as a draft' }));
    await screen.findByText('It could not be sent. Check the network.');
    setFault('none');
    await user.click(screen.getByRole('button', { name: 'Save as a draft' }));
    await screen.findByRole('heading', { level: 1, name: 'Adding fractions' });
  });
});

describe('the page of an assignment', () => {
  it('publishes, withdraws and gives back', async () => {
    const { user } = await makeDraft();
    await user.click(screen.getByRole('button', { name: 'Publish' }));
    const dialog = await screen.findByRole('dialog', { name: 'Publish' });
    within(dialog).getByText(/^1 student will see it/);
    await user.click(within(dialog).getByRole('button', { name: 'Publish now' }));
    await screen.findByText('Students can work on it now.');
    await user.click(screen.getByRole('button', { name: 'Withdraw' }));
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Withdraw' }),
    );
    await screen.findByText(/Taken back: students see nothing of it/);
    screen.getByRole('button', { name: 'Give it back' });
  });

  it('gives a student more time, and takes it away', async () => {
    const { user } = await makeDraft();
    await user.click(screen.getByRole('button', { name: 'Give a student more time' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getByLabelText('Due'), {
      target: { value: '2026-05-04T10:00' },
    });
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    const row = await screen.findByRole('row', { name: /Nova Adeyemi/ });
    expect(row.textContent).toMatch(/May/);
    await user.click(
      within(row).getByRole('button', { name: 'Take away the dates of Nova Adeyemi' }),
    );
    await screen.findByText('All have the same dates.');
  });

  it('copies it a week later as a draft of its own', async () => {
    const { user, router } = await makeDraft();
    const first = router.state.location.pathname;
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Make the copy' }),
    );
    await waitFor(() => expect(router.state.location.pathname).not.toBe(first));
    await screen.findByRole('button', { name: 'Publish' });
  });

  it('deletes a draft that nobody began', async () => {
    const { user, router } = await makeDraft();
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete' }),
    );
    await waitFor(() =>
      expect(router.state.location.pathname).toBe('/teacher/classes/1/assignments'),
    );
  });

  it('of two who save, the second sees it and chooses', async () => {
    const page = await makeDraft();
    const { user, router } = page;
    const title = screen.getByRole('textbox', { name: 'Title' });
    const id = Number(router.state.location.pathname.split('/').at(-1));
    meanwhile(
      page,
      sql`update assignment set title = 'Theirs', version = version + 1 where id = ${id}`,
    );
    await user.clear(title);
    await user.type(title, 'Mine');
    // The page has fetched theirs by itself, as it does whenever it is looked at again.
    await router.options.context.queryClient.invalidateQueries({ queryKey: ['assignment', id] });
    await screen.findByRole('heading', { level: 1, name: 'Theirs' });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Somebody saved this assignment since you opened it');
    expect(title).toHaveProperty('value', 'Mine');
    await user.click(screen.getByRole('button', { name: 'Save mine over it' }));
    await screen.findByRole('heading', { level: 1, name: 'Mine' });
    screen.getByText('Saved.');
  });

  it('takes up what somebody else saved while nothing is typed', async () => {
    const page = await makeDraft();
    const { router } = page;
    const id = Number(router.state.location.pathname.split('/').at(-1));
    meanwhile(
      page,
      sql`update assignment set title = 'Theirs', version = version + 1 where id = ${id}`,
    );
    await router.options.context.queryClient.invalidateQueries({ queryKey: ['assignment', id] });
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'Theirs'),
    );
    screen.getByText('Nothing changed since it was saved.');
  });

  it('keeps its questions and rules once a student began', async () => {
    const page = await makeDraft();
    const { user, router } = page;
    const id = Number(router.state.location.pathname.split('/').at(-1));
    meanwhile(
      page,
      sql`insert into submission (assignment_id, student_id, started_at) values (${id}, 'student-nova', 1)`,
    );
    await router.options.context.queryClient.invalidateQueries({ queryKey: ['assignment', id] });
    await screen.findByText('Students have begun, so the questions stay as they are.');
    expect(screen.queryByRole('button', { name: 'Questions of a topic' })).toBeNull();
    expect(screen.getByRole('checkbox', { name: /^Hints/ })).toHaveProperty('disabled', true);
    await user.type(screen.getByRole('textbox', { name: 'Title' }), ', new');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByRole('heading', { level: 1, name: 'Adding fractions, new' });
  });
});
