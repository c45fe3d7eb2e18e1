import type { Assignment, Gradebook, SchoolClass } from '@planets/contract';
import { assignmentViews, averageOf, classView, type StudentClass } from './assigned-ledger.ts';

interface Shown<C extends SchoolClass, A extends Assignment> {
  readonly own: StudentClass;
  readonly view: C;
  readonly assignments: readonly A[];
}

const byDueDate = (a: Assignment, b: Assignment): number =>
  Date.parse(a.dueAt) - Date.parse(b.dueAt) || a.id - b.id;

/** The figures over all classes, and archived ones apart. Every figure is computed from what is shown beside it. */
export function ledgerOf<C extends SchoolClass, A extends Assignment>(
  shown: readonly Shown<C, A>[],
) {
  const partOf = (isArchived: boolean) => {
    const part = shown.filter(({ own }) => (own.row.archivedAt !== null) === isArchived);
    return {
      classes: part.map(({ view }) => view),
      assignments: part.flatMap(({ assignments }) => assignments).toSorted(byDueDate),
    };
  };
  const { classes, assignments } = partOf(false);
  const missing = assignments.filter(({ state }) => state === 'missing');
  return {
    stats: {
      assigned: assignments.length,
      submitted: assignments.filter(({ submittedAt }) => submittedAt !== null).length,
      graded: assignments.filter(({ state }) => state === 'graded').length,
      missing: missing.length,
      averagePercent: averageOf(assignments),
    },
    classes,
    assignments,
    missing: missing.map(({ id }) => id),
    archived: partOf(true),
  };
}

/** The blue half of a gradebook, as its student sees it. */
export const assignedView = (
  classes: readonly StudentClass[],
  now: number,
): Gradebook['assigned'] =>
  ledgerOf(
    classes.map((own) => {
      const assignments = assignmentViews(own, now);
      return { own, view: classView(own, assignments, now), assignments };
    }),
  );
