/**
 * The tables. Times are UTC milliseconds unless a comment says otherwise; nothing has a default for time or
 * id, because both are passed in. Column names are written out, so that the SQL files and this agree by eye.
 */
import { sql } from 'drizzle-orm';
import {
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import type { Mode, SessionLog, SessionQuestion } from '@planets/practice';

/* People. The first four tables are better-auth's, with `sign_in` for what it calls a session. */

export const user = sqliteTable('user', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  /** better-auth wants one. Students get `<id>@students.invalid`, shown nowhere. */
  email: text('email').notNull().unique(),
  emailVerified: integer('email_verified', { mode: 'boolean' }).notNull(),
  image: text('image'),
  username: text('username').unique(),
  displayUsername: text('display_username'),
  role: text('role', { enum: ['student', 'teacher', 'administrator'] }).notNull(),
  createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
  updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
});

export const signIn = sqliteTable(
  'sign_in',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    token: text('token').notNull().unique(),
    expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [
    index('sign_in_user').on(table.userId),
    index('sign_in_expires_at').on(table.expiresAt),
  ],
);

export const account = sqliteTable(
  'account',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: integer('access_token_expires_at', { mode: 'timestamp_ms' }),
    refreshTokenExpiresAt: integer('refresh_token_expires_at', { mode: 'timestamp_ms' }),
    scope: text('scope'),
    password: text('password'),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [index('account_user').on(table.userId)],
);

export const verification = sqliteTable('verification', {
  id: text('id').primaryKey(),
  identifier: text('identifier').notNull(),
  value: text('value').notNull(),
  expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
  createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
  updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
});

/** Facts about this school as a whole, one row a fact. */
export const school = sqliteTable('school', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
});

/* The practice ledger. */

export const practiceSession = sqliteTable(
  'practice_sessions',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    studentId: text('student_id')
      .notNull()
      .references(() => user.id),
    /** The planet's id. */
    subject: text('subject').notNull(),
    /** The topic's name when it was practised, or what the student renamed it to. */
    topic: text('topic').notNull(),
    gradeLevel: integer('grade_level').notNull(),
    mode: text('mode').$type<Mode>().notNull(),
    totalQuestions: integer('total_questions').notNull(),
    questionsAnswered: integer('questions_answered').notNull(),
    questionsCorrect: integer('questions_correct').notNull(),
    /** 0 to 100, one decimal. */
    scorePercent: real('score_percent').notNull(),
    timeSpentSeconds: integer('time_spent_seconds').notNull(),
    completed: integer('completed', { mode: 'boolean' }).notNull(),
    startedAt: integer('started_at').notNull(),
    /** Null while the session is in progress. */
    completedAt: integer('completed_at'),
    /** Null on rows taken over from the earlier system, which knew no topic ids. */
    topicId: text('topic_id'),
    seed: integer('seed'),
    /** The seed was chosen by the client: such a session earns nothing but practice. */
    seeded: integer('seeded', { mode: 'boolean' }).notNull().default(false),
    endedBy: text('ended_by', { enum: ['completion', 'exit', 'time'] }),
    /** Timed mode: when the server ends it. */
    endsAt: integer('ends_at'),
    /** The client's id for the start, so that a retry finds the session made for it. */
    startId: text('start_id'),
    /** The tab that plays, and when it last said so. */
    heldBy: text('held_by'),
    heldAt: integer('held_at'),
    /* The two long columns stand last, so that reading the others never touches their pages. */
    practiceData: text('practice_data_json', { mode: 'json' })
      .$type<readonly SessionQuestion[]>()
      .notNull(),
    answers: text('answers_json', { mode: 'json' }).$type<SessionLog>().notNull(),
  },
  (table) => [
    /* The two below hold saved sessions only, so that an answer touches no index. */
    /** One student's history, newest first. */
    index('practice_sessions_history')
      .on(table.studentId, table.completedAt, table.id)
      .where(sql`completed_at is not null`),
    /** One student's sums by planet, answered from the index alone. */
    index('practice_sessions_sums')
      .on(
        table.studentId,
        table.subject,
        table.completedAt,
        table.questionsAnswered,
        table.questionsCorrect,
        table.scorePercent,
        table.timeSpentSeconds,
      )
      .where(sql`completed_at is not null`),
    /** At most one session in progress for a student; rows of the earlier system cannot be gone on with. */
    uniqueIndex('practice_sessions_current')
      .on(table.studentId)
      .where(sql`completed_at is null and topic_id is not null`),
    /** Timed sessions whose time may be up. */
    index('practice_sessions_ends_at')
      .on(table.endsAt)
      .where(sql`completed_at is null and ends_at is not null`),
    uniqueIndex('practice_sessions_start_id')
      .on(table.studentId, table.startId)
      .where(sql`start_id is not null`),
  ],
);

