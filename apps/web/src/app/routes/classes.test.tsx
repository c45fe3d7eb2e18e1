import { SCENARIO_PASSWORD } from '@planets/api/scenarios';
import { schoolClass } from '@planets/api/schema';
import { screen, waitFor, within } from '@testing-library/react';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { renderRoute } from '../../testing/render-route.tsx';

const dialog = () => screen.findByRole('dialog');
const button = (name: string | RegExp) => screen.findByRole('button', { name });
/** In the table: on a phone there is a list instead, which tests see too. */
const change = async (name: string) =>
  within(await screen.findByRole('table')).findByRole('button', { name: `Change ${name}` });
const isListed = (name: string) =>
  within(screen.getByRole('table')).queryByRole('button', { name: `Change ${name}` }) !== null;

describe('a teacher’s classes', () => {
  it('begin with a new one, from an empty page to its students', async () => {
    const { user, router } = await renderRoute('/teacher', { scenario: 'first-day', as: 'vega' });
    await screen.findByRole('heading', { name: 'No class yet' });
    await user.click(await button('New class'));
    const form = within(await dialog());
    await user.click(form.getByRole('button', { name: 'Make the class' }));
    form.getByText('Give it a name.');
    await user.type(form.getByLabelText('Name'), 'Astronomy 6A');
    await user.type(form.getByLabelText('Subject'), 'Science{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'Astronomy 6A' });
    await screen.findByRole('heading', { name: 'No students in this class yet' });
    expect(router.state.location.pathname).toMatch(/^\/teacher\/classes\/\d+\/students$/);
  });

  it('are archived, stand apart, and are taken up again', async () => {
    const { user, router } = await renderRoute('/teacher/classes/1/settings', { as: 'vega' });
    await user.click(await button('Archive this class'));
    expect(document.activeElement).toBe(await button('Yes, archive this class'));
    await user.click(await button('Yes, archive this class'));
    await button('Take it up again');
    await router.navigate({ to: '/teacher' });
    await screen.findByText(/1\sarchived class/);
    const current = await screen.findByRole('list', { name: 'Classes' });
    expect(within(current).queryByRole('link', { name: /Mathematics 5B/ })).toBeNull();
    await router.navigate({ to: '/teacher/classes/$classId/students', params: { classId: 1 } });
    await screen.findByRole('table');
    expect(screen.queryByRole('button', { name: 'Add a student' })).toBeNull();
    await router.navigate({ to: '/teacher/classes/$classId/settings', params: { classId: 1 } });
    await user.click(await button('Take it up again'));
    await button('Archive this class');
  });
});

describe('the settings of a class', () => {
  it('rename it, and the heading with it', async () => {
    const { user } = await renderRoute('/teacher/classes/1/settings', { as: 'vega' });
    const section = within(await screen.findByRole('region', { name: 'The class' }));
    const name = section.getByLabelText('Name');
    await user.clear(name);
    await user.type(name, 'Mathematics 6B{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'Mathematics 6B' });
    await section.findByText('Saved');
  });

  it('show a join code large, renew it and close it', async () => {
    const { user } = await renderRoute('/teacher/classes/1/settings', { as: 'vega' });
    const section = within(await screen.findByRole('region', { name: 'Join code' }));
    await user.click(section.getByRole('button', { name: 'Let students join with a code' }));
    const first = (await section.findByText(/^\w{4}-\w{4}$/)).textContent;
    await user.click(section.getByRole('button', { name: 'Show it large' }));
    within(await dialog()).getByText(first);
    await user.keyboard('{Escape}');
    await user.click(section.getByRole('button', { name: 'New code' }));
    await waitFor(() => expect(section.getByText(/^\w{4}-\w{4}$/).textContent).not.toBe(first));
    await user.click(section.getByRole('button', { name: 'Close' }));
    await section.findByText('The code is closed: nobody can join with it.');
  });

  it('add a co-teacher and take one off, and the last one stays', async () => {
    const { user } = await renderRoute('/teacher/classes/1/settings', { as: 'vega' });
    const section = within(await screen.findByRole('region', { name: 'Teachers' }));
    expect(section.queryByRole('button', { name: 'Leave this class' })).toBeNull();
    await user.selectOptions(
      await section.findByLabelText('Add a co-teacher'),
      await section.findByRole('option', { name: 'Altair Mbeki' }),
    );
    await user.click(section.getByRole('button', { name: 'Add' }));
    await user.click(
      await section.findByRole('button', { name: 'Take Altair Mbeki off this class' }),
    );
    await user.click(section.getByRole('button', { name: 'Yes, take off' }));
    await waitFor(() =>
      expect(section.queryByRole('button', { name: /off this class/ })).toBeNull(),
    );
  });
});

describe('the students of a class', () => {
  const open = () => renderRoute('/teacher/classes/1/students', { as: 'vega' });

  it('are found by name and by user name', async () => {
    const { user } = await open();
    await user.type(await screen.findByLabelText('Find a student'), 'adeyemi');
    const table = screen.getByRole('table');
    await waitFor(() => expect(within(table).getAllByRole('row')).toHaveLength(3));
    await user.clear(screen.getByLabelText('Find a student'));
    await user.type(screen.getByLabelText('Find a student'), 'zzz');
    await screen.findByText('Nobody here is called that.');
  });

  it('are added by name, and the password is shown with its user name', async () => {
    const { user, app } = await open();
    await user.click(await button('Add a student'));
    await user.type(within(await dialog()).getByLabelText('Name'), 'Ada Lovelace{Enter}');
    const list = await screen.findByRole('list', { name: 'New passwords' });
    const shown = within(list).getByText('ada.l');
    const password = shown.parentElement!.querySelectorAll('dd')[1]!.textContent;
    const signIn = await app.request('/api/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'ada.l', password }),
    });
    expect(signIn.status).toBe(200);
    await user.click(await button('Done'));
    await screen.findByRole('row', { name: /Ada Lovelace/ });
  });

  it('come from a list that says what each line does before anything happens', async () => {
    const { user } = await open();
    await user.click(await button('From a list'));
    const file = new File(['name;group\nAda Lovelace;Red\n=1+1;\nNova Adeyemi;'], 'class.csv');
    await user.upload(within(await dialog()).getByLabelText('Choose a file'), file);
    const lines = await screen.findByRole('list', { name: 'Lines of the list' });
    expect(
      within(lines)
        .getAllByRole('listitem')
        .map((line) => line.textContent),
    ).toEqual([
      expect.stringMatching(/^Wrong: =1\+1Line 3\. A name cannot begin with/),
      expect.stringMatching(/^Wrong: Nova AdeyemiLine 4\. A student of this name/),
      expect.stringMatching(/^New: Ada Lovelace · group RedLine 2\./),
    ]);
    const add = await button(/Add 1\sstudent/);
    expect(add).toHaveProperty('disabled', true);
    await user.click(screen.getByLabelText('Leave out the wrong lines'));
    await user.click(add);
    const passwords = await screen.findByRole('list', { name: 'New passwords' });
    within(passwords).getByText('ada.l');
    await user.keyboard('{Escape}');
    within(passwords).getByText('ada.l');
    await user.click(await button('I have the passwords'));
    await screen.findByRole('row', { name: /Ada Lovelace/ });
    await screen.findByText('Red');
  });

  it('in a list without names are told so, and the list stays to be mended', async () => {
    const { user } = await open();
    await user.click(await button('From a list'));
    await user.type(screen.getByLabelText('Or paste the list'), 'Ada');
    await user.click(await button('See what it would do'));
    await screen.findByText(/No column of names was found/);
    expect(screen.getByLabelText('Or paste the list')).toHaveProperty('value', 'Ada');
  });

  it('keep what was entered when the network fails, and a second press adds once', async () => {
    const page = await open();
    await page.user.click(await button('Add a student'));
    page.setFault('offline');
    await page.user.type(within(await dialog()).getByLabelText('Name'), 'Ada Lovelace{Enter}');
    await screen.findByText('Nobody was added');
    page.setFault('none');
    await page.user.click(await button('Add'));
    within(await screen.findByRole('list', { name: 'New passwords' })).getByText('ada.l');
  });

  it('get a new password when they forgot theirs', async () => {
    const { user, app } = await open();
    await user.click(await change('Nova Adeyemi'));
    await user.click(await button('New password'));
    const list = await screen.findByRole('list', { name: 'New passwords' });
    within(list).getByText('nova');
    const old = await app.request('/api/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'nova', password: SCENARIO_PASSWORD }),
    });
    expect(old.status).toBe(401);
  });

  it('are renamed, moved, taken off and taken back', async () => {
    const { user } = await open();
    await user.click(await change('Nova Adeyemi'));
    const name = within(await dialog()).getByLabelText('Name');
    await user.clear(name);
    await user.type(name, 'Nova A.{Enter}');
    await user.click(await change('Nova A.'));
    await user.click(await button('Take off this class'));
    await user.click(await button('Yes, take off the class'));
    await waitFor(() => expect(isListed('Nova A.')).toBe(false));
    await user.click(await screen.findByText(/1\sstudent who left/));
    await user.click(await button('Take back Nova A.'));
    await change('Nova A.');
    await user.click(await change('Orion Castellanos'));
    await user.selectOptions(await screen.findByLabelText('Move to another class'), 'English 5B');
    await user.click(await button('Move'));
    await waitFor(() => expect(isListed('Orion Castellanos')).toBe(false));
  });

  it('are put into groups', async () => {
    const { user } = await open();
    await user.click(await button('New group'));
    await user.type(within(await dialog()).getByLabelText('Name'), 'Red');
    await user.click(screen.getByLabelText('Nova Adeyemi'));
    await user.click(await button('Save'));
    const groups = await screen.findByRole('region', { name: 'Groups' });
    await within(groups).findByText(/1\sstudent: Nova Adeyemi/);
    await user.click(await button('Change the group Red'));
    await user.click(await button('Delete the group'));
    await within(groups).findByText(/No groups yet/);
  });
});

