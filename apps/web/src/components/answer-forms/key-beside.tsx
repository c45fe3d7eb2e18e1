import type { ReactNode } from 'react';

/** What would have been right, beside a part of an answer. */
export const KeyBeside = ({ children }: { children: ReactNode }) => (
  <span className="text-ink-soft">
    answer: <strong className="font-semibold text-ink">{children}</strong>
  </span>
);
