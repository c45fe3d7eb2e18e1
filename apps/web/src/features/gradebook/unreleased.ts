import type {
  Assignment,
  AssignmentSeenByTeacher,
  SchoolClass,
  SchoolClassSeenByTeacher,
} from '@planets/contract';

/** A grade that the student does not see yet: only a teacher's answer has such. */
export const unreleasedOf = (
  assignment: Assignment | AssignmentSeenByTeacher,
): AssignmentSeenByTeacher['unreleased'] =>
  'unreleased' in assignment ? assignment.unreleased : null;

/** The totals with all that is graded, for a teacher, where that differs from what the student sees. */
export const totalsWithUnreleased = (
  schoolClass: SchoolClass | SchoolClassSeenByTeacher,
): SchoolClassSeenByTeacher['totalsWithUnreleased'] =>
  'totalsWithUnreleased' in schoolClass ? schoolClass.totalsWithUnreleased : null;
