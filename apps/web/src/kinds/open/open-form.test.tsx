import type { QuestionOf } from '@planets/contract';
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { base, tryForm } from '../try-form.tsx';
import { lengthWords } from './word-count-words.ts';

const question: QuestionOf<'open'> = {
  ...base,
  kind: 'open',
  words: { min: 5, max: 50 },
  rubric: [{ name: 'Cause', full: 'Names the tilt of the axis.', points: 3 }],
};
const nothing = { kind: 'open' as const, text: '' };
const field = () => screen.getByRole('textbox', { name: 'Your answer, in your own words' });

describe('the form for a text', () => {
  it('takes the text as it is written, line breaks and all', async () => {
    const { user, last } = tryForm(question, nothing);
    await user.tab();
    expect(document.activeElement).toBe(field());
    await user.keyboard('It tilts.{Enter}So');
    expect(last()).toEqual({ kind: 'open', text: 'It tilts.\nSo' });
    screen.getByText('Write 5 to 50 words.');
    screen.getByText(/^3.words, 2 to go$/);
  });

  it('shows what it is graded by from the start', () => {
    tryForm(question, nothing);
    expect(screen.getByRole('term').textContent).toBe('Cause');
    screen.getByText('Names the tilt of the axis.');
  });

  it('tells the length when the writing pauses, and not before', () => {
    vi.useFakeTimers();
    tryForm(question, nothing);
    fireEvent.change(field(), { target: { value: 'It tilts' } });
    expect(screen.getByRole('status').textContent).toBe('');
    act(() => {
      vi.advanceTimersByTime(2500);
    });
    expect(screen.getByRole('status').textContent).toMatch(/2.words, 3 to go/);
  });
});

describe('the length of a text in words', () => {
  it('says what is too many', () => {
    expect(lengthWords(52, { min: 5, max: 50 })).toBe('52\u00A0words, 2 too many');
    expect(lengthWords(0, { min: 5, max: 50 })).toBe('0\u00A0words');
    expect(lengthWords(20, { min: 5, max: 50 })).toBe('20\u00A0words');
  });
});
