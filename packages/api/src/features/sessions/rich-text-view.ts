import type { Block, FigureBlock, Inline, RichText } from '@planets/contract';
import {
  describeFigure,
  speak,
  typeset,
  type Block as StoredBlock,
  type Figure as StoredFigure,
  type Inline as StoredInline,
  type RichText as StoredText,
} from '@planets/practice';

type Typeset = Extract<Inline, { type: 'math' }>;

/** Typesetting is pure and the same few thousand formulas come again and again: keep the last ones. */
const KEPT = 5000;
const memo = new Map<string, Typeset>();

function typesetInline(tex: string): Typeset {
  const known = memo.get(tex);
  if (known) return known;
  const mathml = typeset(tex);
  const made: Typeset = {
    type: 'math',
    mathml: mathml as Typeset['mathml'],
    spoken: speak(mathml),
  };
  if (memo.size >= KEPT) memo.delete(memo.keys().next().value!);
  memo.set(tex, made);
  return made;
}

const inlineView = (run: StoredInline): Inline =>
  run.type === 'math' ? typesetInline(run.tex) : run;

/** A picture with its text alternative. */
export const figureView = (figure: StoredFigure): FigureBlock => ({
  type: 'figure',
  figure: figure as FigureBlock['figure'],
  alt: describeFigure(figure),
});

function blockView(block: StoredBlock): Block {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', content: block.content.map(inlineView) };
    case 'passage':
      return { type: 'passage', title: block.title, paragraphs: [...block.paragraphs] };
    case 'figure':
      return figureView(block.figure);
  }
}

/** Stored text as it goes over the wire: maths typeset and spoken, figures with their alternative. */
export const richTextView = (text: StoredText): RichText => text.map(blockView);
