import { AnswerInWords } from '../../components/answer-forms/answer-in-words.tsx';
import { Typed } from '../../components/answer-forms/typed.tsx';
import type { KindView } from '../kind-view.ts';
import { asAWhole } from '../nearness.ts';
import { TextForm } from './text-form.tsx';

export const textView: KindView<'text'> = {
  Form: TextForm,
  isPromptInForm: false,
  Offered: null,
  Given: ({ response }) => <Typed text={response.text} />,
  RightAnswer: AnswerInWords,
  keyIsSeen: 'nowhere-else',
  emptyEntry: () => ({ kind: 'text', text: '' }),
  missing: ({ text }) => (text.trim() === '' ? 'Type your answer first.' : undefined),
  nearness: asAWhole,
};
