import { isPastDue } from './lateness.ts';
import type { Piece } from './piece.ts';

/**
 * What is known of a piece: it has a score; the grade is complete and has no score; it is handed in (or was
 * done on paper) and waits for a grade; or it is not there, for a reason.
 */
export type Standing =
  | 'excused'
  | 'scored'
  | 'marked_missing'
  | 'no_score'
  | 'awaiting_grade'
  | 'past_due'
  | 'not_due_yet';

/** A score that was given counts, also for work marked missing; excused comes before all. */
export function standingOf(piece: Piece, now: number): Standing {
  if (piece.excused) return 'excused';
  if (piece.graded && piece.earned !== null) return 'scored';
  if (piece.markedMissing) return 'marked_missing';
  if (piece.graded) return 'no_score';
  if (piece.submittedAt !== null) return 'awaiting_grade';
  if (!isPastDue(now, piece.dueAt)) return 'not_due_yet';
  return piece.onPaper === true ? 'awaiting_grade' : 'past_due';
}

export const isMissing = (standing: Standing): boolean =>
  standing === 'marked_missing' || standing === 'past_due';
