import type { QuestionOf } from '@planets/contract';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { base, tryForm, words } from '../try-form.tsx';

const question: QuestionOf<'expression'> = {
  ...base,
  kind: 'expression',
  name: 'y',
  letters: ['k', 'x'],
};
const nothing = { kind: 'expression', text: '' } as const;
const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

describe('the expression form', () => {
  it('is a plain field, named by what it equals', async () => {
    const { user, last } = tryForm(question, nothing);
    const field = screen.getByRole('textbox', { name: 'Your answer: y equals' });
    await user.type(field, '2x + 3');
    expect(last()).toEqual({ kind: 'expression', text: '2x + 3' });
    expect(field.getAttribute('spellcheck')).toBe('false');
  });

  it('puts what is on a key where the caret is, and keeps the focus', async () => {
    const { user, last } = tryForm(question, { kind: 'expression', text: '3 + 1' });
    const field = screen.getByRole<HTMLInputElement>('textbox');
    field.setSelectionRange(1, 1);
    await user.click(screen.getByRole('button', { name: 'x' }));
    await nextFrame();
    await user.click(screen.getByRole('button', { name: 'to the power of 2' }));
    expect(last()).toEqual({ kind: 'expression', text: '3x^2 + 1' });
    expect(document.activeElement).toBe(field);
  });

  it('goes on inside the brackets of a root', async () => {
    const { user, last } = tryForm(question, nothing);
    await user.click(screen.getByRole('button', { name: 'square root' }));
    await nextFrame();
    await user.keyboard('5k');
    expect(last()).toEqual({ kind: 'expression', text: 'sqrt(5k)' });
  });

  it('has a key for pi where something is round', () => {
    tryForm({ ...question, prompt: words('The radius of a circle is r.') }, nothing);
    screen.getByRole('button', { name: 'pi' });
  });

  it('has no key for pi elsewhere, and none at all when it is locked', () => {
    tryForm(question, nothing, true);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
