import type { KindView } from '../kind-view.ts';
import { partByPart } from '../nearness.ts';
import { LabelForm } from './label-form.tsx';
import { LabelOffered } from './label-offered.tsx';
import { PlacedNames } from './placed-names.tsx';

export const labelView: KindView<'label'> = {
  Form: LabelForm,
  isPromptInForm: false,
  Offered: LabelOffered,
  Given: (props) => <PlacedNames {...props} isJudged />,
  RightAnswer: PlacedNames,
  keyIsSeen: 'in-each-try',
  emptyEntry: () => ({ kind: 'label', labels: [] }),
  missing: ({ labels }, { places }) =>
    labels.length < places.length ? 'Give each place a name first.' : undefined,
  nearness: partByPart('names'),
};
