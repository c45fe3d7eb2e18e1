import type { QuestionOf } from '@planets/contract';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { missingFrom } from '../kinds.tsx';
import { base, tryForm, words } from '../try-form.tsx';

const given = (text: string) => ({ type: 'given' as const, text });
const blank = (number: number, asks: 'number' | 'word' = 'number') => ({
  type: 'blank' as const,
  blank: number,
  asks,
});
const question: QuestionOf<'table'> = {
  ...base,
  kind: 'table',
  caption: 'Doubling',
  columns: ['In', 'Out', 'Even or odd'],
  rows: [
    [given('3'), blank(0), blank(1, 'word')],
    [given('4'), given('8'), blank(2, 'word')],
    [given('5'), blank(3), given('even')],
  ],
};
const nothing = { kind: 'table' as const, cells: ['', '', '', ''] };
const focused = () => document.activeElement?.getAttribute('aria-label');

describe('the table form', () => {
  it('is a table with a caption and heads, each cell named by both', () => {
    tryForm(question, nothing);
    screen.getByRole('table', { name: 'Doubling' });
    screen.getByRole('rowheader', { name: '4' });
    screen.getByRole('columnheader', { name: 'Out' });
    const cell = screen.getByRole('textbox', { name: '5, Out, a number' });
    expect(cell.getAttribute('inputmode')).toBe('decimal');
  });

  it('is filled with the keyboard alone, from cell to cell with Enter', async () => {
    const { user, last } = tryForm(question, nothing);
    screen.getByRole('textbox', { name: '3, Out, a number' }).focus();
    await user.keyboard('6{Enter}even{Enter}even{Enter}10');
    expect(last()).toEqual({ kind: 'table', cells: ['6', 'even', 'even', '10'] });
  });

  it('goes up and down its columns, and sideways from the ends of a text', async () => {
    const { user } = tryForm(question, { kind: 'table', cells: ['6', '', '', ''] });
    const first = screen.getByRole<HTMLInputElement>('textbox', { name: '3, Out, a number' });
    first.focus();
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('5, Out, a number');
    await user.keyboard('{ArrowUp}');
    expect(focused()).toBe('3, Out, a number');
    first.setSelectionRange(0, 0);
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('3, Out, a number');
    first.setSelectionRange(1, 1);
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('3, Even or odd, a word');
  });

  it('names the first cell that is still empty', () => {
    const missing = (...cells: string[]) => missingFrom({ kind: 'table', cells }, question);
    expect(missing('', '', '', '')).toBe('Fill the empty cells first.');
    expect(missing('6', 'even', '', '')).toBe('Still empty: 4, Even or odd.');
    expect(missing('6', 'even', 'even', '10')).toBeUndefined();
  });

  it('marks each cell as the server judged it, and shows the key beside the wrong ones', () => {
    const response = { kind: 'table' as const, cells: ['6', 'even', 'even', '10'] };
    const entry = { kind: 'table' as const, cells: ['6.0', 'odd', 'even', '15'] };
    const tried = [{ response: entry, correct: false, marks: [true, false, true, false] }];
    const answer = { response, text: words('') };
    tryForm({ ...question, status: 'wrong', answer, tried }, entry, true);
    expect(screen.getAllByText('right')).toHaveLength(2);
    expect(screen.getAllByText('not right')).toHaveLength(2);
    expect(screen.getAllByText('answer:').map((note) => note.textContent)).toEqual([
      'answer: even',
      'answer: 10',
    ]);
  });
});
