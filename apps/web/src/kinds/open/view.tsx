import { AnswerInWords } from '../../components/answer-forms/answer-in-words.tsx';
import type { KindView } from '../kind-view.ts';
import { asAWhole } from '../nearness.ts';
import { OpenForm } from './open-form.tsx';
import { OwnWords } from './own-words.tsx';
import { Rubric } from './rubric.tsx';

export const openView: KindView<'open'> = {
  Form: OpenForm,
  isPromptInForm: false,
  Offered: ({ question }) => <Rubric rubric={question.rubric} />,
  Given: ({ response }) => <OwnWords text={response.text} />,
  RightAnswer: AnswerInWords,
  keyIsSeen: 'nowhere-else',
  emptyEntry: () => ({ kind: 'open', text: '' }),
  missing: ({ text }) => (text.trim() === '' ? 'Write your answer first.' : undefined),
  nearness: asAWhole,
};
