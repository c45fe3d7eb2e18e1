import type { Question, Response } from '@planets/contract';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Announcer } from '../components/announcer.tsx';
import { AnswerForm } from './kinds.tsx';

/** Rich text of one plain paragraph, for tests. */
export const words = (text: string) => [
  { type: 'paragraph' as const, content: [{ type: 'text' as const, text }] },
];

export const option = (id: string, text = id) => ({ id, content: words(text) });

export const base = {
  position: 0,
  prompt: words('What is it?'),
  status: 'open' as const,
  triesLeft: 2,
  hints: [],
  hintsLeft: 0,
  tried: [],
  earned: 0,
};

/** Shows the form of a question, and tells what is entered in it. */
export function tryForm(question: Question, before: Response, isLocked = false) {
  const entered: Response[] = [];
  function Tried() {
    const [entry, setEntry] = useState(before);
    return (
      <Announcer>
        <AnswerForm
          question={question}
          entry={entry}
          isLocked={isLocked}
          onChange={(next) => {
            entered.push(next);
            setEntry(next);
          }}
        />
      </Announcer>
    );
  }
  render(<Tried />);
  return { user: userEvent.setup(), last: () => entered.at(-1), entered };
}
