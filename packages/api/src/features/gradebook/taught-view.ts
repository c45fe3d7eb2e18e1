import type {
  AssignmentSeenByTeacher,
  SchoolClassSeenByTeacher,
  StudentGradebook,
} from '@planets/contract';
import { countedScore, type Piece } from '@planets/practice';
import { instantView } from '../sessions/session-view.ts';
import { assignmentViews, classView, totalsOf, type StudentClass } from './assigned-ledger.ts';
import type { UnreleasedGrades } from './assigned-store.ts';
import { ledgerOf } from './assigned-view.ts';
import { scoreView } from './student-assignment.ts';

type Unreleased = ReturnType<UnreleasedGrades>;

/** The piece as it will be once all is released. */
function pieceWith(piece: Piece, unreleased: Unreleased): Piece {
  const grade = unreleased.get(piece.assignmentId);
  return grade === undefined || grade.earned === null || piece.excused
    ? piece
    : { ...piece, graded: true, earned: grade.earned };
}

function shownOf(own: StudentClass, unreleased: Unreleased, now: number) {
  const asStudent = assignmentViews(own, now);
  const pieces = own.assignments.map(({ piece }) => pieceWith(piece, unreleased));
  const assignments = asStudent.map((view, index): AssignmentSeenByTeacher => {
    const grade = unreleased.get(view.id);
    if (grade === undefined) return { ...view, unreleased: null };
    return {
      ...view,
      unreleased: {
        ...scoreView(countedScore(pieces[index]!, own.policy, own.zone), view.points),
        feedback: grade.feedback,
        releasedAt: grade.releasedAt === null ? null : instantView(grade.releasedAt),
      },
    };
  });
  const isAllReleased = pieces.every((piece, index) => piece === own.assignments[index]!.piece);
  const view: SchoolClassSeenByTeacher = {
    ...classView(own, asStudent, now),
    totalsWithUnreleased: isAllReleased ? null : totalsOf(own, pieces, now),
  };
  return { own, view, assignments };
}

/** The blue half as the student sees it, and marked beside it what is graded and not released. */
export const taughtView = (
  classes: readonly StudentClass[],
  unreleased: Unreleased,
  now: number,
): StudentGradebook['assigned'] => ledgerOf(classes.map((own) => shownOf(own, unreleased, now)));
