import type { AssignmentStatus } from '@planets/contract';

interface PublishingFacts {
  readonly publishedAt: number | null;
  readonly withdrawnAt: number | null;
}

/** Where an assignment stands. Students see it only while it is published. */
export function assignmentStatus(
  { publishedAt, withdrawnAt }: PublishingFacts,
  now: number,
): AssignmentStatus {
  if (withdrawnAt !== null) return 'withdrawn';
  if (publishedAt === null) return 'draft';
  return publishedAt > now ? 'scheduled' : 'published';
}
