import { AnswerInWords } from '../../components/answer-forms/answer-in-words.tsx';
import { judgedTries } from '../judged.ts';
import type { KindView } from '../kind-view.ts';
import { asAWhole } from '../nearness.ts';
import { isPlaced, NOWHERE } from '../placed.ts';
import { isAboutFractions, JudgedLine } from './judged-line.tsx';
import { numberName } from './line-places.ts';
import { NumberLineForm } from './number-line-form.tsx';

export const numberLineView: KindView<'number-line'> = {
  Form: NumberLineForm,
  isPromptInForm: false,
  Offered: ({ question }) => <JudgedLine question={question} judged={judgedTries(question)} />,
  Given: ({ question, response }) => (
    <strong className="font-medium tabular-nums">
      {numberName(response.value, isAboutFractions(question))}
    </strong>
  ),
  RightAnswer: AnswerInWords,
  keyIsSeen: 'with-tries',
  emptyEntry: () => ({ kind: 'number-line', value: NOWHERE }),
  missing: ({ value }) => (isPlaced(value) ? undefined : 'Place the marker on the line first.'),
  nearness: asAWhole,
};
