/** Whose gradebook is read: one's own, or that of a student one teaches. */
export type LedgerOwner = { kind: 'self' } | { kind: 'student'; id: string };

export const self: LedgerOwner = { kind: 'self' };

export function gradebookPath(owner: LedgerOwner): string {
  return owner.kind === 'self'
    ? '/api/gradebook'
    : `/api/students/${encodeURIComponent(owner.id)}/gradebook`;
}
