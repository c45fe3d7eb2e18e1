/**
 * The tables. Times are UTC milliseconds unless a comment says otherwise; nothing has a default for time or
 * id, because both are passed in. Column names are written out, so that the SQL files and this agree by eye.
 */
import type { GradeEventWhat } from '@planets/contract';
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
import type {
  AnsweredToday,
  AssignmentPart,
  Draft,
  GradingPolicy,
  MasteryState,
  Mode,
  ReviewCard,
  RewardCounters,
  SessionLog,
  SessionQuestion,
  StreakState,
  WorkDrafts,
  WorkQuestion,
  XpWorking,
} from '@planets/practice';

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
    /* The two long columns stand last, so that reading the others never touches their pages.
     * What a migration adds comes after them all the same: nothing that lists sessions may read it. */
    practiceData: text('practice_data_json', { mode: 'json' })
      .$type<readonly SessionQuestion[]>()
      .notNull(),
    answers: text('answers_json', { mode: 'json' }).$type<SessionLog>().notNull(),
    /** The IANA zone in which the student was last while it was played. Null: never said. */
    zone: text('zone'),
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
    /** Rows of the earlier system that were never saved: few, and a student's all the same. */
    index('practice_sessions_left_over')
      .on(table.studentId)
      .where(sql`completed_at is null and topic_id is null`),
    uniqueIndex('practice_sessions_start_id')
      .on(table.studentId, table.startId)
      .where(sql`start_id is not null`),
  ],
);

/* Classes. */

export const schoolClass = sqliteTable(
  'class',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    name: text('name').notNull(),
    subject: text('subject').notNull(),
    createdAt: integer('created_at').notNull(),
    /** The IANA zone in which its dates are meant: due times, late days. */
    zone: text('zone').notNull().default('UTC'),
    /** An archived class can be read and not changed. */
    archivedAt: integer('archived_at'),
    /** Null until one was made. A renewed code replaces the one before. */
    joinCode: text('join_code'),
    joinOpen: integer('join_open', { mode: 'boolean' }).notNull().default(false),
    /** How its totals are computed. Null means the usual policy. */
    gradingPolicy: text('grading_policy_json', { mode: 'json' }).$type<GradingPolicy>(),
    /** Raised by each change of policy or categories, so that two editors notice each other. */
    gradingVersion: integer('grading_version').notNull().default(1),
    /** The client's id for the making, so that a retry finds the class made for it. */
    createId: text('create_id'),
  },
  (table) => [
    uniqueIndex('class_join_code')
      .on(table.joinCode)
      .where(sql`join_code is not null`),
    uniqueIndex('class_create_id')
      .on(table.createId)
      .where(sql`create_id is not null`),
  ],
);

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
    /** Set when the student left. The row stays, and with it the way back to all their work. */
    leftAt: integer('left_at'),
    /**
     * Set when the school erased who was in the class at that moment: nobody by now, in no list, and still in
     * the figures of the class, as they stood then.
     */
    erasedAt: integer('erased_at'),
  },
  (table) => [
    primaryKey({ columns: [table.classId, table.studentId] }),
    index('enrolment_student').on(table.studentId, table.classId),
  ],
);

/** Some students of a class who get work of their own. */
export const classGroup = sqliteTable(
  'class_group',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    classId: integer('class_id')
      .notNull()
      .references(() => schoolClass.id),
    name: text('name').notNull(),
  },
  (table) => [index('class_group_class').on(table.classId)],
);

export const groupMember = sqliteTable(
  'group_member',
  {
    groupId: integer('group_id')
      .notNull()
      .references(() => classGroup.id, { onDelete: 'cascade' }),
    studentId: text('student_id')
      .notNull()
      .references(() => user.id),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.studentId] }),
    index('group_member_student').on(table.studentId),
  ],
);

/* The assigned ledger. */

/** A part of a class's total: homework, tests. */
export const category = sqliteTable(
  'category',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    classId: integer('class_id')
      .notNull()
      .references(() => schoolClass.id),
    name: text('name').notNull(),
    /** Its share of the total, in any unit: weights are compared with each other. Up to 3 decimals. */
    weight: real('weight').notNull(),
    /** So many of the lowest scores do not count. */
    dropLowest: integer('drop_lowest').notNull(),
    place: integer('place').notNull(),
  },
  (table) => [index('category_class').on(table.classId, table.place)],
);

