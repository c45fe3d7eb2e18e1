import type { Assignment, Gradebook } from '@planets/contract';

const soonDays = 7;

export interface NeedsDoing {
  missing: Assignment[];
  dueSoon: Assignment[];
}

const byDue = (a: Assignment, b: Assignment) => a.dueAt.localeCompare(b.dueAt) || a.id - b.id;

/** What asks for attention: the missing, oldest first, then what is open and due within a week. */
export function needsDoing({ assignments, missing }: Gradebook['assigned'], now: Date): NeedsDoing {
  const soon = new Date(now);
  soon.setDate(soon.getDate() + soonDays);
  return {
    missing: assignments.filter(({ id }) => missing.includes(id)).toSorted(byDue),
    dueSoon: assignments
      .filter(
        ({ id, state }) => (state === 'open' || state === 'in_progress') && !missing.includes(id),
      )
      .filter(({ dueAt }) => new Date(dueAt) <= soon)
      .toSorted(byDue),
  };
}
