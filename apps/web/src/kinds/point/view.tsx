import { AnswerInWords } from '../../components/answer-forms/answer-in-words.tsx';
import { judgedTries } from '../judged.ts';
import type { KindView } from '../kind-view.ts';
import { asAWhole } from '../nearness.ts';
import { isPlaced, NOWHERE } from '../placed.ts';
import { JudgedPlane } from './judged-plane.tsx';
import { PointForm } from './point-form.tsx';
import { pointName } from './point-name.ts';

export const pointView: KindView<'point'> = {
  Form: PointForm,
  isPromptInForm: false,
  Offered: ({ question }) => <JudgedPlane question={question} judged={judgedTries(question)} />,
  Given: ({ response }) => (
    <strong className="font-medium tabular-nums">{pointName(response)}</strong>
  ),
  RightAnswer: AnswerInWords,
  keyIsSeen: 'with-tries',
  emptyEntry: () => ({ kind: 'point', x: NOWHERE, y: NOWHERE }),
  missing: ({ x, y }) =>
    isPlaced(x, y) ? undefined : 'Place the point on the grid first, or type both its numbers.',
  nearness: asAWhole,
};
