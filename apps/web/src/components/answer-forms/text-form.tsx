import type { AnswerFormProps } from './answer-form-props.ts';
import { EntryField } from './entry-field.tsx';
import { outcomeOf } from './question-outcome.ts';

/** A word or a few, in the student's own spelling. */
export function TextForm({ question, entry, onChange, isLocked }: AnswerFormProps<'text'>) {
  return (
    <EntryField
      label="Your answer"
      value={entry.text}
      onChange={(text) => onChange({ kind: 'text', text })}
      isLocked={isLocked}
      isRight={outcomeOf(question)}
      data-entry=""
    />
  );
}
