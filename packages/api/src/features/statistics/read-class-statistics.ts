import type { ClassStatistics } from '@planets/contract';
import { distribution, NEEDS_HELP_BELOW, scorePercentOf } from '@planets/practice';
import type { Db } from '../../db/database.ts';
import type { ClassFor } from '../classes/class-access.ts';
import { readSheet, type Sheet } from '../class-gradebook/sheet.ts';
import { figuresOf } from '../class-gradebook/student-totals.ts';
import { instantView } from '../sessions/session-view.ts';
import { countedStudents, isCountedIn, sheetFor, type CountedStudent } from './counted-students.ts';
import { difficultQuestions } from './difficult-questions.ts';
import { PRACTICE_DAYS, practiceCredits } from './practice-credits.ts';
import { topicsInNeed } from './topics-in-need.ts';
import { workCredits } from './work-credits.ts';

type SheetAssignment = Sheet['assignments'][number];

function assignmentInFigures(
  sheet: Sheet,
  students: readonly CountedStudent[],
  piece: SheetAssignment,
) {
  const facts = students
    .filter((student) => isCountedIn(sheet, piece, student))
    .map(({ id }) => sheet.facts(piece.id, id))
    .filter(({ excused }) => !excused);
  const percents = facts.flatMap(({ earned }) =>
    earned === null ? [] : (scorePercentOf(earned, piece.points) ?? []),
  );
  return {
    id: piece.id,
    title: piece.title,
    type: piece.type,
    dueAt: instantView(piece.dueAt),
    points: piece.points,
    students: facts.length,
    distribution: distribution(percents),
  };
}

/** The figures of a class for who teaches it, from all grades, released or not. */
export function readClassStatistics(
  db: Db,
  schoolClass: ClassFor<'gradebook.read'>,
  now: number,
): ClassStatistics {
  const sheet = readSheet(db, schoolClass, now);
  const newest = sheet.assignments.toReversed();
  const byId = new Map(newest.map((piece) => [piece.id, piece]));
  const students = countedStudents(db, schoolClass.id, sheet);
  const counted = new Map(students.map((student) => [student.id, student]));
  const { credits, readFrom } = workCredits(db, {
    assignmentIds: newest.map(({ id }) => id),
    isIn: (id, student) => {
      const own = counted.get(student);
      return own !== undefined && isCountedIn(sheet, byId.get(id)!, own);
    },
    isExcused: (id, student) => sheet.facts(id, student).excused,
  });
  const totals = students.flatMap(
    (student) => figuresOf(sheetFor(sheet, student), student.id).soFar.shown ?? [],
  );
  return {
    students: students.length,
    totals: distribution(totals),
    assignments: newest.map((piece) => assignmentInFigures(sheet, students, piece)),
    questions: difficultQuestions(credits),
    readFrom,
    needsHelpBelow: NEEDS_HELP_BELOW,
    topics: {
      assigned: topicsInNeed(
        credits.flatMap(({ topic, student, credit, excused }) =>
          topic === null
            ? []
            : [
                {
                  student,
                  planet: topic.planet,
                  topic: topic.id,
                  gradeLevel: topic.gradeLevel,
                  credit,
                  answers: 1,
                  excused,
                },
              ],
        ),
      ),
      practice: topicsInNeed(practiceCredits(db, schoolClass.id, now)),
    },
    practiceDays: PRACTICE_DAYS,
  };
}
