import type { KindView } from '../kind-view.ts';
import { partByPart } from '../nearness.ts';
import { ClozeForm } from './cloze-form.tsx';
import { ClozeGiven } from './cloze-given.tsx';
import { ClozeOffered } from './cloze-offered.tsx';
import { FilledText } from './filled-text.tsx';

export const clozeView: KindView<'cloze'> = {
  Form: ClozeForm,
  isPromptInForm: true,
  Offered: ClozeOffered,
  Given: ClozeGiven,
  RightAnswer: FilledText,
  keyIsSeen: 'nowhere-else',
  emptyEntry: ({ blanks }) => ({ kind: 'cloze', blanks: blanks.map(() => '') }),
  missing: ({ blanks }) =>
    blanks.some((blank) => blank.trim() === '') ? 'Fill every gap first.' : undefined,
  nearness: partByPart('gaps'),
};
