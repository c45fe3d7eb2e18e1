import type { Assignment, Gradebook, SchoolClass } from '@planets/contract';
import { assignmentState, averagePercent, isLate, scorePercentOf } from '@planets/practice';
import { instantView } from '../sessions/session-view.ts';
import type { AssignedLedger, AssignedRow } from './assigned-store.ts';

function assignmentView(row: AssignedRow, now: number): Assignment {
  const excused = row.excused === 1;
  const released = row.releasedAt !== null && !excused;
  const state = assignmentState(
    { ...row, excused, markedMissing: row.markedMissing === 1, released },
    now,
  );
  return {
    id: row.id,
    classId: row.classId,
    title: row.title,
    planet: row.subject,
    topicName: row.topicName,
    type: row.type,
    state,
    opensAt: instantView(row.opensAt),
    dueAt: instantView(row.dueAt),
    submittedAt: row.submittedAt === null ? null : instantView(row.submittedAt),
    handedInLate: isLate(row.submittedAt, row.dueAt),
    points: row.points,
    earned: released ? row.earned : null,
    scorePercent: released && row.earned !== null ? scorePercentOf(row.earned, row.points) : null,
    feedback: released ? row.feedback : null,
  };
}

const isMissing = ({ state }: Assignment) => state === 'missing';
/** A released grade with a score. A score of nothing is not a zero, and counts nowhere. */
const isScored = ({ state, earned }: Assignment) => state === 'graded' && earned !== null;

function classView(
  { id, name, teacher }: ReturnType<AssignedLedger['classes']>[number],
  all: readonly Assignment[],
): SchoolClass {
  const own = all.filter(({ classId }) => classId === id);
  return {
    id,
    name,
    teacher,
    averagePercent: averagePercent(own.filter(isScored)),
    graded: own.filter(({ state }) => state === 'graded').length,
    missing: own.filter(isMissing).length,
  };
}

/** The blue half of a gradebook. Every figure is computed from what is shown beside it. */
export function assignedView(
  ledger: AssignedLedger,
  studentId: string,
  now: number,
): Gradebook['assigned'] {
  const assignments = ledger.assignments(studentId, now).map((row) => assignmentView(row, now));
  const missing = assignments.filter(isMissing);
  return {
    stats: {
      assigned: assignments.length,
      submitted: assignments.filter(({ submittedAt }) => submittedAt !== null).length,
      graded: assignments.filter(({ state }) => state === 'graded').length,
      missing: missing.length,
      averagePercent: averagePercent(assignments.filter(isScored)),
    },
    classes: ledger.classes(studentId).map((row) => classView(row, assignments)),
    assignments,
    missing: missing.map(({ id }) => id),
  };
}
