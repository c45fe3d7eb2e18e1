import type { QuestionOf } from '@planets/contract';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RightAnswer } from './kinds.tsx';
import { base, option, words } from './try-form.tsx';

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

it('shows nothing before the verdict', () => {
  const { container } = render(<RightAnswer question={{ ...base, kind: 'text' }} />);
  expect(container.textContent).toBe('');
});
