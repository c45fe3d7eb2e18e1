import type { Authored, RichText } from '../../rich-text/rich-text.ts';
import type { DraftBase, QuestionBase } from '../base.ts';

export interface Criterion {
  readonly name: string;
  /** What full points look like. */
  readonly full: string;
  readonly points: number;
}

/**
 * A text in the student's own words, graded by a teacher. It is set in assignments only: a session of the
 * student's own never asks it, because nobody would grade it.
 */
export interface OpenDraft extends DraftBase {
  readonly kind: 'open';
  /** What a good answer may say; for the teacher, and for the student once it is graded. */
  readonly sample: Authored;
  readonly rubric: readonly Criterion[];
  readonly words?: { readonly min?: number; readonly max: number };
}

export interface OpenQuestion extends QuestionBase {
  readonly kind: 'open';
  readonly words: { readonly min: number; readonly max: number };
  /** Shown to the student from the start: what the text is graded by. */
  readonly rubric: readonly Criterion[];
  readonly key: { readonly sample: RichText };
}

export interface OpenResponse {
  readonly kind: 'open';
  readonly text: string;
}

/** What a student needs to answer it. */
export type OpenView = Pick<OpenQuestion, 'kind' | 'words' | 'rubric'>;