/** A question that a teacher wrote. Submissions keep theirs whole, so a mend changes none by itself. */
export const ownQuestion = sqliteTable(
  'own_question',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    ownerId: text('owner_id')
      .notNull()
      .references(() => user.id),
    name: text('name').notNull(),
    /** Raised by each change. */
    version: integer('version').notNull(),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
    archivedAt: integer('archived_at'),
    createId: text('create_id'),
    draft: text('draft_json', { mode: 'json' }).$type<Draft>().notNull(),
  },
  (table) => [
    index('own_question_owner').on(table.ownerId, table.updatedAt),
    uniqueIndex('own_question_create_id')
      .on(table.ownerId, table.createId)
      .where(sql`create_id is not null`),
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
    /** The planet it is shown with. */
    subject: text('subject').notNull(),
    topicName: text('topic_name').notNull(),
    type: text('type', { enum: ['practice', 'quiz', 'test', 'homework'] }).notNull(),
    points: real('points').notNull(),
    /** Drafts have none: a student never sees them. In the future: it is scheduled. */
    publishedAt: integer('published_at'),
    opensAt: integer('opens_at').notNull(),
    dueAt: integer('due_at').notNull(),
    /** After this nothing can be handed in. */
    closesAt: integer('closes_at').notNull(),
    /** Taken back: students no longer see it, and their work is kept. */
    withdrawnAt: integer('withdrawn_at'),
    categoryId: integer('category_id').references(() => category.id),
    /** Adds to what is earned and not to what can be. */
    extraCredit: integer('extra_credit', { mode: 'boolean' }).notNull().default(false),
    neverDrop: integer('never_drop', { mode: 'boolean' }).notNull().default(false),
    /** Whether generated questions differ from student to student. */
    variants: text('variants', { enum: ['each', 'same'] })
      .notNull()
      .default('each'),
    /** Graded responses allowed to each question. */
    tries: integer('tries').notNull().default(1),
    hints: integer('hints', { mode: 'boolean' }).notNull().default(false),
    timeLimitMinutes: integer('time_limit_minutes'),
    shuffled: integer('shuffled', { mode: 'boolean' }).notNull().default(false),
    answersShown: text('answers_shown', {
      enum: ['at_once', 'handed_in', 'due', 'released', 'never'],
    })
      .notNull()
      .default('released'),
    /** Whether a complete grade is shown by itself or waits for the teacher. */
    release: text('release', { enum: ['when_graded', 'by_hand'] })
      .notNull()
      .default('by_hand'),
    audience: text('audience', { enum: ['class', 'group', 'students'] })
      .notNull()
      .default('class'),
    groupId: integer('group_id').references(() => classGroup.id, { onDelete: 'set null' }),
    /** The teacher grades without seeing whose work it is. */
    namesHidden: integer('names_hidden', { mode: 'boolean' }).notNull().default(false),
    seed: integer('seed').notNull().default(0),
    /** Raised by each change, so that two editors notice each other. */
    version: integer('version').notNull().default(1),
    createId: text('create_id'),
    /** What it asks. Empty where the work is done outside of here and only its score is entered. */
    content: text('content_json', { mode: 'json' })
      .$type<readonly AssignmentPart[]>()
      .notNull()
      .default([]),
  },
  (table) => [
    index('assignment_class').on(table.classId, table.dueAt),
    uniqueIndex('assignment_create_id')
      .on(table.classId, table.createId)
      .where(sql`create_id is not null`),
  ],
);

