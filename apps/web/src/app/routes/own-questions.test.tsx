import { OWN_DRAFTS } from '@planets/api/testing/own-drafts';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { ownKindNames } from '../../features/own-questions/forms/forms.ts';
import { tidyDraft } from '../../features/own-questions/tidy-draft.ts';
import { apiServer } from '../../testing/api-server.ts';
import { renderRoute } from '../../testing/render-route.tsx';

/** The page's script, so that no test waits for it beside what it tests. */
beforeAll(() => import('./own-question.tsx'));

const kept = (draft: unknown, name = 'Times table') => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ name, draft, createId: 'make-00000001' }),
});

/** Keeps a question past the page; returns where it is written. */
async function keepQuestion(draft: unknown): Promise<string> {
  const answer = await fetch('/api/questions', kept(draft));
  const { question } = (await answer.json()) as { question: { id: number } };
  return `/teacher/questions/${question.id}`;
}

const save = () => screen.findByRole('button', { name: /^Save/ });

describe('writing a question', () => {
  it('shows it as a student meets it, tries it, keeps it, and lists it', async () => {
    const { user, router } = await renderRoute('/teacher/questions', { as: 'vega' });
    await user.click(await screen.findByRole('link', { name: 'Write a question' }));
    await user.selectOptions(await screen.findByLabelText('Kind'), 'numeric');
    await user.type(screen.getByLabelText('The question'), 'What is 3 times 14?');
    const preview = screen.getByRole('complementary', { name: 'As a student meets it' });
    expect(within(preview).getAllByText('Write the right number.')).toBeTruthy();
    await user.type(screen.getByLabelText('The right number'), '42');

    const field = await within(preview).findByRole('textbox');
    await user.type(field, '17');
    await user.click(within(preview).getByRole('button', { name: 'Try it' }));
    expect(await within(preview).findByText('Not right')).toBeTruthy();
    await user.clear(field);
    await user.type(field, '42.0');
    await user.click(within(preview).getByRole('button', { name: 'Try it' }));
    expect(await within(preview).findByText('Right')).toBeTruthy();

    expect((await save()).matches(':disabled')).toBe(true);
    expect(within(preview).getByText('Give it a name.')).toBeTruthy();
    await user.type(screen.getByLabelText('Name'), 'Times table');
    await waitFor(async () => expect((await save()).matches(':disabled')).toBe(false));
    await user.click(await save());
    await screen.findByRole('heading', { level: 1, name: 'Times table' });
    expect(router.state.location.pathname).toMatch(/\/teacher\/questions\/\d+$/);
    await user.click(screen.getByRole('link', { name: 'Your questions' }));
    expect(
      await screen.findByRole('link', { name: /Times table.*Number.*not asked yet/ }),
    ).toBeTruthy();
  });

  it('cannot be saved while its own answer is not graded right, and says why', async () => {
    const { user } = await renderRoute('/teacher/questions/new', { as: 'vega' });
    await user.type(await screen.findByLabelText('Name'), 'Planets');
    await user.selectOptions(screen.getByLabelText('Kind'), 'text');
    await user.type(screen.getByLabelText('The question'), 'Mercury is which planet?');
    await user.type(screen.getByLabelText('The right answer'), 'Mercury');
    expect(await screen.findByText(/contains its answer/)).toBeTruthy();
    expect((await save()).matches(':disabled')).toBe(true);
  });

  it('is checked once it is whole, and not as it was a moment before', async () => {
    const answers: number[] = [];
    apiServer.events.on('response:mocked', ({ request, response }) => {
      if (request.url.endsWith('/questions/check')) answers.push(response.status);
    });
    onTestFinished(() => apiServer.events.removeAllListeners());
    const { user } = await renderRoute('/teacher/questions/new', { as: 'vega' });
    await user.selectOptions(await screen.findByLabelText('Kind'), 'numeric');
    await user.type(screen.getByLabelText('The question'), 'What is 3 times 14?');
    await user.type(screen.getByLabelText('The right number'), '42');
    await screen.findByRole('button', { name: 'Try it' });
    expect(new Set(answers)).toEqual(new Set([200]));
  });

  it('asks before what was written is left', async () => {
    const { user } = await renderRoute('/teacher/questions/new', { as: 'vega' });
    await user.type(await screen.findByLabelText('Name'), 'Half');
    await user.click(screen.getByRole('link', { name: 'Your questions' }));
    const dialog = await screen.findByRole('dialog', { name: 'Leave without saving?' });
    await user.click(within(dialog).getByRole('button', { name: 'Stay here' }));
    expect((await screen.findByLabelText<HTMLInputElement>('Name')).value).toBe('Half');
  });
});

describe('a question that was kept', () => {
  it.each(ownKindNames)(
    'of kind %s opens as it was written, with nothing to save',
    async (kind) => {
      expect(tidyDraft(OWN_DRAFTS[kind])).toEqual(OWN_DRAFTS[kind]);
      const { router } = await renderRoute('/teacher/questions/new', { as: 'vega' });
      await screen.findByLabelText('Name');
      const path = await keepQuestion(OWN_DRAFTS[kind]);
      await router.navigate({ to: path });
      await screen.findByRole('heading', { level: 1, name: 'Times table' });
      expect(await screen.findByText('All changes are saved.')).toBeTruthy();
      expect(await screen.findByRole('button', { name: 'Try it' })).toBeTruthy();
    },
  );

  it('changed in another tab is not overwritten unasked', async () => {
    const { user, router } = await renderRoute('/teacher/questions/new', { as: 'vega' });
    await screen.findByLabelText('Name');
    const path = await keepQuestion(OWN_DRAFTS.numeric);
    await router.navigate({ to: path });
    await screen.findByRole('heading', { level: 1, name: 'Times table' });
    await fetch(path.replace('/teacher', '/api'), {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Theirs', draft: OWN_DRAFTS.numeric, version: 1 }),
    });
    await user.type(screen.getByLabelText('Name'), ' of three');
    await waitFor(async () => expect((await save()).matches(':disabled')).toBe(false));
    await user.click(await save());
    const dialog = await screen.findByRole('dialog', {
      name: 'This question was changed meanwhile',
    });
    await user.click(within(dialog).getByRole('button', { name: 'Take what is saved' }));
    expect((await screen.findByLabelText<HTMLInputElement>('Name')).value).toBe('Theirs');
  });

  it('of a stranger is not there', async () => {
    await renderRoute('/teacher/questions/999', { as: 'altair' });
    expect(await screen.findByRole('heading', { name: 'This is not here' })).toBeTruthy();
  });
});
