import type { QuestionOf } from '@planets/contract';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { base, option, tryForm } from '../try-form.tsx';

const question: QuestionOf<'choices'> = {
  ...base,
  kind: 'choices',
  choices: [option('a', '2'), option('b', '4'), option('c', '9')],
};

describe('the form for several choices', () => {
  it('is a group of checkboxes, kept in the order shown', async () => {
    const { user, last } = tryForm(question, { kind: 'choices', choices: [] });
    await user.click(screen.getByRole('checkbox', { name: '9' }));
    await user.click(screen.getByRole('checkbox', { name: '2' }));
    expect(last()).toEqual({ kind: 'choices', choices: ['a', 'c'] });
  });

  it('chooses and lets go again with the number keys', async () => {
    const { user, last } = tryForm(question, { kind: 'choices', choices: [] });
    await user.keyboard('12');
    expect(last()).toEqual({ kind: 'choices', choices: ['a', 'b'] });
    await user.keyboard('1');
    expect(last()).toEqual({ kind: 'choices', choices: ['b'] });
  });
});
