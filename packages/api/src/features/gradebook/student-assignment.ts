import type { Assignment } from '@planets/contract';
import {
  assignmentState,
  countedScore,
  datesFor,
  isLate,
  minutesFor,
  scorePercentOf,
  type CountedScore,
  type GradingPolicy,
  type Piece,
  type WorkDates,
} from '@planets/practice';
import { instantView } from '../sessions/session-view.ts';
import type { AssignedRow } from './assigned-store.ts';

/** How scores count in a class: its policy, and the zone in which late days are counted. */
export interface Counting {
  readonly policy: GradingPolicy;
  readonly zone: string;
}

/** A piece of work of one student as far as the student may know it, on its way into views and totals. */
export interface StudentAssignment {
  readonly row: AssignedRow;
  readonly dates: WorkDates;
  readonly excused: boolean;
  readonly piece: Piece;
}

const ownDatesOf = ({ ownOpensAt, ownDueAt, ownClosesAt, extraMinutes }: AssignedRow) =>
  extraMinutes === null
    ? undefined
    : { opensAt: ownOpensAt, dueAt: ownDueAt, closesAt: ownClosesAt, extraMinutes };

export function studentAssignment(row: AssignedRow): StudentAssignment {
  const dates = datesFor(row, ownDatesOf(row));
  const excused = row.excused === 1;
  const graded = row.releasedAt !== null && !excused;
  return {
    row,
    dates,
    excused,
    piece: {
      assignmentId: row.id,
      categoryId: row.categoryId,
      points: row.points,
      extraCredit: row.extraCredit,
      neverDrop: row.neverDrop,
      earned: graded ? row.earned : null,
      graded,
      excused,
      markedMissing: row.markedMissing === 1,
      submittedAt: row.submittedAt,
      onPaper: row.onPaper === 1,
      dueAt: dates.dueAt,
    },
  };
}

/** The part of a view that says what a score is and what it counts. */
export const scoreView = ({ raw, penalty, counted }: CountedScore, points: number) => ({
  earned: raw,
  penalty,
  counted,
  countedPercent: counted === null ? null : scorePercentOf(counted, points),
});

export function assignmentView(
  { row, dates, excused, piece }: StudentAssignment,
  { policy, zone }: Counting,
  now: number,
): Assignment {
  const released = piece.graded;
  const score = countedScore(piece, policy, zone);
  return {
    id: row.id,
    classId: row.classId,
    title: row.title,
    planet: row.subject,
    topicName: row.topicName,
    type: row.type,
    state: assignmentState(
      {
        ...row,
        ...dates,
        excused,
        markedMissing: piece.markedMissing,
        onPaper: piece.onPaper === true,
        released,
      },
      now,
    ),
    opensAt: instantView(dates.opensAt),
    dueAt: instantView(dates.dueAt),
    closesAt: instantView(dates.closesAt),
    hasOwnDates: [row.ownOpensAt, row.ownDueAt, row.ownClosesAt].some((own) => own !== null),
    timeLimitMinutes: minutesFor(row.timeLimitMinutes, dates),
    extraMinutes: dates.extraMinutes,
    submittedAt: row.submittedAt === null ? null : instantView(row.submittedAt),
    handedInLate: isLate(row.submittedAt, dates.dueAt),
    tries: row.tries,
    handIns: row.handIns ?? 0,
    points: row.points,
    categoryId: row.categoryId,
    extraCredit: row.extraCredit,
    neverDrop: row.neverDrop,
    scorePercent: score.raw === null ? null : scorePercentOf(score.raw, row.points),
    ...scoreView(score, row.points),
    feedback: released ? row.feedback : null,
    hasComments: released && row.hasComments === 1,
  };
}

/** By due date; a grade, released or not, moves nothing. */
export const byDueDate = (a: StudentAssignment, b: StudentAssignment): number =>
  a.dates.dueAt - b.dates.dueAt || a.row.id - b.row.id;
