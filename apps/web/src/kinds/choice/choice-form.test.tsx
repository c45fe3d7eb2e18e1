import type { QuestionOf } from '@planets/contract';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { base, option, tryForm, words } from '../try-form.tsx';

const question: QuestionOf<'choice'> = {
  ...base,
  kind: 'choice',
  choices: [option('a', 'Lima'), option('b', 'Cusco'), option('c', 'Quito')],
};
const resolved: QuestionOf<'choice'> = {
  ...question,
  status: 'wrong',
  answer: { response: { kind: 'choice', choice: 'a' }, text: words('Lima') },
};
const nothing = { kind: 'choice', choice: '' } as const;

describe('the choice form', () => {
  it('is a group of radio buttons named by what they say', async () => {
    const { user, last } = tryForm(question, nothing);
    screen.getByRole('group', { name: 'Choose one answer' });
    await user.click(screen.getByRole('radio', { name: 'Cusco' }));
    expect(last()).toEqual({ kind: 'choice', choice: 'b' });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Cusco' }).checked).toBe(true);
  });

  it('is answered with a number key, wherever the focus is', async () => {
    const { user, last, entered } = tryForm(question, nothing);
    await user.keyboard('3');
    expect(last()).toEqual({ kind: 'choice', choice: 'c' });
    await user.keyboard('9');
    expect(entered).toHaveLength(1);
  });

  it('takes nothing more once it is locked', async () => {
    const { user, entered } = tryForm(question, nothing, true);
    await user.keyboard('1');
    await user.click(screen.getByRole('radio', { name: 'Lima' }));
    expect(entered).toEqual([]);
  });

  it('marks the right answer and the one chosen, in words too', () => {
    tryForm(resolved, { kind: 'choice', choice: 'c' }, true);
    screen.getByRole('radio', { name: 'Lima The right answer' });
    screen.getByRole('radio', { name: 'Quito Your choice, not right' });
  });
});
