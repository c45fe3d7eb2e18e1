import { Fragment } from 'react';
import type { Block, RichText } from '@planets/contract';
import { Figure } from '../figures/figure.tsx';
import { InlineContent } from './inline-content.tsx';

/** Rich text where only phrasing may stand: in a label, a button or a list item that is one line. */
export function LabelText({ content }: { content: RichText }) {
  return content.map((block, index) => (
    // The blocks of a text never move, so their place is their identity.
    <Fragment key={index}>
      {index > 0 && ' '}
      {phrase(block)}
    </Fragment>
  ));
}

function phrase(block: Block) {
  switch (block.type) {
    case 'paragraph':
      return <InlineContent content={block.content} />;
    case 'passage':
      return block.paragraphs.join(' ');
    case 'figure':
      return <Figure figure={block.figure} alt={block.alt} />;
  }
}
