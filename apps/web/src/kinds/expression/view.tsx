import { AnswerInWords } from '../../components/answer-forms/answer-in-words.tsx';
import { Typed } from '../../components/answer-forms/typed.tsx';
import type { KindView } from '../kind-view.ts';
import { asAWhole } from '../nearness.ts';
import { ExpressionForm } from './expression-form.tsx';

export const expressionView: KindView<'expression'> = {
  Form: ExpressionForm,
  isPromptInForm: false,
  Offered: null,
  Given: ({ response }) => <Typed text={response.text} />,
  RightAnswer: AnswerInWords,
  // Equal expressions are all right, so the key may look different from a right try.
  keyIsSeen: 'nowhere-else',
  emptyEntry: () => ({ kind: 'expression', text: '' }),
  missing: ({ text }) =>
    text.trim() === ''
      ? 'Type your answer first. This question asks for an expression.'
      : undefined,
  nearness: asAWhole,
};