/** What is different for one student: that it is theirs (where not all have it), dates, more time. */
export const assignmentStudent = sqliteTable(
  'assignment_student',
  {
    assignmentId: integer('assignment_id')
      .notNull()
      .references(() => assignment.id, { onDelete: 'cascade' }),
    studentId: text('student_id')
      .notNull()
      .references(() => user.id),
    /** One of those whom an assignment for single students is for. */
    isTarget: integer('is_target', { mode: 'boolean' }).notNull(),
    /** Own dates, where they differ from the assignment's. */
    opensAt: integer('opens_at'),
    dueAt: integer('due_at'),
    closesAt: integer('closes_at'),
    /** Added to the time limit. */
    extraMinutes: integer('extra_minutes').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.assignmentId, table.studentId] }),
    index('assignment_student_student').on(table.studentId),
  ],
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
    /** With a time limit: when the server hands it in by itself, never after it closes. */
    endsAt: integer('ends_at'),
    /** How often it was handed in. */
    handIns: integer('hand_ins').notNull().default(0),
    /** The client's id of the last handing in, so that a retry counts once. */
    submitId: text('submit_id'),
    /** When something was last typed. */
    draftsAt: integer('drafts_at'),
    /** The questions as this student was given them; empty where work is handed in outside of here. */
    questions: text('questions_json', { mode: 'json' })
      .$type<readonly WorkQuestion[]>()
      .notNull()
      .default([]),
    /** What happened, in order: responses with their verdicts, hints. Only ever appended to. */
    log: text('log_json', { mode: 'json' }).$type<SessionLog>().notNull().default([]),
    /** What is typed and not handed in, by position. */
    drafts: text('drafts_json', { mode: 'json' }).$type<WorkDrafts>().notNull().default({}),
  },
  (table) => [
    primaryKey({ columns: [table.assignmentId, table.studentId] }),
    index('submission_student').on(table.studentId, table.assignmentId),
    /** What the clock may have to hand in: begun, or taken up again. */
    index('submission_ends_at')
      .on(table.endsAt)
      .where(sql`ends_at is not null and (submitted_at is null or drafts_at > submitted_at)`),
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
    /** Points before any late penalty, from 0; null where nothing is scored, which is not a zero. */
    earned: real('earned'),
    feedback: text('feedback'),
    /** Excused work leaves every sum. It is a status, not a grade, and needs no release. */
    excused: integer('excused', { mode: 'boolean' }).notNull(),
    gradedAt: integer('graded_at').notNull(),
    /** Null until the teacher shows it. Students' queries must never read past this. */
    releasedAt: integer('released_at'),
    /** The teacher said that it is missing, whatever the dates say. */
    markedMissing: integer('marked_missing', { mode: 'boolean' }).notNull().default(false),
    /** `earned` was set by hand and no longer follows from the questions. */
    overridden: integer('overridden', { mode: 'boolean' }).notNull().default(false),
    /** Null: by the machine alone. */
    gradedBy: text('graded_by').references(() => user.id),
    /** Raised by each change, so that two graders notice each other. */
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.assignmentId, table.studentId] }),
    index('grade_student').on(table.studentId, table.assignmentId),
  ],
);

/** What a teacher gave for one question of one submission: an open one, or one whose verdict they changed. */
export const questionGrade = sqliteTable(
  'question_grade',
  {
    assignmentId: integer('assignment_id')
      .notNull()
      .references(() => assignment.id),
    studentId: text('student_id')
      .notNull()
      .references(() => user.id),
    position: integer('position').notNull(),
    /** The credit, from 0 to 1. Null while only a comment is written. */
    credit: real('credit'),
    /** Points for each row of the rubric, null where not given yet. */
    rubric: text('rubric_json', { mode: 'json' }).$type<readonly (number | null)[]>(),
    comment: text('comment'),
    gradedBy: text('graded_by').references(() => user.id),
    gradedAt: integer('graded_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.assignmentId, table.studentId, table.position] }),
    index('question_grade_student').on(table.studentId),
  ],
);

/** Every change of a grade. Rows are only added: triggers refuse anything else. */
export const gradeEvent = sqliteTable(
  'grade_event',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    assignmentId: integer('assignment_id').notNull(),
    studentId: text('student_id').notNull(),
    at: integer('at').notNull(),
    /** Null: the machine, when work was handed in. */
    byId: text('by_id'),
    what: text('what').$type<GradeEventWhat>().notNull(),
    from: text('from_json', { mode: 'json' }).$type<Readonly<Record<string, unknown>> | null>(),
    to: text('to_json', { mode: 'json' }).$type<Readonly<Record<string, unknown>> | null>(),
    why: text('why'),
  },
  (table) => [index('grade_event_grade').on(table.assignmentId, table.studentId, table.id)],
);

/* What follows from practice. Written when a session is saved, by one fold; `pnpm recompute` proves it. */

/**
 * A saved session as it was counted, without its questions: short rows that lie together, for plots,
 * calendars and exports. Its zone and its day are those of the moment it was saved and never computed again.
 */
