import type { Mode } from '@planets/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { LedgerOwner } from '../gradebook/ledger-owner.ts';

/** What the history is narrowed to, as the gradebook's address has it. */
export interface HistoryPart {
  from?: string;
  to?: string;
  planet?: string;
  topic?: string;
  mode?: Mode;
}

interface HistoryLinkProps {
  owner: LedgerOwner;
  part: HistoryPart;
  className?: string;
  /** A mark of a plot: it is there for the pointer, and the plot's table for keys and screen readers. */
  isMark?: boolean;
  title?: string;
  children?: ReactNode;
}

/** To the sessions that a number was made of: the history in the gradebook, narrowed to them. */
export function HistoryLink({ owner, part, isMark, children, ...rest }: HistoryLinkProps) {
  const mark = isMark ? { tabIndex: -1 } : {};
  return owner.kind === 'self' ? (
    <Link to="/student/gradebook" search={part} hash="practice-history" {...mark} {...rest}>
      {children}
    </Link>
  ) : (
    <Link
      to="/teacher/students/$studentId"
      params={{ studentId: owner.id }}
      search={part}
      hash="practice-history"
      {...mark}
      {...rest}
    >
      {children}
    </Link>
  );
}

/** A number or a name in a table that leads to its sessions. */
export const doorStyle =
  'underline decoration-practice-mark underline-offset-4 hover:text-practice-text';
