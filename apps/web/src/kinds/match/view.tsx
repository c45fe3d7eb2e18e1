import { OptionList } from '../../components/answer-forms/option-list.tsx';
import type { KindView } from '../kind-view.ts';
import { partByPart } from '../nearness.ts';
import { MatchForm } from './match-form.tsx';
import { PairList } from './pair-list.tsx';

export const matchView: KindView<'match'> = {
  Form: MatchForm,
  isPromptInForm: false,
  Offered: ({ question }) => (
    <div className="grid gap-4 sm:grid-cols-2">
      <OptionList label="To match" options={question.left} />
      <OptionList label="With" options={question.right} />
    </div>
  ),
  Given: PairList,
  RightAnswer: PairList,
  keyIsSeen: 'in-right-try',
  emptyEntry: () => ({ kind: 'match', pairs: [] }),
  missing: ({ pairs }, { left }) =>
    pairs.length < left.length ? 'Give each one a partner first.' : undefined,
  nearness: partByPart('pairs'),
};
