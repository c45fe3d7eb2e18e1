import { describeFigure } from '../figures/describe.ts';
import type { Block, RichText } from './rich-text.ts';

function plainBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return block.content
        .map((run) => (run.type === 'gap' ? '___' : run.type === 'math' ? run.tex : run.text))
        .join('');
    case 'passage':
      return [block.title, ...block.paragraphs].join('\n');
    case 'figure':
      return describeFigure(block.figure);
  }
}

/** Rich text as one string: to compare questions, to search, to lint. Maths stays TeX. */
export const plain = (text: RichText): string => text.map(plainBlock).join('\n');
