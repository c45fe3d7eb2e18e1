import { useParams } from '@tanstack/react-router';
import { type LedgerOwner, self } from '../gradebook/ledger-owner.ts';

/** Whose progress the address asks for: the pages are the same for a student and for who teaches them. */
export function useProgressOwner(): LedgerOwner {
  const { studentId } = useParams({ strict: false });
  return studentId === undefined ? self : { kind: 'student', id: studentId };
}
