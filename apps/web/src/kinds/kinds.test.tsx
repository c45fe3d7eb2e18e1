import type { QuestionOf } from '@planets/contract';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyEntry, Given, missingFrom, nearnessOf, RightAnswer } from './kinds.tsx';
import { base, option, words } from './try-form.tsx';

const axis = { min: 0, max: 5, step: 1 };
const picture = {
  type: 'figure' as const,
  figure: { kind: 'diagram' as const, width: 10, height: 10, shapes: [], alt: '' },
  alt: '',
};

/** A question of every kind that can be left unanswered. */
const unanswered = [
  { ...base, kind: 'choice', choices: [option('a')] },
  { ...base, kind: 'choices', choices: [option('a')] },
  { ...base, kind: 'numeric', unit: '' },
  { ...base, kind: 'text' },
  { ...base, kind: 'match', left: [option('a')], right: [option('b')] },
  { ...base, kind: 'cloze', blanks: [{}] },
  { ...base, kind: 'expression', name: '', letters: ['x'] },
  { ...base, kind: 'point', grid: { x: axis, y: axis }, alt: '' },
  { ...base, kind: 'number-line', line: { ...axis, labelEvery: 1, snap: 1 } },
  {
    ...base,
    kind: 'label',
    picture,
    places: [{ id: 'p', at: [1, 1], where: 'left' }],
    names: [option('a')],
  },
  {
    ...base,
    kind: 'table',
    caption: '',
    columns: ['', ''],
    rows: [
      [
        { type: 'given', text: 'x' },
        { type: 'blank', blank: 0, asks: 'number' },
      ],
    ],
  },
  { ...base, kind: 'multi-step', parts: [{ prompt: words('How many?'), unit: '' }] },
  { ...base, kind: 'open', words: { min: 1, max: 9 }, rubric: [] },
] satisfies Parameters<typeof emptyEntry>[0][];

describe.each(unanswered)('a question of kind $kind', (question) => {
  it('is not sent while nothing is entered, and says what to do', () => {
    expect(missingFrom(emptyEntry(question), question)).toMatch(/first|still empty/);
  });

  it('is not sent from a kept draft either, in which a place that is nowhere becomes null', () => {
    const kept = JSON.parse(JSON.stringify(emptyEntry(question))) as ReturnType<typeof emptyEntry>;
    expect(missingFrom(kept, question)).toMatch(/first|still empty/);
  });

  it('shows nothing of a response that is of another kind', () => {
    render(<Given question={question} response={{ kind: 'order', order: ['a'] }} />);
    screen.getByText('nothing');
  });

  it('shows no answer before the verdict', () => {
    const { container } = render(<RightAnswer question={question} />);
    expect(container.textContent).toBe('');
  });
});

describe('the right answer', () => {
  it('lists the right order from the first', () => {
    const question: QuestionOf<'order'> = {
      ...base,
      kind: 'order',
      items: [option('a', 'summer'), option('b', 'spring')],
      answer: { response: { kind: 'order', order: ['b', 'a'] }, text: words('') },
    };
    render(<RightAnswer question={question} />);
    expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      'spring',
      'summer',
    ]);
  });
});

describe('how near a miss was', () => {
  const near = (kind: string) =>
    nearnessOf({ ...base, kind } as Parameters<typeof nearnessOf>[0], 2, 3, false);

  it('counts the parts by their name', () => {
    expect(['match', 'cloze', 'label', 'table', 'multi-step'].map(near)).toEqual([
      '2 of 3 pairs are right.',
      '2 of 3 gaps are right.',
      '2 of 3 names are right.',
      '2 of 3 cells are right.',
      '2 of 3 parts are right.',
    ]);
  });

  it('tells nothing of what is right or not as a whole', () => {
    expect(['choice', 'choices', 'numeric', 'expression', 'point'].map(near)).toEqual(
      Array(5).fill(undefined),
    );
  });
});