describe('a student with a code', () => {
  it('joins the class and is told which one it is', async () => {
    const page = await renderRoute('/join', { as: 'comet' });
    page.db
      .update(schoolClass)
      .set({ joinCode: 'K7PM3XRD', joinOpen: true })
      .where(eq(schoolClass.id, 1))
      .run();
    await page.user.click(await button('Join the class'));
    await screen.findByText('Type the code that your teacher shows.');
    await page.user.type(screen.getByLabelText('Class code'), 'k7pm 3xrx{Enter}');
    await screen.findByText('That code opens no class');
    await page.user.clear(screen.getByLabelText('Class code'));
    await page.user.type(screen.getByLabelText('Class code'), 'k7pm 3xrd{Enter}');
    await screen.findByText('You are in');
    screen.getByText(/, with Vega Marchetti/);
    await page.user.click(screen.getByRole('link', { name: 'To your gradebook' }));
    await screen.findByRole('heading', { level: 1, name: 'Gradebook' });
  });

  it('who is in no class yet finds the way there', async () => {
    const { user } = await renderRoute('/', { scenario: 'first-day', as: 'nova' });
    await user.click(await screen.findByRole('link', { name: 'Join a class' }));
    await screen.findByRole('heading', { level: 1, name: 'Join a class' });
  });
});

