import type { QuestionOf } from '@planets/contract';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { base, tryForm, words } from '../try-form.tsx';

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
