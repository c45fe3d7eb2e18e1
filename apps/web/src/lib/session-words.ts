import type { Mode, SessionSummary } from '@planets/contract';

/** The modes as students read them, one word or two, the same everywhere. */
export const modeNames: Record<Mode, string> = {
  quick: 'Quick',
  full: 'Full',
  timed: 'Timed',
  teach: 'Teach me',
  related: 'Related',
  interactive: 'Hands-on',
  review: 'Review',
};

export type SessionEnd = 'in-progress' | 'completed' | 'early' | 'time';

/** How a session came to its end. Time may run out on the last question that was answered, too. */
export function sessionEnd({
  status,
  completed,
  endedBy,
}: Pick<SessionSummary, 'status' | 'completed' | 'endedBy'>): SessionEnd {
  if (status === 'in_progress') return 'in-progress';
  if (completed) return 'completed';
  return endedBy === 'time' ? 'time' : 'early';
}

export const sessionEndWords: Record<SessionEnd, string> = {
  'in-progress': 'In progress',
  completed: 'Completed',
  early: 'Finished early',
  time: 'Time ran out',
};
