import { isLate, isPastDue } from './lateness.ts';

/** What decides the state of one student's assignment. Times are UTC milliseconds. */
export interface AssignmentFacts {
  /** The student's own dates. */
  readonly opensAt: number;
  readonly dueAt: number;
  readonly startedAt: number | null;
  readonly submittedAt: number | null;
  /** There is nothing to hand in here: paper, a talk. Once it was due it waits for its grade. */
  readonly onPaper?: boolean;
  readonly excused: boolean;
  /** The teacher said that it is missing, whatever the dates say. */
  readonly markedMissing: boolean;
  /** Whether a grade was released. One that was not is not known here at all. */
  readonly released: boolean;
  /** The released score; null where there is none. */
  readonly earned: number | null;
}

export type AssignmentState =
  | 'upcoming'
  | 'open'
  | 'in_progress'
  | 'submitted'
  | 'graded'
  | 'late'
  | 'missing'
  | 'excused';

/** Whether a student sees an assignment at all: it is published, the time for that has come, and it was not withdrawn. */
export const isShown = (
  {
    publishedAt,
    withdrawnAt,
  }: { readonly publishedAt: number | null; readonly withdrawnAt: number | null },
  now: number,
): boolean => publishedAt !== null && publishedAt <= now && withdrawnAt === null;

/**
 * The state as the student sees it. Excused comes before all; a released grade before how it was handed in;
 * work marked missing is so until it has a score; `late` is handed in after it was due and the grace; `missing` is marked so, or
 * past due and not handed in, whether begun or not.
 */
export function assignmentState(facts: AssignmentFacts, now: number): AssignmentState {
  if (facts.excused) return 'excused';
  if (facts.released && (facts.earned !== null || !facts.markedMissing)) return 'graded';
  if (facts.markedMissing) return 'missing';
  if (facts.submittedAt !== null)
    return isLate(facts.submittedAt, facts.dueAt) ? 'late' : 'submitted';
  if (now < facts.opensAt) return 'upcoming';
  if (isPastDue(now, facts.dueAt)) return facts.onPaper === true ? 'submitted' : 'missing';
  return facts.startedAt === null ? 'open' : 'in_progress';
}
