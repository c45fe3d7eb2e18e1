import type { AnswerFormProps } from '../kind-view.ts';
import { EntryField } from '../../components/answer-forms/entry-field.tsx';
import { outcomeOf } from '../../components/answer-forms/question-outcome.ts';

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
