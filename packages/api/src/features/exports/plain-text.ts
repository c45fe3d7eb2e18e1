import type { Block, Inline, RichText } from '@planets/contract';

function plainRun(run: Inline): string {
  switch (run.type) {
    case 'math':
      return run.spoken;
    case 'gap':
      return '___';
    case 'text':
    case 'strong':
    case 'emphasis':
      return run.text;
  }
}

function plainBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return block.content.map(plainRun).join('');
    case 'passage':
      return [block.title, ...block.paragraphs].join('\n');
    case 'figure':
      return block.alt;
  }
}

/** Text as it goes over the wire, as one string: maths in words, a picture as its description, a gap as ___. */
export const plainText = (text: RichText): string => text.map(plainBlock).join('\n');
