/** What decides the state of one student's assignment. Times are UTC milliseconds. */
export interface AssignmentFacts {
  readonly opensAt: number;
  readonly dueAt: number;
  readonly startedAt: number | null;
  readonly submittedAt: number | null;
  readonly excused: boolean;
  /** Whether a grade was released. One that was not is not known here at all. */
  readonly released: boolean;
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

/**
 * The state as the student sees it. Excused comes before all; a released grade before how it was handed in;
 * `late` is handed in after it was due; `missing` is past due and not handed in, whether begun or not.
 */
export function assignmentState(facts: AssignmentFacts, now: number): AssignmentState {
  if (facts.excused) return 'excused';
  if (facts.released) return 'graded';
  if (facts.submittedAt !== null) return facts.submittedAt > facts.dueAt ? 'late' : 'submitted';
  if (now < facts.opensAt) return 'upcoming';
  if (now > facts.dueAt) return 'missing';
  return facts.startedAt === null ? 'open' : 'in_progress';
}
