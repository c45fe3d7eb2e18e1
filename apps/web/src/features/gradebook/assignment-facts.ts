import type { Assignment, SchoolClass } from '@planets/contract';
import { formatCount } from '../../lib/format.ts';

/** What is particular about a piece of work, a few words each; most have nothing. */
export function assignmentFacts(assignment: Assignment, schoolClass?: SchoolClass): string[] {
  const { extraCredit, hasOwnDates, timeLimitMinutes, extraMinutes, tries, handIns } = assignment;
  return [
    extraCredit && 'Extra credit',
    isDropped(assignment, schoolClass) && 'Dropped: one of the lowest, it does not count',
    hasOwnDates && 'Own dates',
    timeLimitMinutes !== null &&
      `${timeLimitMinutes}\u00A0min${extraMinutes > 0 ? `, ${extraMinutes} of them extra` : ''}`,
    tries > 1 && handIns > 0 && `Handed in ${formatCount(handIns, 'time')} of ${tries}`,
  ].filter((fact) => fact !== false);
}

/** Whether the total so far leaves it out as one of the lowest. */
export const isDropped = ({ id }: Assignment, schoolClass?: SchoolClass): boolean =>
  schoolClass?.totals.soFar.categories.some(({ dropped }) => dropped.includes(id)) ?? false;

/** The name of its category in its class; nothing where the class has none. */
export const categoryName = (
  { categoryId }: Assignment,
  schoolClass?: SchoolClass,
): string | undefined =>
  categoryId === null
    ? undefined
    : (schoolClass?.totals.soFar.categories.find((one) => one.categoryId === categoryId)?.name ??
      undefined);
