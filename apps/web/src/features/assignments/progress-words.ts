import type { TaughtAssignment } from '@planets/contract';

/** How far students are, in the words of a list: "12 of 24 handed in". */
export function progressWords({
  counts: { students, started, handedIn },
  settings: { content },
}: Pick<TaughtAssignment, 'counts' | 'settings'>): string {
  if (students === 0) return 'For nobody';
  if (content.length === 0) return `Done elsewhere, for ${students}`;
  const writing = started - handedIn;
  const handed = `${handedIn} of ${students} handed in`;
  return writing > 0 ? `${handed}, ${writing} at work` : handed;
}
