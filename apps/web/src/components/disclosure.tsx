import ChevronDown from 'lucide-react/icons/chevron-down';
import type { ReactNode } from 'react';
import { classes } from '../lib/classes.ts';

interface DisclosureProps {
  /** What opens it. Words that make sense alone, since a screen reader may list them. */
  summary: ReactNode;
  /** Open from the start; after that it is the reader's. */
  isOpenAtFirst?: boolean;
  /** For what is fetched only when somebody wants to see it. */
  onToggle?: (isOpen: boolean) => void;
  children: ReactNode;
  className?: string;
}

/** More, for who asks: the browser's own disclosure, found by a search in the page and printed open. */
export function Disclosure(props: DisclosureProps) {
  const { summary, isOpenAtFirst, onToggle, children, className } = props;
  return (
    <details
      open={isOpenAtFirst}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
      className={classes('group/disclosure', className)}
    >
      <summary className="inline-flex min-h-11 cursor-pointer list-none items-center gap-1.5 rounded-sm text-sm font-medium text-action hover:text-action-strong [&::-webkit-details-marker]:hidden">
        <ChevronDown
          size={18}
          aria-hidden="true"
          className="shrink-0 transition-transform group-open/disclosure:rotate-180"
        />
        <span>{summary}</span>
      </summary>
      <div className="pt-1 pb-3">{children}</div>
    </details>
  );
}
