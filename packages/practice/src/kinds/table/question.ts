import type { DraftBase, QuestionBase } from '../base.ts';
import type { TextPolicy } from '../text/question.ts';

/** A cell to fill: a number, compared by value, or a word, compared by the policy. */
export type CellDraft =
  | { readonly answer: number | string; readonly tolerance?: number | string }
  | { readonly word: string; readonly also?: readonly string[]; readonly policy?: TextPolicy };

/** Fill the empty cells of a table. */
export interface TableDraft extends DraftBase {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly string[];
  /** A text is given, anything else is to be filled. The first cell of a row names it, so it is always given. */
  readonly rows: readonly (readonly [head: string, ...cells: (string | CellDraft)[]])[];
}

/** What a cell of the table shows: a given text, or blank number `blank` (from 0, in reading order). */
export type Cell =
  | { readonly type: 'given'; readonly text: string }
  | { readonly type: 'blank'; readonly blank: number; readonly asks: 'number' | 'word' };

export type CellKey =
  | { readonly asks: 'number'; readonly value: string; readonly tolerance: string }
  | { readonly asks: 'word'; readonly accepted: readonly string[]; readonly policy: TextPolicy };

export interface TableQuestion extends QuestionBase {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly key: { readonly cells: readonly CellKey[] };
}

/** The blanks as they were typed, in reading order. */
export interface TableResponse {
  readonly kind: 'table';
  readonly cells: readonly string[];
}

/** What a student needs to answer it. */
export type TableView = Pick<TableQuestion, 'kind' | 'caption' | 'columns' | 'rows'>;
