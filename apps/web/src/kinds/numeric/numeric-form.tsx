import { NumberField } from '../../components/answer-forms/number-field.tsx';
import { outcomeOf } from '../../components/answer-forms/question-outcome.ts';
import type { AnswerFormProps } from '../kind-view.ts';

/** A number, with its unit beside it. */
export const NumericForm = ({
  question,
  entry,
  onChange,
  isLocked,
}: AnswerFormProps<'numeric'>) => (
  <NumberField
    label="Your answer, a number"
    unit={question.unit}
    value={entry.text}
    onChange={(text) => onChange({ kind: 'numeric', text })}
    isLocked={isLocked}
    isRight={outcomeOf(question)}
  />
);
