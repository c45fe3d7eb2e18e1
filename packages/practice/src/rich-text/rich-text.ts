import type { Figure } from '../figures/figure.ts';

/** A run of text inside a paragraph. `math` holds TeX; it is typeset only when it is shown. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong'; readonly text: string }
  | { readonly type: 'emphasis'; readonly text: string }
  | { readonly type: 'math'; readonly tex: string }
  /** The place of blank number `blank` (from 0) of a cloze question. */
  | { readonly type: 'gap'; readonly blank: number };

export type Block =
  | { readonly type: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly type: 'passage'; readonly title: string; readonly paragraphs: readonly string[] }
  | { readonly type: 'figure'; readonly figure: Figure };

/** Text as data: never HTML, so nothing in it has to be trusted. */
export type RichText = readonly Block[];

/** What an author writes: marked-up text, blocks, or both in a row. */
export type Authored = string | Block | readonly (string | Block)[];
