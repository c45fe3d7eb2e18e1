import { datesFor, isShown, workScore, type ResponseEntry } from '@planets/practice';
import type { Db } from '../../db/database.ts';
import type { Place } from '../../db/is-of.ts';
import { eventWords } from '../grading/event-words.ts';
import { instantView } from '../sessions/session-view.ts';
import { standingOfWork } from '../work/standing.ts';
import { workQuestionsView, type ShownGrades } from '../work/work-question-view.ts';
import type { ArchivePart, PartRow } from './archive-part.ts';
import {
  assignedPage,
  gradeLogOf,
  gradeOf,
  ownDatesOf,
  questionGradesOf,
  releasedGradeOf,
  statusOf,
  submissionOf,
  type AssignedRow,
} from './assigned-store.ts';
import { keptQuestion } from './kept-question.ts';

/** Work with all its questions is long. */
const PAGE = 20;

type Submission = NonNullable<ReturnType<typeof submissionOf>>;

const maybeInstant = (at: number | null): string | null => (at === null ? null : instantView(at));

/** Everything that was handed in for a question, word for word, without what was said of it. */
const responsesTo = ({ log }: Submission, position: number): PartRow[] =>
  log
    .filter(
      (entry): entry is ResponseEntry => entry.type === 'response' && entry.position === position,
    )
    .map(({ response, at, activeSeconds }) => ({ at: instantView(at), response, activeSeconds }));

function workOf(
  row: Submission,
  { assignment }: AssignedRow,
  answersAreShown: boolean,
  shown: ShownGrades | undefined,
): PartRow {
  const views = workQuestionsView(row, assignment, answersAreShown, shown);
  return {
    startedAt: instantView(row.startedAt),
    submittedAt: maybeInstant(row.submittedAt),
    timesHandedIn: row.handIns,
    questions: views.map(({ question, points, draft, graded }, position) => ({
      ...keptQuestion(question),
      points,
      responses: responsesTo(row, position),
      ...(draft === null ? {} : { draft: { savedAt: draft.savedAt, response: draft.response } }),
      ...(graded === null ? {} : { graded }),
    })),
  };
}

function factsOf({ assignment, class: own }: AssignedRow, db: Db, place: Place): PartRow {
  const dates = ownDatesOf(db, place);
  return {
    assignmentId: assignment.id,
    title: assignment.title,
    class: own.name,
    type: assignment.type,
    points: assignment.points,
    dueAt: instantView(assignment.dueAt),
    ...(dates === undefined
      ? {}
      : {
          ownDates: {
            opensAt: maybeInstant(dates.opensAt),
            dueAt: maybeInstant(dates.dueAt),
            closesAt: maybeInstant(dates.closesAt),
            extraMinutes: dates.extraMinutes,
          },
        }),
  };
}

const scored = (
  row: Submission,
  { assignment }: AssignedRow,
  given: ReturnType<typeof questionGradesOf>,
): ShownGrades => ({
  given,
  score: workScore(row.questions, row.log, given, assignment, assignment.points),
});

/**
 * One assignment as its student may know it: what they wrote, statuses, and the grade once it is released.
 * Nothing of one that was never published to them, and no key that the page would not show.
 */
function asTheStudentKnows(db: Db, found: AssignedRow, place: Place, now: number): PartRow | null {
  const { assignment } = found;
  const row = submissionOf(db, place);
  const status = statusOf(db, place);
  const released = releasedGradeOf(db, place, now);
  const own = ownDatesOf(db, place);
  const isSeen = isShown(assignment, now);
  const isMarked = status !== undefined || own !== undefined;
  // What was never begun and has no grade is theirs by a status or dates, once the assignment is shown.
  if (row === undefined && released === undefined && !(isSeen && isMarked)) return null;
  const { answersAreShown } = standingOfWork(assignment, datesFor(assignment, own), row, {
    now,
    isReleased: released !== undefined,
  });
  return {
    ...factsOf(found, db, place),
    excused: status?.excused ?? false,
    markedMissing: status?.markedMissing ?? false,
    grade: released
      ? {
          earned: released.earned,
          feedback: released.feedback,
          releasedAt: maybeInstant(released.releasedAt),
        }
      : null,
    work:
      row === undefined
        ? null
        : workOf(
            row,
            found,
            isSeen && answersAreShown,
            released && scored(row, found, questionGradesOf(db, place)),
          ),
  };
}

/** The same for the school: every grade, marked where the student does not see it yet, and its history. */
function asTheSchoolKnows(db: Db, found: AssignedRow, place: Place, now: number): PartRow {
  const row = submissionOf(db, place);
  const given = gradeOf(db, place);
  const byQuestion = questionGradesOf(db, place);
  return {
    ...factsOf(found, db, place),
    excused: given?.excused ?? false,
    markedMissing: given?.markedMissing ?? false,
    grade:
      given === undefined
        ? null
        : {
            shownToTheStudent: given.releasedAt !== null && given.releasedAt <= now,
            earned: given.earned,
            setByHand: given.overridden,
            feedback: given.feedback,
            gradedAt: instantView(given.gradedAt),
            releasedAt: maybeInstant(given.releasedAt),
          },
    comments: byQuestion.map(({ position, credit, rubric, comment, gradedAt }) => ({
      position,
      credit,
      rubric,
      comment,
      gradedAt: instantView(gradedAt),
    })),
    history: gradeLogOf(db, place).map((event) => ({
      at: instantView(event.at),
      by: event.byId === null ? 'machine' : 'teacher',
      what: eventWords(event),
      from: event.from,
      to: event.to,
      why: event.why,
    })),
    work: row === undefined ? null : workOf(row, found, true, scored(row, found, byQuestion)),
  };
}

/** All assigned work of a student. */
export const assignedPart = (
  db: Db,
  studentId: string,
  reader: 'oneself' | 'school',
  now: number,
): ArchivePart => ({
  name: 'assigned-work',
  about:
    reader === 'oneself'
      ? 'Work your teachers gave you: everything you wrote, drafts too, and the grades they have shown you, with what they wrote about them.'
      : 'Assigned work: everything the student wrote, drafts too, and all grades with their history. `shownToTheStudent` says which of them the student sees.',
  tables: ['submission', 'grade', 'question_grade', 'assignment_student', 'grade_event'],
  *pages() {
    let after = 0;
    for (;;) {
      const found = assignedPage(db, studentId, { after, limit: PAGE });
      const known = found.map((row) => {
        const place = { assignmentId: row.assignment.id, studentId };
        return reader === 'oneself'
          ? asTheStudentKnows(db, row, place, now)
          : asTheSchoolKnows(db, row, place, now);
      });
      yield known.filter((row) => row !== null);
      if (found.length < PAGE) return;
      after = found.at(-1)!.assignment.id;
    }
  },
});
