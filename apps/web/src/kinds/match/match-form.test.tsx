import type { QuestionOf } from '@planets/contract';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { base, option, tryForm, words } from '../try-form.tsx';

const question: QuestionOf<'match'> = {
  ...base,
  kind: 'match',
  left: [option('p', 'Peru'), option('k', 'Kenya')],
  right: [option('n', 'Nairobi'), option('l', 'Lima'), option('o', 'Oslo')],
};
const nothing = { kind: 'match' as const, pairs: [] };

describe('the match form', () => {
  it('pairs one row after the other by choosing partners', async () => {
    const { user, last } = tryForm(question, nothing);
    screen.getByRole('group', { name: 'Partners for Peru' });
    await user.click(screen.getByRole('button', { name: 'Lima' }));
    screen.getByRole('group', { name: 'Partners for Kenya' });
    await user.click(screen.getByRole('button', { name: 'Nairobi' }));
    expect(last()).toEqual({
      kind: 'match',
      pairs: [
        ['p', 'l'],
        ['k', 'n'],
      ],
    });
    expect(screen.getByRole('status').textContent).toContain('Kenya: Nairobi. All are paired.');
  });

  it('pairs the row that was chosen first', async () => {
    const { user, last } = tryForm(question, nothing);
    await user.click(screen.getByRole('button', { name: /^Kenya/ }));
    await user.click(screen.getByRole('button', { name: 'Nairobi' }));
    expect(last()).toEqual({ kind: 'match', pairs: [['k', 'n']] });
  });

  it('is answered with number keys alone', async () => {
    const { user, last } = tryForm(question, nothing);
    await user.keyboard('21');
    expect(last()).toEqual({
      kind: 'match',
      pairs: [
        ['p', 'l'],
        ['k', 'n'],
      ],
    });
  });

  it('gives a partner to one row only', async () => {
    const { user, last } = tryForm(question, nothing);
    await user.keyboard('2');
    await user.click(screen.getByRole('button', { name: /^Lima.*with Peru now/ }));
    expect(last()).toEqual({ kind: 'match', pairs: [['k', 'l']] });
  });

  it('parts a pair again', async () => {
    const { user, last } = tryForm(question, { kind: 'match', pairs: [['p', 'o']] });
    await user.click(screen.getByRole('button', { name: 'Part Peru from Oslo' }));
    expect(last()).toEqual(nothing);
    screen.getByRole('group', { name: 'Partners for Peru' });
  });

  it('marks every pair when it is resolved', () => {
    const pairs: [string, string][] = [
      ['p', 'l'],
      ['k', 'n'],
    ];
    const answer = { response: { kind: 'match' as const, pairs }, text: words('') };
    const wrong = [pairs[0]!, ['k', 'o'] as [string, string]];
    tryForm({ ...question, status: 'wrong', answer }, { kind: 'match', pairs: wrong }, true);
    expect(screen.getAllByText('right')).toHaveLength(1);
    expect(screen.getAllByText('not right')).toHaveLength(1);
  });
});
