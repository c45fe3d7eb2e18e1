import type { QuestionOf } from '@planets/contract';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { base, option, tryForm, words } from '../try-form.tsx';

const question: QuestionOf<'cloze'> = {
  ...base,
  kind: 'cloze',
  prompt: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'The ' },
        { type: 'gap', blank: 0 },
        { type: 'text', text: ' flows through ' },
        { type: 'gap', blank: 1 },
        { type: 'text', text: '.' },
      ],
    },
  ],
  blanks: [{}, { options: [option('e', 'Egypt'), option('i', 'Iran')] }],
};

describe('the cloze form', () => {
  it('has its fields and lists inside the text', async () => {
    const { user, last } = tryForm(question, { kind: 'cloze', blanks: ['', ''] });
    await user.type(screen.getByRole('textbox', { name: 'Gap 1 of 2' }), 'Nile');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Gap 2 of 2' }), 'Egypt');
    expect(last()).toEqual({ kind: 'cloze', blanks: ['Nile', 'e'] });
    expect(screen.getByText(/flows through/).tagName).toBe('P');
  });

  it('never calls a typed gap wrong that only the server can judge', () => {
    const response = { kind: 'cloze' as const, blanks: ['Nile', 'e'] };
    const resolved = { ...question, status: 'wrong' as const };
    tryForm(
      { ...resolved, answer: { response, text: words('') } },
      { kind: 'cloze', blanks: ['River Nile', 'i'] },
      true,
    );
    expect(screen.getAllByText('not right')).toHaveLength(1);
    expect(screen.queryByText('right')).toBeNull();
  });
});
