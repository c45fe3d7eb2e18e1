import { Fragment, type ReactNode } from 'react';
import type { Inline } from '@planets/contract';
import { Maths } from './maths.tsx';

export type RenderGap = (blank: number) => ReactNode;

interface InlineContentProps {
  content: readonly Inline[];
  /** Draws blank number `blank` of a cloze question. Without it a gap is shown as a line. */
  renderGap?: RenderGap | undefined;
}

/** The runs of one paragraph. */
export function InlineContent({ content, renderGap }: InlineContentProps) {
  return content.map((run, index) => {
    // What closes a formula is drawn with it, and not with the text that it begins.
    const before = content[index - 1]?.type === 'math' ? closingOf(run) : '';
    const after = run.type === 'math' ? closingOf(content[index + 1]) : '';
    return (
      // The runs of a paragraph never move, so their place is their identity.
      <Fragment key={index}>{draw(run, before, after, renderGap)}</Fragment>
    );
  });
}

/** The marks at the beginning of a text that may not begin a line. */
const closingOf = (run: Inline | undefined): string =>
  run?.type === 'text' ? (/^[.,;:!?)\]”’…]+/.exec(run.text)?.[0] ?? '') : '';

function draw(
  run: Inline,
  drawnBefore: string,
  closing: string,
  renderGap: RenderGap | undefined,
): ReactNode {
  switch (run.type) {
    case 'text':
      return run.text.slice(drawnBefore.length);
    case 'strong':
      return <strong className="font-semibold">{run.text}</strong>;
    case 'emphasis':
      return <em>{run.text}</em>;
    case 'math':
      return <Maths mathml={run.mathml} spoken={run.spoken} closing={closing} />;
    case 'gap':
      return renderGap?.(run.blank) ?? <EmptyGap />;
  }
}

const EmptyGap = () => (
  <span className="inline-block min-w-16 border-be-2 border-line">
    <span className="sr-only">blank</span>
  </span>
);
