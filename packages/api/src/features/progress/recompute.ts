import {
  NO_PROGRESS,
  progressAfter,
  xpKeyOf,
  type CardKey,
  type DaySession,
  type MasteryState,
  type ReviewCard,
  type SchoolCalendar,
  type SessionCount,
  type StudentProgress,
} from '@planets/practice';
import { and, asc, eq, gt } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { countedSession, practiceSession, studentProgress } from '../../db/schema.ts';
import type { SessionRow } from '../sessions/store.ts';
import { countedRow, type CountedRow } from './counted-row.ts';
import { forgottenSessions } from './forgotten-sessions.ts';
import { parametersOf, practisedRow } from './practised-row.ts';
import { createCalendarReader } from './school-calendar.ts';
import { cardName, storedRows } from './stored-rows.ts';

/** Something stored that does not follow from the stored sessions. */
export interface Difference {
  readonly studentId: string;
  /** What it is: a table and the key of its row. */
  readonly what: string;
  readonly stored: string;
  readonly computed: string;
}

export interface Recomputed {
  readonly students: number;
  readonly sessions: number;
  /** Rows that were compared. */
  readonly rows: number;
  readonly differences: readonly Difference[];
}

/** Sessions read at a time: each is some ten kilobytes with its questions. */
const PAGE = 100;

/** The same text for the same data, whatever the order of its keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? 'nothing';

/** Everything that is derived of one student, computed again from nothing but sessions, zones and dates. */
class Replay {
  progress: StudentProgress = NO_PROGRESS;
  readonly rows = new Map<string, unknown>();
  readonly #mastery = new Map<string, MasteryState>();
  readonly #cards = new Map<string, ReviewCard & CardKey>();
  readonly #days: DaySession[] = [];
  readonly #answered = new Map<string, number>();
  readonly #calendar: SchoolCalendar;

  constructor(db: Db) {
    this.#calendar = createCalendarReader(db).calendar();
  }

  count(counted: CountedRow, row: SessionRow): void {
    const session = practisedRow(row, {
      savedAt: counted.savedAt,
      zone: counted.zone,
      date: counted.localDate,
    });
    const count = progressAfter(this.progress, session, {
      mastery: this.#mastery,
      parametersOf,
      cardOf: (key) => this.#cards.get(cardName(key)),
      calendar: this.#calendar,
      answeredOn: (date) => this.#answered.get(date) ?? 0,
      daySessions: () => this.#days,
    });
    this.#keep(counted, row, count);
    const { sessionId, savedAt, zone, localDate: date, seeded, topicId } = counted;
    if (topicId === null) return;
    const answered = row.questionsAnswered;
    this.#days.push({ session: sessionId, seeded, savedAt, zone, date, answered });
    if (!seeded) this.#answered.set(date, (this.#answered.get(date) ?? 0) + answered);
  }

  #keep(counted: CountedRow, row: SessionRow, count: SessionCount): void {
    const { sessionId, savedAt, localDate, mode } = counted;
    const where = { savedAt: row.completedAt ?? 0, zone: counted.zone, date: localDate };
    this.progress = count.progress;
    const number = count.progress.sessions;
    const xp = count.xp.reduce((sum, { amount }) => sum + amount, 0);
    this.rows.set(`counted_session ${sessionId}`, countedRow(row, where, number, xp));
    for (const { key, answered, right, rightAtOnce, byDifficulty, mastery } of count.topics) {
      const known = [mastery?.before ?? null, mastery?.state.known ?? null];
      this.rows.set(`session_topic ${sessionId} ${key}`, [
        [number, localDate, mode],
        [answered, right, rightAtOnce],
        byDifficulty,
        known,
      ]);
      if (!mastery) continue;
      this.#mastery.set(key, mastery.state);
      this.rows.set(`topic_mastery ${key}`, mastery.state);
    }
    for (const { card, position, ...key } of count.cards) {
      this.#cards.set(cardName(key), { ...card, ...key });
      const { seed, version } = row.practiceData[position]!.origin;
      this.rows.set(`review_card ${cardName(key)}`, [card, card.due, seed, version]);
    }
    for (const line of count.xp)
      this.rows.set(`xp_event ${xpKeyOf(sessionId, line)}`, [
        [sessionId, line.what, line.amount],
        [savedAt, localDate],
        line.working,
      ]);
    for (const earned of count.badges) this.rows.set(`badge ${earned}`, [sessionId, savedAt]);
  }
}

function replay(db: Db, studentId: string): Replay {
  const again = new Replay(db);
  for (let after = 0; ;) {
    const page = db
      .select({ counted: countedSession, row: practiceSession })
      .from(countedSession)
      .innerJoin(practiceSession, eq(practiceSession.id, countedSession.sessionId))
      .where(and(eq(countedSession.studentId, studentId), gt(countedSession.number, after)))
      .orderBy(asc(countedSession.number))
      .limit(PAGE)
      .all();
    for (const { counted, row } of page) again.count(counted, row);
    if (page.length < PAGE) return again;
    after = page.at(-1)!.counted.number;
  }
}

/** Where the two disagree, by the name of the row. */
function compare(
  studentId: string,
  stored: ReadonlyMap<string, unknown>,
  computed: ReadonlyMap<string, unknown>,
): Difference[] {
  const names = new Set([...stored.keys(), ...computed.keys()]);
  return [...names].flatMap((what) => {
    const [is, shouldBe] = [canonical(stored.get(what)), canonical(computed.get(what))];
    return is === shouldBe ? [] : [{ studentId, what, stored: is, computed: shouldBe }];
  });
}

/**
 * Computes everything that is derived from practice again, from the stored sessions with their zones and
 * dates, and compares it with what is stored: streaks, counters, XP, badges, mastery, review cards, and what
 * is repeated of the sessions. Finds sessions that were never counted, too. Changes nothing.
 */
export function recompute(db: Db): Recomputed {
  const students = db.select().from(studentProgress).orderBy(asc(studentProgress.studentId)).all();
  let [sessions, rows] = [0, 0];
  const differences = forgottenSessions(db);
  for (const { studentId, sessions: counted, xp, streak, counters, today } of students) {
    const again = replay(db, studentId);
    const stored = storedRows(db, studentId);
    stored.set('student_progress', { sessions: counted, xp, streak, counters, today });
    again.rows.set('student_progress', again.progress);
    differences.push(...compare(studentId, stored, again.rows));
    sessions += again.progress.sessions;
    rows += stored.size;
  }
  return { students: students.length, sessions, rows, differences };
}
