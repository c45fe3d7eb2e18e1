import type { ReleaseAnswer, ReleaseBody } from '@planets/contract';
import { inTransaction } from '../../db/database.ts';
import type { Actor } from '../../http/actor.ts';
import { notFound } from '../../http/problem.ts';
import type { Services } from '../../services.ts';
import { requireAssignment } from '../classes/class-access.ts';
import { cellOf, writeCell, type Cell } from './cell.ts';
import { gradesOf } from './queue-store.ts';
import { shownStudents, type ShownStudent } from './student-key.ts';

/** A score or words: something that a student could look at. */
const hasSomethingToShow = ({ earned, feedback }: Cell): boolean =>
  earned !== null || feedback !== null;

function picked(
  students: readonly ShownStudent[],
  keys: readonly string[] | undefined,
): readonly ShownStudent[] {
  if (keys === undefined) return students;
  return [...new Set(keys)].map((asked) => {
    const found = students.find(({ id, key }) => key === asked || id === asked);
    if (!found) throw notFound('student of this assignment');
    return found;
  });
}

/**
 * Shows grades to their students or hides them again: of all, or of those who are named. Grades without a
 * score and without feedback are skipped, because a student would be told of nothing.
 * @throws ProblemError not_allowed, not_found, class_archived
 */
export function releaseGrades(
  { db, now, secret }: Pick<Services, 'db' | 'now' | 'secret'>,
  actor: Actor,
  assignmentId: number,
  { released, students: keys }: ReleaseBody,
): ReleaseAnswer {
  return inTransaction(db, (tx) => {
    const facts = requireAssignment(tx, actor, assignmentId, 'grade.change');
    const students = picked(shownStudents(tx, secret, facts), keys);
    const grades = gradesOf(tx, facts.id);
    const at = now();
    const answer = { changed: 0, skipped: 0 };
    for (const { id } of students) {
      const cell = cellOf(grades.get(id), at);
      if (cell.released === released) continue;
      if (released && !hasSomethingToShow(cell)) {
        answer.skipped += 1;
        continue;
      }
      const key = { assignmentId: facts.id, studentId: id };
      writeCell(tx, key, { ...cell, released }, { by: actor.id, why: null, now: at });
      answer.changed += 1;
    }
    return answer;
  });
}
