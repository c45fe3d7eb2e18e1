import type { KindView } from '../kind-view.ts';
import { partByPart } from '../nearness.ts';
import { letterOf } from './letter-of.ts';
import { MultiStepForm } from './multi-step-form.tsx';
import { PartAnswers } from './part-answers.tsx';
import { PartsGiven } from './parts-given.tsx';
import { PartsOffered } from './parts-offered.tsx';

export const multiStepView: KindView<'multi-step'> = {
  Form: MultiStepForm,
  isPromptInForm: false,
  Offered: PartsOffered,
  Given: PartsGiven,
  RightAnswer: PartAnswers,
  keyIsSeen: 'in-each-try',
  emptyEntry: ({ parts }) => ({ kind: 'multi-step', parts: parts.map(() => '') }),
  missing({ parts }) {
    const empty = parts.findIndex((text) => text.trim() === '');
    return empty === -1 ? undefined : `Part ${letterOf(empty)} is still empty.`;
  },
  nearness: partByPart('parts'),
};
