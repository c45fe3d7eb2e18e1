import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderRoute } from '../../testing/render-route.tsx';

const PATH = '/teacher/classes/1/settings';

interface Grading {
  policy: { weighting: string; letters: unknown[]; late: unknown };
  categories: { id: number; name: string; weight: number; dropLowest: number }[];
  version: number;
}

async function openSettings(as = 'vega') {
  const page = await renderRoute(PATH, { as });
  const section = (await screen.findByRole('heading', { name: 'How grades are computed' })).closest(
    'section',
  )!;
  const form = within(section);
  await form.findByRole('radio', { name: 'Categories with weights' });
  const signedIn = await page.app.request('/api/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'vega', password: 'learning-planets' }),
  });
  const headers = {
    'content-type': 'application/json',
    cookie: signedIn.headers.getSetCookie()[0]!.split(';')[0]!,
  };
  /** What is stored, as another program sees it. */
  const stored = async () =>
    (await (await page.app.request('/api/classes/1/grading', { headers })).json()) as Grading;
  /** Another teacher takes all categories away. */
  const saveElsewhere = async () => {
    const { policy, version } = await stored();
    const answer = await page.app.request('/api/classes/1/grading', {
      method: 'PUT',
      headers,
      body: JSON.stringify({
        policy: { ...policy, weighting: 'points', late: null },
        categories: [],
        version,
      }),
    });
    expect(answer.status).toBe(200);
  };
  return { ...page, form, stored, saveElsewhere };
}

const addCategory = async (
  { user, form }: Pick<Awaited<ReturnType<typeof openSettings>>, 'user' | 'form'>,
  name: string,
) => {
  await user.click(form.getByRole('button', { name: 'Add a category' }));
  await user.type(form.getAllByLabelText('Name').at(-1)!, name);
};

describe('how grades are computed', () => {
  it('is written down: weights, a new category, letters, what late work loses', async () => {
    const page = await openSettings();
    const { user, form, stored } = page;
    await user.click(form.getByRole('radio', { name: 'Categories with weights' }));
    await addCategory(page, 'Projects');
    await user.clear(form.getAllByLabelText('Weight').at(-1)!);
    await user.type(form.getAllByLabelText('Weight').at(-1)!, '12,5');
    await user.click(form.getByRole('radio', { name: 'Loses something each hour' }));
    await user.selectOptions(form.getByLabelText('Letters or marks'), 'Pass or fail');
    await user.click(form.getByRole('button', { name: 'Save the rules' }));
    await vi.waitFor(async () =>
      expect(await stored()).toMatchObject({
        policy: {
          weighting: 'categories',
          late: { per: 'hour' },
          letters: [{ letter: 'Pass' }, { letter: 'Fail' }],
        },
      }),
    );
    expect((await stored()).categories.at(-1)).toMatchObject({ name: 'Projects', weight: 12.5 });
    expect(await form.findByText(/^Saved\. All totals follow/)).toBeTruthy();
    await user.click(form.getByRole('radio', { name: 'Loses nothing' }));
    expect(form.queryByText(/^Saved\./)).toBeNull();
  });

  it('says what is wrong before anything is sent', async () => {
    const page = await openSettings();
    const { user, form, stored } = page;
    const before = await stored();
    await addCategory(page, '  ');
    await user.click(form.getByRole('button', { name: 'Save the rules' }));
    await form.findByText('Each category needs a name.');
    expect(await stored()).toEqual(before);
  });

  it('says what the server refuses, in its words', async () => {
    const page = await openSettings();
    await addCategory(page, 'Twice');
    await addCategory(page, 'twice');
    await page.user.click(page.form.getByRole('button', { name: 'Save the rules' }));
    expect(await page.form.findByText('Two categories cannot have the same name.')).toBeTruthy();
  });

  it('of two teachers the second sees what the first did, and may save over it', async () => {
    const page = await openSettings();
    const { user, form, stored, saveElsewhere } = page;
    await addCategory(page, 'Mine');
    await saveElsewhere();
    await user.click(form.getByRole('button', { name: 'Save the rules' }));
    await form.findByText('Another teacher changed these rules meanwhile');
    await user.click(form.getByRole('button', { name: 'Take theirs' }));
    expect(form.queryByLabelText('Name')).toBeNull();
    await addCategory(page, 'Mine again');
    await user.click(form.getByRole('button', { name: 'Save the rules' }));
    await vi.waitFor(async () =>
      expect((await stored()).categories).toMatchObject([{ name: 'Mine again' }]),
    );
  });

  it('saved over what another teacher did, a category that they deleted is made again', async () => {
    const page = await openSettings();
    const { user, form, stored, saveElsewhere } = page;
    await addCategory(page, 'Kept');
    await user.click(form.getByRole('button', { name: 'Save the rules' }));
    await vi.waitFor(async () => expect((await stored()).categories.at(-1)?.name).toBe('Kept'));
    const all = (await stored()).categories.map(({ name }) => name);
    await user.click(form.getByRole('radio', { name: 'Counts 0' }));
    await user.click(form.getByRole('radio', { name: 'Loses nothing' }));
    await saveElsewhere();
    await user.click(form.getByRole('button', { name: 'Save the rules' }));
    await user.click(await form.findByRole('button', { name: 'Save mine' }));
    await vi.waitFor(async () =>
      expect((await stored()).categories.map(({ name }) => name)).toEqual(all),
    );
  });

  it('can be read by an administrator and not changed', async () => {
    const { form } = await openSettings('polaris');
    expect(form.queryByRole('button', { name: 'Save the rules' })).toBeNull();
  });
});
