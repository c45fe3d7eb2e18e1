import type { Assignment, AssignmentState } from '@planets/contract';
import type { GradebookSearch } from './gradebook-search.ts';

/** What asks for something first; then what is to come; then what is done. */
const rank: Record<AssignmentState, number> = {
  missing: 0,
  in_progress: 1,
  open: 1,
  upcoming: 2,
  late: 3,
  submitted: 3,
  graded: 4,
  excused: 5,
};

/** Work to do by its due date, soonest first; work that is done by its date, newest first. */
export function inOrder(assignments: readonly Assignment[]): Assignment[] {
  return assignments.toSorted((a, b) => {
    const group = rank[a.state] - rank[b.state];
    if (group !== 0) return group;
    const byDate = doneAt(a).localeCompare(doneAt(b)) || a.id - b.id;
    return rank[a.state] < rank.late ? byDate : -byDate;
  });
}

function doneAt({ state, submittedAt, dueAt }: Assignment): string {
  return rank[state] < rank.late ? dueAt : (submittedAt ?? dueAt);
}

type Filters = Pick<GradebookSearch, 'class' | 'state'>;

export function matching(assignments: readonly Assignment[], filters: Filters): Assignment[] {
  return assignments.filter(
    ({ classId, state }) =>
      (filters.class === undefined || classId === filters.class) &&
      (filters.state === undefined || state === filters.state),
  );
}
