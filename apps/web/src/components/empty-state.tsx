import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** A drawing; decoration. */
  art?: ReactNode;
  title: string;
  action?: ReactNode;
  children?: ReactNode;
  /** 1 when it is the page itself. */
  headingLevel?: 1 | 2 | 3;
}

/** Nothing here yet, said as an invitation. */
export function EmptyState({ art, title, action, children, headingLevel = 2 }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="mx-auto flex max-w-lg flex-col items-center gap-4 px-4 py-10 text-center">
      {art !== undefined && <div aria-hidden="true">{art}</div>}
      <Heading tabIndex={headingLevel === 1 ? -1 : undefined} className="text-xl font-semibold">
        {title}
      </Heading>
      {children !== undefined && <div className="text-ink-soft">{children}</div>}
      {action}
    </div>
  );
}
