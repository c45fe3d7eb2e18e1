import { findTopic } from '@planets/content';
import { and, eq, isNotNull, isNull, ne, or, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import {
  account,
  assignmentStudent,
  badge,
  countedSession,
  enrolment,
  erasure,
  goal,
  grade,
  gradeEvent,
  groupMember,
  practiceSession,
  questionGrade,
  reviewCard,
  sessionTopic,
  signIn,
  studentProgress,
  submission,
  topicMastery,
  uncountedSession,
  user,
  verification,
  xpEvent,
} from '../../db/schema.ts';
import { withoutWords } from './without-words.ts';

const NAME = 'Erased student';

/** While the row stands, triggers let go what is append-only of this student. */
export const beginErasure = (db: Db, studentId: string): void => {
  db.insert(erasure).values({ studentId }).run();
};
export const endErasure = (db: Db, studentId: string): void => {
  db.delete(erasure).where(eq(erasure.studentId, studentId)).run();
};

/** What follows from practice and is read for the student alone. */
export function dropDerived(db: Db, studentId: string): void {
  for (const table of [
    xpEvent,
    badge,
    goal,
    reviewCard,
    topicMastery,
    studentProgress,
    uncountedSession,
  ])
    db.delete(table).where(eq(table.studentId, studentId)).run();
}

/** Rows of work in a class that the student left: figures count nobody who left, so they need none of it. */
const inNoFigure = (studentId: string) =>
  sql`assignment_id not in (select assignment.id from assignment join enrolment on enrolment.class_id = assignment.class_id
    where enrolment.student_id = ${studentId} and enrolment.left_at is null)`;

/** The log of all grades; the grades themselves where they are in no figure. */
export function dropGrades(db: Db, studentId: string): void {
  db.delete(gradeEvent).where(eq(gradeEvent.studentId, studentId)).run();
  for (const table of [questionGrade, grade])
    db.delete(table)
      .where(and(eq(table.studentId, studentId), inNoFigure(studentId)))
      .run();
}

/** Work that was begun and never handed in, and all of a class that the student left. */
export function dropWork(db: Db, studentId: string): void {
  db.delete(submission)
    .where(
      and(
        eq(submission.studentId, studentId),
        or(isNull(submission.submittedAt), inNoFigure(studentId)),
      ),
    )
    .run();
  db.delete(assignmentStudent)
    .where(and(eq(assignmentStudent.studentId, studentId), inNoFigure(studentId)))
    .run();
  db.delete(groupMember)
    .where(
      and(
        eq(groupMember.studentId, studentId),
        sql`group_id not in (select class_group.id from class_group join enrolment on enrolment.class_id = class_group.class_id
          where enrolment.student_id = ${studentId} and enrolment.left_at is null)`,
      ),
    )
    .run();
}

/** Whether the student is or was in a class: its goal adds up what was practised while they were in it. */
export const hasPlaces = (db: Db, studentId: string): boolean =>
  db
    .select({ classId: enrolment.classId })
    .from(enrolment)
    .where(eq(enrolment.studentId, studentId))
    .limit(1)
    .get() !== undefined;

const isSavedBy = (studentId: string) =>
  and(eq(practiceSession.studentId, studentId), isNotNull(practiceSession.completedAt));

/** What was never saved; with no class to count it, all practice. */
export function dropPractice(db: Db, studentId: string): void {
  const isTheirs = eq(practiceSession.studentId, studentId);
  const isUnsaved = and(isTheirs, isNull(practiceSession.completedAt));
  // Each by an index of its own; the table is as long as the school is old.
  for (const isOfTopic of [isNull, isNotNull])
    db.delete(practiceSession)
      .where(and(isUnsaved, isOfTopic(practiceSession.topicId)))
      .run();
  if (hasPlaces(db, studentId)) return;
  for (const table of [sessionTopic, countedSession])
    db.delete(table).where(eq(table.studentId, studentId)).run();
  db.delete(practiceSession).where(isSavedBy(studentId)).run();
}

/** Somebody who never was: no username and no account, so nobody signs in as them. */
export function makeNobody(db: Db, id: string, now: number): void {
  db.insert(user)
    .values({
      id,
      name: NAME,
      username: null,
      displayUsername: null,
      role: 'student',
      email: `${id}@students.invalid`,
      emailVerified: false,
      createdAt: new Date(now),
      updatedAt: new Date(now),
    })
    .run();
}

/** The places in classes and groups: left now, and still counted where they were not left before. */
export function keepPlaces(db: Db, studentId: string, nobody: string, now: number): void {
  db.update(enrolment)
    .set({ studentId: nobody, leftAt: sql`coalesce(left_at, ${now})`, erasedAt: now })
    .where(eq(enrolment.studentId, studentId))
    .run();
  db.update(groupMember)
    .set({ studentId: nobody })
    .where(eq(groupMember.studentId, studentId))
    .run();
}

/** Work that was handed in, with its questions and credits and without what was written. */
export function handOverWork(db: Db, studentId: string, nobody: string): void {
  const own = db
    .select({ assignmentId: submission.assignmentId })
    .from(submission)
    .where(eq(submission.studentId, studentId))
    .all();
  // One at a time: logs are long.
  for (const { assignmentId } of own) {
    const place = and(
      eq(submission.assignmentId, assignmentId),
      eq(submission.studentId, studentId),
    );
    const { log } = db.select({ log: submission.log }).from(submission).where(place).get()!;
    db.update(submission)
      .set({
        studentId: nobody,
        log: withoutWords(log),
        drafts: {},
        draftsAt: null,
        endsAt: null,
        submitId: null,
      })
      .where(place)
      .run();
  }
  // More time than others tells something of a person, and no figure asks for it.
  db.update(assignmentStudent)
    .set({ studentId: nobody, extraMinutes: 0 })
    .where(eq(assignmentStudent.studentId, studentId))
    .run();
}

/** Scores and credits, without a word. */
export function handOverGrades(db: Db, studentId: string, nobody: string): void {
  db.update(grade)
    .set({ studentId: nobody, feedback: null })
    .where(eq(grade.studentId, studentId))
    .run();
  db.update(questionGrade)
    .set({ studentId: nobody, comment: null })
    .where(eq(questionGrade.studentId, studentId))
    .run();
}

/** Saved sessions as figures: planet, topic, counts, score and times. */
export function handOverPractice(db: Db, studentId: string, nobody: string): void {
  const isTheirs = isSavedBy(studentId);
  const named = db
    .selectDistinct({ planet: practiceSession.subject, topicId: practiceSession.topicId })
    .from(practiceSession)
    .where(isTheirs)
    .all();
  // A student may have renamed a topic: free text, and the catalogue knows the name.
  for (const { planet, topicId } of named) {
    const topic = topicId === null ? '' : (findTopic(planet, topicId)?.topic.name ?? topicId);
    db.update(practiceSession)
      .set({ topic })
      .where(
        and(
          isTheirs,
          eq(practiceSession.subject, planet),
          topicId === null ? isNull(practiceSession.topicId) : eq(practiceSession.topicId, topicId),
          ne(practiceSession.topic, topic),
        ),
      )
      .run();
  }
  db.update(practiceSession)
    .set({
      studentId: nobody,
      practiceData: [],
      answers: [],
      startId: null,
      heldBy: null,
      heldAt: null,
      zone: null,
    })
    .where(isTheirs)
    .run();
  // What each topic of a session gave is asked for the class; what the student knew by it is not.
  db.update(sessionTopic)
    .set({ studentId: nobody, knownBefore: null, knownAfter: null })
    .where(eq(sessionTopic.studentId, studentId))
    .run();
  // Where somebody lives is nothing a figure asks; the day is.
  db.update(countedSession)
    .set({ studentId: nobody, zone: 'UTC' })
    .where(eq(countedSession.studentId, studentId))
    .run();
}

/** The account and every sign-in. */
export function dropAccount(db: Db, studentId: string): void {
  db.delete(signIn).where(eq(signIn.userId, studentId)).run();
  db.delete(account).where(eq(account.userId, studentId)).run();
  db.delete(verification)
    .where(sql`instr(identifier || ' ' || value, ${studentId}) > 0`)
    .run();
  db.delete(user).where(eq(user.id, studentId)).run();
}
