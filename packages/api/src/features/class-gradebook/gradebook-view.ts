import {
  CELL_STATUS,
  type CellStatus,
  type ClassGradebook,
  type GradebookColumn,
  type GradebookStudent,
} from '@planets/contract';
import { averageScore } from '@planets/practice';
import type { Db } from '../../db/database.ts';
import type { Actor } from '../../http/actor.ts';
import { reachOf } from '../../http/rights.ts';
import type { ClassFor } from '../classes/class-access.ts';
import { instantView } from '../sessions/session-view.ts';
import { cellView } from './cell-view.ts';
import { practiceSums, type SheetAssignment } from './sheet-store.ts';
import { readSheet, type Sheet } from './sheet.ts';
import { figuresOf, totalsView } from './student-totals.ts';

const LETTERS = Object.fromEntries(
  Object.entries(CELL_STATUS).map(([letter, status]) => [status, letter]),
) as Record<CellStatus, string>;

/** One assignment with the cells of all students, in their order. */
function columnView(sheet: Sheet, assignment: SheetAssignment): GradebookColumn {
  const cells = sheet.students.map(({ id }) => cellView(sheet, assignment, id));
  return {
    id: assignment.id,
    title: assignment.title,
    type: assignment.type,
    planet: assignment.subject,
    categoryId: assignment.categoryId,
    points: assignment.points,
    extraCredit: assignment.extraCredit,
    neverDrop: assignment.neverDrop,
    dueAt: instantView(assignment.dueAt),
    hasQuestions: assignment.hasQuestions === 1,
    status: cells.map(({ status }) => LETTERS[status]).join(''),
    earned: cells.map(({ earned }) => earned),
    penalised: cells.flatMap(({ earned, counted }, index): [number, number][] =>
      counted === null || counted === earned ? [] : [[index, counted]],
    ),
    flags: cells.map(({ flags }) => flags),
    versions: cells.map(({ version }) => version),
  };
}

function studentViews(db: Db, classId: number, sheet: Sheet): GradebookStudent[] {
  const practice = new Map(practiceSums(db, classId).map((row) => [row.studentId, row]));
  return sheet.students.map(({ id, name }) => {
    const sums = practice.get(id);
    return {
      id,
      name,
      totals: totalsView(sheet, figuresOf(sheet, id)),
      practice: sums
        ? {
            sessions: sums.sessions,
            activeSeconds: sums.activeSeconds,
            averageScorePercent: averageScore(sums.scoreTenths, sums.sessions) ?? 0,
            lastPractisedAt: instantView(sums.lastCompletedAt),
          }
        : null,
    };
  });
}

/** The gradebook of a class as its teacher sees it: every grade, shown to the student or not. */
export function classGradebookView(
  db: Db,
  actor: Actor,
  schoolClass: ClassFor<'gradebook.read'>,
  now: number,
): ClassGradebook {
  const sheet = readSheet(db, schoolClass, now);
  const { id, name, zone, archivedAt } = schoolClass;
  return {
    class: {
      id,
      name,
      zone,
      archived: archivedAt !== null,
      mayGrade: archivedAt === null && reachOf('grade.change', actor.role) !== 'none',
    },
    categories: sheet.categories.map((category) => ({ ...category })),
    policy: { ...sheet.policy, letters: sheet.policy.letters.map((band) => ({ ...band })) },
    students: studentViews(db, id, sheet),
    assignments: sheet.assignments.map((assignment) => columnView(sheet, assignment)),
  };
}
