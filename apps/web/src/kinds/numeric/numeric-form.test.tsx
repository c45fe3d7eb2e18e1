import type { QuestionOf } from '@planets/contract';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { base, tryForm } from '../try-form.tsx';

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
