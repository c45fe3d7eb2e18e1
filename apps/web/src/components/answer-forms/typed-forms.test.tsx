import type { QuestionOf } from '@planets/contract';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { base, tryForm, words } from './try-form.tsx';

const numeric: QuestionOf<'numeric'> = { ...base, kind: 'numeric', unit: 'cm' };

describe('the numeric form', () => {
  it('takes what is typed as it is, and says the unit', async () => {
    const { user, last } = tryForm(numeric, { kind: 'numeric', text: '' });
    const field = screen.getByRole('textbox', { name: /^Your answer, a number/ });
    expect(field.getAttribute('inputmode')).toBe('decimal');
    await user.type(field, ' 1 1/2');
    expect(last()).toEqual({ kind: 'numeric', text: ' 1 1/2' });
    screen.getByText('cm');
  });

  it('puts a symbol where the caret is', async () => {
    const { user, last } = tryForm(numeric, { kind: 'numeric', text: '34' });
    const field = screen.getByRole<HTMLInputElement>('textbox');
    field.setSelectionRange(1, 1);
    await user.click(screen.getByRole('button', { name: 'fraction bar', hidden: true }));
    expect(last()).toEqual({ kind: 'numeric', text: '3/4' });
  });

  it('cannot be changed once it is locked', async () => {
    const { user, entered } = tryForm(numeric, { kind: 'numeric', text: '7' }, true);
    await user.type(screen.getByRole('textbox'), '8');
    expect(entered).toEqual([]);
  });
});

describe('the text form', () => {
  it('lets nothing correct the spelling', async () => {
    const { user, last } = tryForm({ ...base, kind: 'text' }, { kind: 'text', text: '' });
    const field = screen.getByRole('textbox', { name: 'Your answer' });
    expect(field.getAttribute('spellcheck')).toBe('false');
    await user.type(field, 'beleive');
    expect(last()).toEqual({ kind: 'text', text: 'beleive' });
  });

  it('says whether it was right when it is resolved', () => {
    const answer = { response: { kind: 'text', text: 'Nile' } as const, text: words('Nile') };
    const question: QuestionOf<'text'> = { ...base, kind: 'text', status: 'wrong', answer };
    tryForm(question, { kind: 'text', text: 'Nil' }, true);
    screen.getByText('Not right');
  });
});
