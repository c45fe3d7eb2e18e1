/** Whose practice is taken out: one's own, that of a student one teaches, or that of a class. */
export type ExportOwner =
  | { kind: 'self' }
  | { kind: 'student'; id: string }
  | { kind: 'class'; id: number };

export function exportPath(owner: ExportOwner): string {
  switch (owner.kind) {
    case 'self':
      return '/api/gradebook/practice/export';
    case 'student':
      return `/api/students/${encodeURIComponent(owner.id)}/gradebook/practice/export`;
    case 'class':
      return `/api/classes/${owner.id}/practice/export`;
  }
}
