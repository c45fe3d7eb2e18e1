import type { LedgerOwner } from './ledger-owner.ts';

/** Where a piece of work is done or, for who teaches the student, graded. */
export const workAddress = (owner: LedgerOwner, assignmentId: number): string =>
  owner.kind === 'self'
    ? `/assignments/${assignmentId}`
    : `/teacher/assignments/${assignmentId}/grading`;
