import { AnswerInWords } from '../../components/answer-forms/answer-in-words.tsx';
import { PastChoices } from '../../components/answer-forms/past-choices.tsx';
import type { KindView } from '../kind-view.ts';
import { asAWhole } from '../nearness.ts';
import { ChoicesForm } from './choices-form.tsx';
import { ChoicesGiven } from './choices-given.tsx';

export const choicesView: KindView<'choices'> = {
  Form: ChoicesForm,
  isPromptInForm: false,
  Offered: PastChoices,
  Given: ChoicesGiven,
  RightAnswer: AnswerInWords,
  keyIsSeen: 'with-offered',
  emptyEntry: () => ({ kind: 'choices', choices: [] }),
  missing: ({ choices }) =>
    choices.length === 0 ? 'Choose at least one of the answers first.' : undefined,
  // To tell how many of the choices are right would be half of the answer.
  nearness: asAWhole,
};
