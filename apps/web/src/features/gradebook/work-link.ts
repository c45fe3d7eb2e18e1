import type { LinkProps } from '@tanstack/react-router';
import type { LedgerOwner } from './ledger-owner.ts';

/** To where a piece of work is done or, for who teaches the student, to the student's in the grading queue. */
export const workLink = (owner: LedgerOwner, assignmentId: number): LinkProps =>
  owner.kind === 'self'
    ? { to: '/assignments/$assignmentId', params: { assignmentId } }
    : {
        to: '/teacher/assignments/$assignmentId/grading',
        params: { assignmentId },
        search: { student: owner.id },
      };
