import { scorePercentOf } from './average.ts';
import type { Entry, Role } from './entry.ts';
import type { GradingPolicy } from './policy.ts';
import type { PieceInTotal, PieceReason, PieceStatus } from './total.ts';

/** What became of a piece that is in no sum. */
function statusOutside(
  { standing, category, isExtra }: Entry,
  weighting: GradingPolicy['weighting'],
): [PieceStatus, PieceReason] {
  if (standing === 'excused') return ['excused', standing];
  if (weighting === 'categories' && category === null) return ['left_out', 'no_category'];
  if (standing === 'awaiting_grade') return ['awaiting', standing];
  return ['left_out', isExtra && standing !== 'no_score' ? 'extra_not_done' : standing];
}

/** The line of one piece in the explanation of a total. */
export function pieceInTotal(
  entry: Entry,
  role: Role,
  {
    weighting,
    isDropped,
    hasPossible,
  }: {
    readonly weighting: GradingPolicy['weighting'];
    readonly isDropped: boolean;
    /** Something with points counts where it would add. */
    readonly hasPossible: boolean;
  },
): PieceInTotal {
  const { piece, score, standing } = entry;
  const [status, why]: [PieceStatus, PieceReason] =
    role === 'none'
      ? statusOutside(entry, weighting)
      : isDropped
        ? ['dropped', standing]
        : role === 'extra'
          ? hasPossible
            ? ['extra', standing]
            : ['left_out', 'nothing_to_add_to']
          : [standing === 'scored' ? 'counted' : 'as_zero', standing];
  return {
    assignmentId: piece.assignmentId,
    ...(piece.title === undefined ? {} : { title: piece.title }),
    categoryId: piece.categoryId,
    points: piece.points,
    neverDrop: piece.neverDrop,
    raw: score.raw,
    penalty: score.penalty,
    counted: score.counted ?? (role === 'regular' ? 0 : null),
    percent: score.counted === null ? null : scorePercentOf(score.counted, piece.points),
    status,
    why,
  };
}
