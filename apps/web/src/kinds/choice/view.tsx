import { AnswerInWords } from '../../components/answer-forms/answer-in-words.tsx';
import { Chosen } from '../../components/answer-forms/chosen.tsx';
import { PastChoices } from '../../components/answer-forms/past-choices.tsx';
import type { KindView } from '../kind-view.ts';
import { asAWhole } from '../nearness.ts';
import { ChoiceForm } from './choice-form.tsx';

export const choiceView: KindView<'choice'> = {
  Form: ChoiceForm,
  isPromptInForm: false,
  Offered: PastChoices,
  Given: ({ question, response }) => <Chosen options={question.choices} id={response.choice} />,
  RightAnswer: AnswerInWords,
  keyIsSeen: 'with-offered',
  emptyEntry: () => ({ kind: 'choice', choice: '' }),
  missing: ({ choice }) => (choice === '' ? 'Choose one of the answers first.' : undefined),
  nearness: asAWhole,
};
