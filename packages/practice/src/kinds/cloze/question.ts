import type { DraftBase, Option, QuestionBase } from '../base.ts';
import type { TextPolicy } from '../text/question.ts';

/** A gap to type into, or one with options to pick from. `[[n]]` in the prompt is gap n. */
export type GapDraft =
  | { readonly answer: string; readonly also?: readonly string[]; readonly policy?: TextPolicy }
  | { readonly right: string; readonly wrong: readonly string[] };

export interface ClozeDraft extends DraftBase {
  readonly kind: 'cloze';
  readonly gaps: readonly GapDraft[];
}

export type Blank =
  | { readonly type: 'typed'; readonly policy: TextPolicy }
  | { readonly type: 'picked'; readonly options: readonly Option[] };

export interface ClozeQuestion extends QuestionBase {
  readonly kind: 'cloze';
  readonly blanks: readonly Blank[];
  /** By blank: the accepted texts, or the id of the right option alone. */
  readonly key: { readonly blanks: readonly (readonly string[])[] };
}

export interface ClozeResponse {
  readonly kind: 'cloze';
  readonly blanks: readonly string[];
}

/** What a student needs to answer it: by gap its options, or none where it is typed into. */
export interface ClozeView {
  readonly kind: 'cloze';
  readonly blanks: readonly { readonly options?: readonly Option[] }[];
}