export const countedSession = sqliteTable(
  'counted_session',
  {
    studentId: text('student_id')
      .notNull()
      .references(() => user.id),
    /** From 1: the order in which the sessions of a student were counted. */
    number: integer('number').notNull(),
    sessionId: integer('session_id')
      .notNull()
      .references(() => practiceSession.id),
    savedAt: integer('saved_at').notNull(),
    zone: text('zone').notNull(),
    localDate: text('local_date').notNull(),
    planet: text('planet').notNull(),
    /** Null on rows taken over from the earlier system, which count for no streak, XP or mastery. */
    topicId: text('topic_id'),
    gradeLevel: integer('grade_level').notNull(),
    mode: text('mode').$type<Mode>().notNull(),
    completed: integer('completed', { mode: 'boolean' }).notNull(),
    seeded: integer('seeded', { mode: 'boolean' }).notNull(),
    scorePercent: real('score_percent').notNull(),
    totalQuestions: integer('total_questions').notNull(),
    questionsAnswered: integer('questions_answered').notNull(),
    questionsCorrect: integer('questions_correct').notNull(),
    /** Active time. A later call of the save route may still raise it. */
    activeSeconds: integer('active_seconds').notNull(),
    /** From the start to the end by the server's clock. */
    wallSeconds: integer('wall_seconds').notNull(),
    xp: integer('xp').notNull(),
  },
  (table) => [
    // The migration makes it WITHOUT ROWID, which drizzle cannot say: one student's rows lie together.
    primaryKey({ columns: [table.studentId, table.number] }),
    uniqueIndex('counted_session_session').on(table.sessionId),
    /** A day, a range of days. */
    index('counted_session_date').on(table.studentId, table.localDate),
  ],
);

/**
 * Saved and not counted yet: what was saved before there was something to count, or was taken over. A
 * trigger puts a session here that is saved already when it is inserted; the host's clock counts it.
 */
export const uncountedSession = sqliteTable(
  'uncounted_session',
  {
    sessionId: integer('session_id')
      .primaryKey()
      .references(() => practiceSession.id, { onDelete: 'cascade' }),
    studentId: text('student_id').notNull(),
  },
  (table) => [index('uncounted_session_student').on(table.studentId)],
);

/** Where a student stands: what the next saved session is counted on top of. One row a student. */
export const studentProgress = sqliteTable('student_progress', {
  studentId: text('student_id')
    .primaryKey()
    .references(() => user.id),
  /** Sessions counted so far; the number of the last one. */
  sessions: integer('sessions').notNull(),
  /** The sum of the ledger. */
  xp: integer('xp').notNull(),
  /** Where the student was last: the zone of a request that says none. */
  zone: text('zone').notNull(),
  streak: text('streak_json', { mode: 'json' }).$type<StreakState>().notNull(),
  counters: text('counters_json', { mode: 'json' }).$type<RewardCounters>().notNull(),
  /** The newest day with what was answered on it, which is what daily limits are counted on. */
  today: text('today_json', { mode: 'json' }).$type<AnsweredToday>().notNull(),
});

/** What a session says of one of its topics: the steps of mastery, and accuracy by difficulty. */
export const sessionTopic = sqliteTable(
  'session_topic',
  {
    sessionId: integer('session_id')
      .notNull()
      .references(() => practiceSession.id, { onDelete: 'cascade' }),
    studentId: text('student_id')
      .notNull()
      .references(() => user.id),
    planet: text('planet').notNull(),
    topicId: text('topic_id').notNull(),
    /** The session's number, day and mode, so that plots need no join. */
    number: integer('number').notNull(),
    localDate: text('local_date').notNull(),
    mode: text('mode').$type<Mode>().notNull(),
    answered: integer('answered').notNull(),
    right: integer('right').notNull(),
    rightAtOnce: integer('right_at_once').notNull(),
    /** The chance that the topic is known, from 0 to 1, before and after. Null where nothing was learned of it. */
    knownBefore: real('known_before'),
    knownAfter: real('known_after'),
    /** Questions tried and those right at once, for difficulty 1 to 5: `[[tried, right], …]`. */
    byDifficulty: text('by_difficulty_json', { mode: 'json' })
      .$type<readonly (readonly [number, number])[]>()
      .notNull(),
  },
  (table) => [
    // WITHOUT ROWID too.
    primaryKey({ columns: [table.studentId, table.sessionId, table.planet, table.topicId] }),
    index('session_topic_topic').on(table.studentId, table.planet, table.topicId, table.sessionId),
    // For the foreign key.
    index('session_topic_session').on(table.sessionId),
  ],
);

