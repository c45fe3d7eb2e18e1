import type { Block, RichText as RichTextContent } from '@planets/contract';
import { Figure } from '../figures/figure.tsx';
import { InlineContent, type RenderGap } from './inline-content.tsx';
import { Passage } from './passage.tsx';

interface RichTextProps {
  content: RichTextContent;
  renderGap?: RenderGap;
}

/** Paragraphs, reading passages and figures, one under the other. */
export function RichText({ content, renderGap }: RichTextProps) {
  return (
    <div className="space-y-4">
      {content.map((block, index) => (
        // The blocks of a text never move, so their place is their identity.
        <BlockContent key={index} block={block} renderGap={renderGap} />
      ))}
    </div>
  );
}

function BlockContent({ block, renderGap }: { block: Block; renderGap: RenderGap | undefined }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p
          className={block.content.some(({ type }) => type === 'gap') ? 'leading-[2.6]' : undefined}
        >
          <InlineContent content={block.content} renderGap={renderGap} />
        </p>
      );
    case 'passage':
      return <Passage title={block.title} paragraphs={block.paragraphs} />;
    case 'figure':
      return <Figure figure={block.figure} alt={block.alt} />;
  }
}
