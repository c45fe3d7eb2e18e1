import { CELL_FLAGS, type CellStatus, type GradeCell } from '@planets/contract';
import { countedScore, isLate, standingOf, type Standing } from '@planets/practice';
import { pieceOf, type CellFacts, type Sheet } from './sheet.ts';
import type { SheetAssignment } from './sheet-store.ts';

const OF_STANDING: Readonly<Record<Exclude<Standing, 'not_due_yet'>, CellStatus>> = {
  excused: 'excused',
  scored: 'scored',
  no_score: 'no_score',
  awaiting_grade: 'handed_in',
  marked_missing: 'missing',
  past_due: 'missing',
};

const flag = (isSet: boolean, name: keyof typeof CELL_FLAGS): number =>
  isSet ? CELL_FLAGS[name] : 0;

const flagsOf = (
  facts: CellFacts,
  { hasQuestions }: SheetAssignment,
  dueAt: number,
  now: number,
): number =>
  flag(facts.releasedAt !== null && facts.releasedAt <= now, 'released') +
  flag(isLate(facts.submittedAt, dueAt), 'handedInLate') +
  flag(facts.overridden, 'overridden') +
  flag(facts.markedMissing, 'markedMissing') +
  flag(facts.hasFeedback, 'hasFeedback') +
  flag(hasQuestions === 1 && facts.submittedAt !== null, 'computed');

/** A cell as the teacher's grid shows it. */
export function cellView(sheet: Sheet, assignment: SheetAssignment, studentId: string): GradeCell {
  const cell = { assignmentId: assignment.id, studentId };
  const facts = sheet.facts(assignment.id, studentId);
  if (!sheet.isFor(assignment, studentId))
    return {
      ...cell,
      status: 'not_theirs',
      earned: null,
      counted: null,
      flags: 0,
      version: facts.version,
    };
  const piece = pieceOf(sheet, assignment, studentId);
  const { opensAt, dueAt } = sheet.dates(assignment, studentId);
  const { now, zone } = sheet.moment;
  const standing = standingOf(piece, now);
  return {
    ...cell,
    status:
      standing !== 'not_due_yet'
        ? OF_STANDING[standing]
        : now < opensAt
          ? 'upcoming'
          : facts.begun
            ? 'in_progress'
            : 'open',
    earned: facts.earned,
    counted: countedScore(piece, sheet.policy, zone).counted,
    flags: flagsOf(facts, assignment, dueAt, now),
    version: facts.version,
  };
}
