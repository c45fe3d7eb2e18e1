import { AnswerInWords } from '../../components/answer-forms/answer-in-words.tsx';
import { Typed } from '../../components/answer-forms/typed.tsx';
import type { KindView } from '../kind-view.ts';
import { asAWhole } from '../nearness.ts';
import { NumericForm } from './numeric-form.tsx';

export const numericView: KindView<'numeric'> = {
  Form: NumericForm,
  isPromptInForm: false,
  Offered: null,
  Given: ({ question, response }) => <Typed text={response.text} after={question.unit} />,
  RightAnswer: AnswerInWords,
  keyIsSeen: 'nowhere-else',
  emptyEntry: () => ({ kind: 'numeric', text: '' }),
  missing: ({ text }) =>
    text.trim() === '' ? 'Type your answer first. This question asks for a number.' : undefined,
  nearness: asAWhole,
};
