import type { ClassStatistics } from '@planets/contract';
import { distribution, NEEDS_HELP_BELOW, scorePercentOf } from '@planets/practice';
import type { Db } from '../../db/database.ts';
import type { ClassFor } from '../classes/class-access.ts';
import { readSheet, type Sheet } from '../class-gradebook/sheet.ts';
import { figuresOf } from '../class-gradebook/student-totals.ts';
import { instantView } from '../sessions/session-view.ts';
import { difficultQuestions } from './difficult-questions.ts';
import { PRACTICE_DAYS, practiceCredits } from './practice-credits.ts';
import { topicsInNeed } from './topics-in-need.ts';
import { workCredits } from './work-credits.ts';

type SheetAssignment = Sheet['assignments'][number];

function assignmentInFigures(sheet: Sheet, piece: SheetAssignment) {
  const facts = sheet.students
    .filter(({ id }) => sheet.isFor(piece, id))
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
  const enrolled = new Set(sheet.students.map(({ id }) => id));
  const { credits, readFrom } = workCredits(db, {
    assignmentIds: newest.map(({ id }) => id),
    isIn: (id, student) => enrolled.has(student) && sheet.isFor(byId.get(id)!, student),
    isExcused: (id, student) => sheet.facts(id, student).excused,
  });
  const totals = sheet.students.flatMap(({ id }) => figuresOf(sheet, id).soFar.shown ?? []);
  return {
    students: sheet.students.length,
    totals: distribution(totals),
    assignments: newest.map((piece) => assignmentInFigures(sheet, piece)),
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
