import { type ReactNode, useEffect } from 'react';
import { classes } from '../lib/classes.ts';

interface PageProps {
  /** The one h1, and the document's title. The shell moves focus to it after a navigation. */
  title: string;
  /** What the browser's tab says, where that is more than the heading. */
  documentTitle?: string;
  /** Above the title: the way back, as a quiet link. */
  back?: ReactNode;
  /** In words, under the title. */
  lead?: ReactNode;
  /** Beside the title, or under it where there is no room. */
  actions?: ReactNode;
  /** Room for tables and the sky; otherwise a comfortable measure for reading. */
  wide?: boolean;
  /** The title is for screen readers and the tab only. */
  hideTitle?: boolean;
  children?: ReactNode;
}

export function Page(props: PageProps) {
  const { title, documentTitle = title, back, lead, actions, wide, hideTitle, children } = props;
  useDocumentTitle(documentTitle);
  return (
    <div
      className={classes(
        'mx-auto w-full px-4 py-6 sm:px-6 sm:py-10',
        wide ? 'max-w-7xl' : 'max-w-3xl',
      )}
    >
      <header
        className={classes(
          'flex flex-wrap items-end justify-between gap-x-10 gap-y-6',
          hideTitle ? 'sr-only' : 'mb-6 sm:mb-8',
        )}
      >
        <div>
          {back !== undefined && <div className="-ms-3 mb-1">{back}</div>}
          <h1 tabIndex={-1} className="text-2xl font-semibold sm:text-3xl">
            {title}
          </h1>
          {lead !== undefined && <p className="mt-2 text-ink-soft">{lead}</p>}
        </div>
        {actions !== undefined && <div className="flex min-w-0 flex-wrap gap-3">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

/** For pages that do not use Page, as the player. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = title === 'Learning Planets' ? title : `${title} · Learning Planets`;
  }, [title]);
}
