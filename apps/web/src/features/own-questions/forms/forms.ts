import type { OwnDraft } from '@planets/contract';
import type { OwnDraftOf, OwnKind } from '../own-kind.ts';
import { choiceForm } from './choice.tsx';
import { choicesForm } from './choices.tsx';
import { clozeForm } from './cloze.tsx';
import { expressionForm } from './expression.tsx';
import { labelForm } from './label.tsx';
import { matchForm } from './match.tsx';
import { multiStepForm } from './multi-step.tsx';
import { numberLineForm } from './number-line.tsx';
import { numericForm } from './numeric.tsx';
import { openForm } from './open.tsx';
import { orderForm } from './order.tsx';
import { pointForm } from './point.tsx';
import { tableForm } from './table.tsx';
import { textForm } from './text.tsx';

export type OwnKindName = OwnDraft['kind'];

/** Every kind with how it is written. */
const FORMS: { readonly [K in OwnKindName]: OwnKind<K> } = {
  choice: choiceForm,
  choices: choicesForm,
  numeric: numericForm,
  text: textForm,
  expression: expressionForm,
  order: orderForm,
  match: matchForm,
  cloze: clozeForm,
  table: tableForm,
  'multi-step': multiStepForm,
  'number-line': numberLineForm,
  point: pointForm,
  label: labelForm,
  open: openForm,
};

export const ownKindNames = Object.keys(FORMS) as readonly OwnKindName[];

/** The form of one kind. */
export const formOf = <K extends OwnKindName>(kind: K): OwnKind<K> => FORMS[kind];

type Words = Pick<OwnDraft, 'prompt' | 'figure' | 'hints' | 'steps'>;

const NO_WORDS: Words = { prompt: '', figure: null, hints: [''], steps: [''] };

/** An empty draft of a kind; what was written of another kind and fits every kind is kept. */
export function blankOf<K extends OwnKindName>(kind: K, words: Words = NO_WORDS): OwnDraftOf<K> {
  const { prompt, figure, hints, steps } = words;
  return { ...formOf(kind).blank, prompt, figure, hints, steps } as unknown as OwnDraftOf<K>;
}
