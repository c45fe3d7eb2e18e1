import type { Piece } from './piece.ts';

/**
 * The pieces as if they had these scores, by assignment: what a student tries out, never stored. Null is "no
 * score". Excused work stays excused, and a piece that was late keeps its penalty; one that is not handed in
 * has none. With the scores that are real the totals are the real ones.
 */
export const withWhatIf = (
  pieces: readonly Piece[],
  scores: ReadonlyMap<number, number | null>,
): Piece[] =>
  pieces.map((piece) => {
    const earned = scores.get(piece.assignmentId);
    return earned === undefined || piece.excused
      ? piece
      : { ...piece, earned, graded: earned !== null };
  });
