import type { Block, Inline, RichText } from '@planets/contract';

function inlineText(run: Inline): string {
  switch (run.type) {
    case 'text':
    case 'strong':
    case 'emphasis':
      return run.text;
    case 'math':
      return run.spoken;
    case 'gap':
      return 'blank';
  }
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return block.content.map(inlineText).join('');
    case 'passage':
      return [block.title, ...block.paragraphs].join(' ');
    case 'figure':
      return block.alt;
  }
}

/** Rich text in words alone: for announcements, accessible names and native options. */
export const plainText = (content: RichText): string => content.map(blockText).join(' ').trim();