/** What a student's answers say of a topic by now. */
export const topicMastery = sqliteTable(
  'topic_mastery',
  {
    studentId: text('student_id')
      .notNull()
      .references(() => user.id),
    planet: text('planet').notNull(),
    topicId: text('topic_id').notNull(),
    state: text('state_json', { mode: 'json' }).$type<MasteryState>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.studentId, table.planet, table.topicId] })],
);

/** When to ask an item again. */
export const reviewCard = sqliteTable(
  'review_card',
  {
    studentId: text('student_id')
      .notNull()
      .references(() => user.id),
    planet: text('planet').notNull(),
    topicId: text('topic_id').notNull(),
    item: text('item').notNull(),
    gradeLevel: integer('grade_level').notNull(),
    /** The card's, for the index. UTC milliseconds. */
    dueAt: integer('due_at').notNull(),
    /** The seed and the version that were asked last: what was missed is asked again as it was. */
    seed: integer('seed').notNull(),
    version: integer('version').notNull(),
    card: text('card_json', { mode: 'json' }).$type<ReviewCard>().notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.studentId, table.planet, table.topicId, table.item, table.gradeLevel],
    }),
    index('review_card_due').on(table.studentId, table.dueAt),
  ],
);

/** The XP ledger. Rows are only added: triggers refuse anything else. */
export const xpEvent = sqliteTable(
  'xp_event',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    studentId: text('student_id')
      .notNull()
      .references(() => user.id),
    /** What it is for: the session and the line. It counts once, however often it is said. */
    key: text('key').notNull(),
    sessionId: integer('session_id').notNull(),
    what: text('what').notNull(),
    amount: integer('amount').notNull(),
    at: integer('at').notNull(),
    localDate: text('local_date').notNull(),
    /** What each question gave, so that the amount can be opened to its inputs. */
    working: text('working_json', { mode: 'json' }).$type<readonly XpWorking[]>().notNull(),
  },
  (table) => [
    uniqueIndex('xp_event_key').on(table.studentId, table.key),
    index('xp_event_student').on(table.studentId, table.id),
  ],
);

/** A badge that was earned. Never taken back: triggers refuse it. */
export const badge = sqliteTable(
  'badge',
  {
    studentId: text('student_id')
      .notNull()
      .references(() => user.id),
    badge: text('badge').notNull(),
    /** The session with which it was earned. */
    sessionId: integer('session_id').notNull(),
    at: integer('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.studentId, table.badge] })],
);

/**
 * The calendar of the school. Rows are added and taken out by a date, so that what was known on a day can be
 * asked: a streak is judged by the calendar as it was then.
 */
export const calendarEntry = sqliteTable('calendar_entry', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  kind: text('kind', { enum: ['weekend', 'holiday'] }).notNull(),
  /** A holiday's. */
  name: text('name'),
  fromDate: text('from_date'),
  toDate: text('to_date'),
  /** A weekend's: ISO weekdays, Monday is 1. */
  weekdays: text('weekdays_json', { mode: 'json' }).$type<readonly number[]>(),
  addedAt: integer('added_at').notNull(),
  removedAt: integer('removed_at'),
  /** The client's id for the making, so that a retry adds it once. */
  createId: text('create_id').unique(),
});

/** What a student wants to do in a week. The newest of a kind is the goal; one without an amount ends it. */
export const goal = sqliteTable(
  'goal',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    studentId: text('student_id')
      .notNull()
      .references(() => user.id),
    what: text('what', { enum: ['minutes', 'sessions', 'topics'] }).notNull(),
    amount: integer('amount'),
    setAt: integer('set_at').notNull(),
    /** The first day it holds for, in the student's zone. */
    fromDate: text('from_date').notNull(),
  },
  (table) => [index('goal_student').on(table.studentId, table.what, table.id)],
);

/** A class's shared goal: minutes of practice a week, all students together. Off without a row. */
export const classGoal = sqliteTable('class_goal', {
  classId: integer('class_id')
    .primaryKey()
    .references(() => schoolClass.id),
  minutes: integer('minutes').notNull(),
  setAt: integer('set_at').notNull(),
});

/** Whose personal data the school erases: while a row stands here, what is append-only may go. */
export const erasure = sqliteTable('erasure', {
  studentId: text('student_id').primaryKey(),
});