/* The assigned ledger. */

export const schoolClass = sqliteTable('class', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  name: text('name').notNull(),
  subject: text('subject').notNull(),
  createdAt: integer('created_at').notNull(),
});

export const classTeacher = sqliteTable(
  'class_teacher',
  {
    classId: integer('class_id')
      .notNull()
      .references(() => schoolClass.id),
    teacherId: text('teacher_id')
      .notNull()
      .references(() => user.id),
    /** The order in which co-teachers are named. */
    place: integer('place').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.classId, table.teacherId] }),
    index('class_teacher_teacher').on(table.teacherId, table.classId),
  ],
);

export const enrolment = sqliteTable(
  'enrolment',
  {
    classId: integer('class_id')
      .notNull()
      .references(() => schoolClass.id),
    studentId: text('student_id')
      .notNull()
      .references(() => user.id),
    enrolledAt: integer('enrolled_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.classId, table.studentId] }),
    index('enrolment_student').on(table.studentId, table.classId),
  ],
);

export const assignment = sqliteTable(
  'assignment',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    classId: integer('class_id')
      .notNull()
      .references(() => schoolClass.id),
    title: text('title').notNull(),
    instructions: text('instructions').notNull(),
    subject: text('subject').notNull(),
    topicName: text('topic_name').notNull(),
    type: text('type', { enum: ['practice', 'quiz', 'test', 'homework'] }).notNull(),
    points: real('points').notNull(),
    /** Drafts have none: a student never sees them. */
    publishedAt: integer('published_at'),
    opensAt: integer('opens_at').notNull(),
    dueAt: integer('due_at').notNull(),
    /** After this nothing can be handed in. */
    closesAt: integer('closes_at').notNull(),
  },
  (table) => [index('assignment_class').on(table.classId, table.dueAt)],
);

export const submission = sqliteTable(
  'submission',
  {
    assignmentId: integer('assignment_id')
      .notNull()
      .references(() => assignment.id),
    studentId: text('student_id')
      .notNull()
      .references(() => user.id),
    startedAt: integer('started_at').notNull(),
    /** Null while it is a draft. */
    submittedAt: integer('submitted_at'),
  },
  (table) => [
    primaryKey({ columns: [table.assignmentId, table.studentId] }),
    index('submission_student').on(table.studentId, table.assignmentId),
  ],
);

export const grade = sqliteTable(
  'grade',
  {
    assignmentId: integer('assignment_id')
      .notNull()
      .references(() => assignment.id),
    studentId: text('student_id')
      .notNull()
      .references(() => user.id),
    /** Points, from 0; null where nothing is scored, which is not a zero. */
    earned: real('earned'),
    feedback: text('feedback'),
    /** Excused work leaves every sum. It is a status, not a grade, and needs no release. */
    excused: integer('excused', { mode: 'boolean' }).notNull(),
    gradedAt: integer('graded_at').notNull(),
    /** Null until the teacher shows it. Students' queries must never read past this. */
    releasedAt: integer('released_at'),
  },
  (table) => [
    primaryKey({ columns: [table.assignmentId, table.studentId] }),
    index('grade_student').on(table.studentId, table.assignmentId),
  ],
);
