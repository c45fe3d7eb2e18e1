import type { QuestionOf } from '@planets/contract';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Given, missingFrom } from '../kinds.tsx';
import { base, tryForm, words } from '../try-form.tsx';
import { render } from '@testing-library/react';

const question: QuestionOf<'multi-step'> = {
  ...base,
  kind: 'multi-step',
  parts: [
    { prompt: words('How far is it there?'), unit: 'km' },
    { prompt: words('And there and back?'), unit: 'km' },
  ],
};
const nothing = { kind: 'multi-step' as const, parts: ['', ''] };
const key = { kind: 'multi-step' as const, parts: ['3/2', '3'] };
const given = { kind: 'multi-step' as const, parts: ['1.5', '4'] };
const missed: QuestionOf<'multi-step'> = {
  ...question,
  status: 'wrong',
  answer: { response: key, text: words('') },
  tried: [{ response: given, correct: false, marks: [true, false] }],
};

describe('the form in several steps', () => {
  it('has a field for each part, described by what the part asks', () => {
    tryForm(question, nothing);
    const field = screen.getByRole('textbox', { name: /^Part b, a number/ });
    const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'And there and back?',
      'km',
    ]);
  });

  it('is filled with the keyboard alone, from part to part with Enter', async () => {
    const { user, last } = tryForm(question, nothing);
    await user.tab();
    await user.keyboard('1.5{Enter}3');
    expect(last()).toEqual({ kind: 'multi-step', parts: ['1.5', '3'] });
  });

  it('says which part is still empty', () => {
    expect(missingFrom({ kind: 'multi-step', parts: ['1.5', ' '] }, question)).toBe(
      'Part b is still empty.',
    );
  });

  it('marks each part as the server judged it', () => {
    tryForm(missed, given, true);
    expect(screen.getAllByText('Right')).toHaveLength(1);
    expect(screen.getAllByText('Not right')).toHaveLength(1);
    expect(screen.getByText('answer:').textContent).toBe('answer: 3 km');
  });

  it('shows a past try with the key beside what differs', () => {
    render(<Given question={missed} response={given} />);
    expect(screen.getAllByRole('listitem').map((part) => part.textContent)).toEqual([
      'a1.5 kmright',
      'b4 kmnot rightanswer: 3 km',
    ]);
  });
});
