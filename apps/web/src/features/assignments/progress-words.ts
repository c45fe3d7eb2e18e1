import type { TaughtAssignment } from '@planets/contract';
import { formatCount } from '../../lib/format.ts';

/** How far students are, in the words of a list: "12 of 24 handed in". */
export function progressWords({
  counts: { students, started, handedIn },
  settings: { content },
}: Pick<TaughtAssignment, 'counts' | 'settings'>): string {
  if (students === 0) return 'For nobody';
  if (content.length === 0) return `Done elsewhere by ${formatCount(students, 'student')}`;
  const writing = started - handedIn;
  const handed = `${handedIn} of ${students} handed in`;
  return writing > 0 ? `${handed}, ${writing} at work` : handed;
}
