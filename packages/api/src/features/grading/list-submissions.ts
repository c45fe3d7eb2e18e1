import type { GradedStudent, GradingQueue } from '@planets/contract';
import type { Db } from '../../db/database.ts';
import type { Actor } from '../../http/actor.ts';
import { reachOf } from '../../http/rights.ts';
import type { Services } from '../../services.ts';
import { assignmentStatus } from '../assignments/assignment-status.ts';
import { requireAssignment, type AssignmentFor } from '../classes/class-access.ts';
import { instantView } from '../sessions/session-view.ts';
import { gradedStudent } from './graded-student.ts';
import { nameOfRef, refsIn } from './question-ref.ts';
import {
  gradesOf,
  lastChangesIn,
  mendedSince,
  ownDatesIn,
  questionGradesIn,
  unscoredWork,
  workOf,
} from './queue-store.ts';
import { scoreOfWork } from './score-of.ts';
import { shownStudents } from './student-key.ts';

/** How many students each group of questions waits for a teacher in. */
function awaitingByRef(students: readonly GradedStudent[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const ref of students.flatMap(({ awaitingRefs }) => awaitingRefs))
    counts.set(ref, (counts.get(ref) ?? 0) + 1);
  return counts;
}

/** Own questions mended since some of this work was given, of students who are in the class now. */
function mendedIn(db: Db, { id, content }: AssignmentFor<'grade.read'>, students: Set<string>) {
  if (!content.some((part) => part.type === 'own')) return 0;
  const old = mendedSince(db, id).filter(({ studentId }) => students.has(studentId));
  return new Set(old.map(({ own }) => own)).size;
}

/**
 * The work of an assignment, a student a row, with what waits for a teacher.
 * @throws ProblemError not_allowed, not_found
 */
export function listSubmissions(
  { db, now, secret }: Pick<Services, 'db' | 'now' | 'secret'>,
  actor: Actor,
  assignmentId: number,
): GradingQueue {
  const facts = requireAssignment(db, actor, assignmentId, 'grade.read');
  const at = now();
  const students = shownStudents(db, secret, facts);
  const [grades, works, unscored] = [
    gradesOf(db, facts.id),
    workOf(db, facts.id),
    unscoredWork(db, facts.id),
  ];
  const [given, dates, changes] = [
    questionGradesIn(db, facts.id),
    ownDatesIn(db, facts.id),
    lastChangesIn(db, facts.id),
  ];
  const rows = students.map((student) => {
    const { id } = student;
    const score = scoreOfWork(facts, unscored.get(id), given.get(id) ?? []);
    return gradedStudent(
      facts,
      student,
      {
        work: works.get(id),
        grade: grades.get(id),
        ownDates: dates.get(id),
        lastChange: changes.get(id),
        awaiting: score?.awaiting ?? [],
        questions: unscored.get(id)?.questions ?? [],
      },
      at,
    );
  });
  const waiting = awaitingByRef(rows);
  return {
    assignment: {
      id: facts.id,
      title: facts.title,
      classId: facts.classId,
      className: facts.class.name,
      planet: facts.subject,
      points: facts.points,
      zone: facts.class.zone,
      dueAt: instantView(facts.dueAt),
      status: assignmentStatus(facts, at),
      release: facts.release,
      namesHidden: facts.namesHidden,
      archived: facts.class.archivedAt !== null,
      mayGrade: facts.class.archivedAt === null && reachOf('grade.change', actor.role) !== 'none',
    },
    students: rows,
    questions: refsIn(facts.content).map((ref) => ({
      ref,
      name: nameOfRef(db, ref),
      awaiting: waiting.get(ref) ?? 0,
    })),
    mended: mendedIn(db, facts, new Set(students.map(({ id }) => id))),
  };
}