describe('one’s own password', () => {
  it('is changed from the name in the top bar', async () => {
    const { user } = await renderRoute('/teacher', { as: 'vega' });
    await user.click(await screen.findByRole('link', { name: /^Vega Marchetti/ }));
    await user.type(await screen.findByLabelText('Password you have now'), 'a guess');
    await user.type(screen.getByLabelText('New password'), 'short');
    await user.click(await button('Change it'));
    screen.getByText('Use at least 12 characters.');
    await user.type(screen.getByLabelText('New password'), ' and then a sentence');
    await user.type(
      screen.getByLabelText('New password again'),
      'short and then a sentence{Enter}',
    );
    await screen.findByText('That is not your password of now.');
    await user.clear(screen.getByLabelText('Password you have now'));
    await user.type(screen.getByLabelText('Password you have now'), `${SCENARIO_PASSWORD}{Enter}`);
    await screen.findByText('Your password is changed');
  });
});

describe('the staff', () => {
  it('is added to by an administrator, with a password shown once', async () => {
    const { user } = await renderRoute('/teacher', { as: 'polaris' });
    await user.click(await screen.findByRole('link', { name: 'People' }));
    await user.click(await button('Add to the staff'));
    const form = within(await dialog());
    await user.type(form.getByLabelText('Name'), 'Grace Hopper');
    await user.type(form.getByLabelText('User name'), 'vega{Enter}');
    await form.findByText(/Somebody has this username/);
    await user.clear(form.getByLabelText('User name'));
    await user.type(form.getByLabelText('User name'), 'Grace{Enter}');
    within(await screen.findByRole('list', { name: 'New passwords' })).getByText('grace');
    await user.click(await button('I have the password'));
    within(await screen.findByRole('list', { name: 'Staff' })).getByText('Grace Hopper');
    await user.click(await button('New password for Grace Hopper'));
    await user.click(await button('Make a new password'));
    await screen.findByRole('list', { name: 'New passwords' });
  });

  it('is no page of a teacher’s', async () => {
    const { router } = await renderRoute('/teacher/people', { as: 'vega' });
    await screen.findByRole('heading', { level: 1, name: 'Classes' });
    expect(router.state.location.pathname).toBe('/teacher');
    expect(screen.queryByRole('link', { name: 'People' })).toBeNull();
  });
});
