import type { Question, Response } from '@planets/contract';
import type { ResponseOf } from './answer-form-props.ts';
import { ChoiceForm } from './choice-form.tsx';
import { ChoicesForm } from './choices-form.tsx';
import { ClozeForm } from './cloze-form.tsx';
import { MatchForm } from './match-form.tsx';
import { NumericForm } from './numeric-form.tsx';
import { OrderForm } from './order-form.tsx';
import { TextForm } from './text-form.tsx';

interface AnyAnswerFormProps {
  question: Question;
  /** Of the question's own kind. */
  entry: Response;
  onChange: (entry: Response) => void;
  isLocked: boolean;
}

/** The controls to answer a question with. A cloze question has its text inside; the others follow it. */
export function AnswerForm({ question, entry, ...rest }: AnyAnswerFormProps) {
  switch (question.kind) {
    case 'choice':
      return <ChoiceForm {...rest} question={question} entry={entry as ResponseOf<'choice'>} />;
    case 'choices':
      return <ChoicesForm {...rest} question={question} entry={entry as ResponseOf<'choices'>} />;
    case 'numeric':
      return <NumericForm {...rest} question={question} entry={entry as ResponseOf<'numeric'>} />;
    case 'text':
      return <TextForm {...rest} question={question} entry={entry as ResponseOf<'text'>} />;
    case 'order':
      return <OrderForm {...rest} question={question} entry={entry as ResponseOf<'order'>} />;
    case 'match':
      return <MatchForm {...rest} question={question} entry={entry as ResponseOf<'match'>} />;
    case 'cloze':
      return <ClozeForm {...rest} question={question} entry={entry as ResponseOf<'cloze'>} />;
  }
}
