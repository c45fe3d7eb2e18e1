import { progressOfAll, rulesOfMode } from '@planets/practice';
import { and, asc, eq, getTableColumns, gt, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import {
  badge,
  countedSession,
  goal,
  practiceSession as session,
  reviewCard,
  sessionTopic,
  studentProgress,
  topicMastery,
  xpEvent,
} from '../../db/schema.ts';
import { questionView } from '../sessions/question-view.ts';
import { instantView, summaryView } from '../sessions/session-view.ts';
import type { SessionRow } from '../sessions/store.ts';
import { keptQuestion } from './kept-question.ts';
import type { ArchivePart, PartRow } from './archive-part.ts';

/** So many rows are in memory at a time: of sessions, which are long, and of all else. */
const PAGE = { sessions: 25, rows: 1000 } as const;

/** Pages that each begin behind the last row of the one before, so that nothing is held between two. */
function* paged<Row>(
  size: number,
  read: (after: Row | undefined, limit: number) => Row[],
): Generator<Row[]> {
  let after: Row | undefined;
  do {
    const rows = read(after, size);
    yield rows;
    after = rows.length < size ? undefined : rows.at(-1);
  } while (after !== undefined);
}

/** A session with its questions as its student may see them now, and everything that was answered, verbatim. */
function wholeSession(row: SessionRow): PartRow {
  const saved = row.completedAt !== null;
  const questions = row.topicId === null ? [] : row.practiceData;
  const rules = rulesOfMode(row.mode);
  const log = row.topicId === null ? [] : row.answers;
  const progress = progressOfAll(questions.length, log, rules);
  return {
    ...summaryView(row),
    questions: questions.map((question, position) => {
      const view = questionView(question, position, progress[position]!, rules, saved);
      return {
        ...keptQuestion(view),
        answers: progress[position]!.responses.map(({ response, verdict, at, activeSeconds }) => ({
          at: instantView(at),
          response,
          ...(verdict.kind === 'graded' ? { right: verdict.correct } : {}),
          activeSeconds,
        })),
      };
    }),
    // What the earlier system kept has a shape of its own: it is handed out as it is.
    ...(row.topicId === null
      ? {
          earlierSystem: saved
            ? { questions: row.practiceData, answers: row.answers }
            : { answers: row.answers },
        }
      : {}),
  };
}

/** Saved sessions, the oldest first, then what is not saved. */
export const sessionsPart = (db: Db, id: string): ArchivePart => ({
  name: 'practice-sessions',
  about: 'Every practice session with its questions and every answer, word for word.',
  tables: ['practice_sessions'],
  columns: [
    'id',
    'planet',
    'topicName',
    'gradeLevel',
    'mode',
    'status',
    'completed',
    'startedAt',
    'completedAt',
    'scorePercent',
    'questionsCorrect',
    'questionsAnswered',
    'totalQuestions',
    'timeSpentSeconds',
  ],
  *pages() {
    const isTheirs = eq(session.studentId, id);
    for (const rows of paged<SessionRow>(PAGE.sessions, (after, limit) =>
      db
        .select()
        .from(session)
        .where(
          and(
            isTheirs,
            isNotNull(session.completedAt),
            after && sql`(completed_at, id) > (${after.completedAt}, ${after.id})`,
          ),
        )
        .orderBy(asc(session.completedAt), asc(session.id))
        .limit(limit)
        .all(),
    ))
      yield rows.map(wholeSession);
    for (const isOfTopic of [isNotNull, isNull])
      yield db
        .select()
        .from(session)
        .where(and(isTheirs, isNull(session.completedAt), isOfTopic(session.topicId)))
        .all()
        .map(wholeSession);
  },
});

/** What was counted of each session, with the day and the zone it counted for. */
const countedPart = (db: Db, id: string): ArchivePart => ({
  name: 'counted-days',
  about:
    'For each saved session: the day it counts for, the time zone then, and the XP it brought.',
  tables: ['counted_session'],
  columns: [
    'number',
    'sessionId',
    'savedAt',
    'localDate',
    'zone',
    'activeSeconds',
    'wallSeconds',
    'xp',
  ],
  *pages() {
    for (const rows of paged<typeof countedSession.$inferSelect>(PAGE.rows, (after, limit) =>
      db
        .select()
        .from(countedSession)
        .where(
          and(eq(countedSession.studentId, id), after && gt(countedSession.number, after.number)),
        )
        .orderBy(asc(countedSession.number))
        .limit(limit)
        .all(),
    ))
      yield rows.map(
        ({ number, sessionId, savedAt, localDate, zone, activeSeconds, wallSeconds, xp }) => ({
          number,
          sessionId,
          savedAt: instantView(savedAt),
          localDate,
          zone,
          activeSeconds,
          wallSeconds,
          xp,
        }),
      );
  },
});

const xpPart = (db: Db, id: string): ArchivePart => ({
  name: 'xp',
  about: 'Every line of XP, with what it was for.',
  tables: ['xp_event'],
  columns: ['at', 'localDate', 'sessionId', 'what', 'amount'],
  *pages() {
    for (const rows of paged<typeof xpEvent.$inferSelect>(PAGE.rows, (after, limit) =>
      db
        .select()
        .from(xpEvent)
        .where(and(eq(xpEvent.studentId, id), after && gt(xpEvent.id, after.id)))
        .orderBy(asc(xpEvent.id))
        .limit(limit)
        .all(),
    ))
      yield rows.map(({ at, localDate, sessionId, what, amount, working }) => ({
        at: instantView(at),
        localDate,
        sessionId,
        what,
        amount,
        working,
      }));
  },
});

const badgesPart = (db: Db, id: string): ArchivePart => ({
  name: 'badges',
  about: 'The badges, with when and in which session each was earned.',
  tables: ['badge'],
  columns: ['badge', 'at', 'sessionId'],
  *pages() {
    const rows = db
      .select()
      .from(badge)
      .where(eq(badge.studentId, id))
      .orderBy(asc(badge.at))
      .all();
    yield rows.map(({ badge: name, at, sessionId }) => ({
      badge: name,
      at: instantView(at),
      sessionId,
    }));
  },
});

const goalsPart = (db: Db, id: string): ArchivePart => ({
  name: 'goals',
  about: 'The goals that were set. One without an amount ended the one before.',
  tables: ['goal'],
  columns: ['what', 'amount', 'setAt', 'fromDate'],
  *pages() {
    const rows = db.select().from(goal).where(eq(goal.studentId, id)).orderBy(asc(goal.id)).all();
    yield rows.map(({ what, amount, setAt, fromDate }) => ({
      what,
      amount,
      setAt: instantView(setAt),
      fromDate,
    }));
  },
});

const masteryPart = (db: Db, id: string): ArchivePart => ({
  name: 'mastery',
  about: 'How well each topic is known, as it is worked out from the answers.',
  tables: ['topic_mastery'],
  *pages() {
    const rows = db.select().from(topicMastery).where(eq(topicMastery.studentId, id)).all();
    yield rows.map(({ planet, topicId, state: { at, ...state } }) => ({
      planet,
      topicId,
      ...state,
      at: instantView(at),
    }));
  },
});

const stepsPart = (db: Db, id: string): ArchivePart => ({
  name: 'mastery-steps',
  about: 'What each session changed about each topic.',
  tables: ['session_topic'],
  columns: [
    'number',
    'sessionId',
    'planet',
    'topicId',
    'localDate',
    'mode',
    'answered',
    'right',
    'rightAtOnce',
    'knownBefore',
    'knownAfter',
  ],
  *pages() {
    const { studentId, ...columns } = getTableColumns(sessionTopic);
    yield* paged<Omit<typeof sessionTopic.$inferSelect, 'studentId'>>(PAGE.rows, (after, limit) =>
      db
        .select(columns)
        .from(sessionTopic)
        .where(
          and(
            eq(studentId, id),
            after &&
              sql`(session_id, planet, topic_id) > (${after.sessionId}, ${after.planet}, ${after.topicId})`,
          ),
        )
        .orderBy(asc(sessionTopic.sessionId), asc(sessionTopic.planet), asc(sessionTopic.topicId))
        .limit(limit)
        .all(),
    );
  },
});

/** Without the seed: what will be asked is nothing that is held about a person. */
const cardsPart = (db: Db, id: string): ArchivePart => ({
  name: 'review-cards',
  about: 'What is to be asked again, and when.',
  tables: ['review_card'],
  *pages() {
    const rows = db
      .select()
      .from(reviewCard)
      .where(eq(reviewCard.studentId, id))
      .orderBy(asc(reviewCard.dueAt))
      .all();
    yield rows.map(({ planet, topicId, item, gradeLevel, card: { due, last, ...card } }) => ({
      planet,
      topicId,
      item,
      gradeLevel,
      dueAt: instantView(due),
      lastAnsweredAt: instantView(last),
      ...card,
    }));
  },
});

const standingPart = (db: Db, id: string): ArchivePart => ({
  name: 'standing',
  about: 'The streak, the XP in all, and the counts that badges are earned by.',
  tables: ['student_progress'],
  *pages() {
    const { studentId, ...columns } = getTableColumns(studentProgress);
    yield db.select(columns).from(studentProgress).where(eq(studentId, id)).all();
  },
});

/** All that comes of practice. */
export const practiceParts = (db: Db, id: string): ArchivePart[] => [
  sessionsPart(db, id),
  countedPart(db, id),
  standingPart(db, id),
  xpPart(db, id),
  badgesPart(db, id),
  goalsPart(db, id),
  masteryPart(db, id),
  stepsPart(db, id),
  cardsPart(db, id),
];
