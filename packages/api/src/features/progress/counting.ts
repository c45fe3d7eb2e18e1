import { localDateAt, progressAfter, xpKeyOf, type SessionCount } from '@planets/practice';
import { inSavepoint, inTransaction, type Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import type { SessionRow } from '../sessions/store.ts';
import { countedRow } from './counted-row.ts';
import { createCountingStore, type CountingStore } from './counting-store.ts';
import { parametersOf, practisedRow, type SavedWhere } from './practised-row.ts';
import { createCalendarReader, type CalendarReader } from './school-calendar.ts';

/** A session that has ended. */
type SavedRow = SessionRow & { readonly completedAt: number };

interface Parts {
  readonly store: CountingStore;
  readonly days: CalendarReader;
}

/** Where a session ended and for which day it counts: by the zone it was played in and the rules of today. */
function whereSaved({ store, days }: Parts, row: SavedRow): SavedWhere {
  const { zone: schoolZone, dayStartsAt } = days.dayRules();
  const zone = row.zone ?? store.findZone(row.studentId) ?? schoolZone;
  return {
    savedAt: row.completedAt,
    zone,
    date: localDateAt(row.completedAt, zone, dayStartsAt),
  };
}

/** Writes what a session changes. */
function record(
  store: CountingStore,
  row: SavedRow,
  where: SavedWhere,
  { progress, xp, badges, topics, cards }: SessionCount,
): void {
  const { id: sessionId, studentId, mode } = row;
  const { savedAt, zone, date } = where;
  const number = progress.sessions;
  const sum = xp.reduce((total, { amount }) => total + amount, 0);
  store.insertCounted(countedRow(row, where, number, sum));
  for (const { planet, topic, mastery, key: _, ...figures } of topics) {
    const place = { studentId, planet, topicId: topic };
    store.insertTopic({
      ...place,
      ...figures,
      sessionId,
      number,
      localDate: date,
      mode,
      knownBefore: mastery?.before ?? null,
      knownAfter: mastery?.state.known ?? null,
    });
    if (mastery) store.saveMastery({ ...place, state: mastery.state });
  }
  for (const { planet, topic, item, gradeLevel, position, card } of cards) {
    const { seed, version } = row.practiceData[position]!.origin;
    const key = { studentId, planet, topicId: topic, item, gradeLevel };
    store.saveCard({ ...key, dueAt: card.due, seed, version, card });
  }
  for (const line of xp)
    store.insertXp({
      studentId,
      key: xpKeyOf(sessionId, line),
      sessionId,
      what: line.what,
      amount: line.amount,
      at: savedAt,
      localDate: date,
      working: line.working,
    });
  for (const earned of badges)
    store.insertBadge({ studentId, badge: earned, sessionId, at: savedAt });
  store.saveProgress(studentId, zone, progress);
}

/**
 * Counts one saved session. The caller's transaction holds it together.
 * @returns what it changed.
 */
function countOne(parts: Parts, row: SavedRow): SessionCount {
  const { store, days } = parts;
  const { studentId } = row;
  const where = whereSaved(parts, row);
  const count = progressAfter(store.progressOf(studentId), practisedRow(row, where), {
    mastery: store.masteryOf(studentId),
    parametersOf,
    cardOf: (key) => store.cardOf(studentId, key),
    calendar: days.calendar(),
    answeredOn: (date) => store.answeredOn(studentId, date),
    daySessions: () => store.daySessions(studentId),
  });
  record(store, row, where, count);
  return count;
}

const isSaved = (row: SessionRow): row is SavedRow => row.completedAt !== null;

/** So many sessions that wait are counted at a time, so that a long past never holds up an answer. */
const AT_A_TIME = 50;

/** Counts saved sessions: what follows from them for streak, XP, badges, mastery and review. */
export function createCounting(db: Db, log: Deps['log'] = () => {}) {
  const parts: Parts = { store: createCountingStore(db), days: createCalendarReader(db) };
  const { store } = parts;
  /** Sessions that could not be counted. They are told of once, and tried again when the host starts anew. */
  const failed = new Set<number>();
  let after = '';

  /** The student's oldest that wait. */
  const waitingOf = (studentId: string, limit: number): SavedRow[] =>
    store
      .uncountedOf(studentId, limit + failed.size)
      .filter(isSaved)
      .filter(({ id }) => !failed.has(id))
      .slice(0, limit);

  /** A session that cannot be counted waits alone: the student's others go on. */
  function orPutAside({ id, studentId }: SavedRow, count: () => void): void {
    try {
      inSavepoint(db, count);
    } catch (error) {
      failed.add(id);
      store.putAside(id, studentId);
      const facts = { sessionId: id, error: String(error) };
      log({ level: 'error', event: 'session not counted', facts });
    }
  }

  /** @returns how many sessions it took up. */
  function takeUp(studentId: string, limit: number): number {
    const rows = waitingOf(studentId, limit);
    for (const row of rows) orPutAside(row, () => void countOne(parts, row));
    return rows.length;
  }

  return {
    lastZoneOf: (studentId: string): string | null => store.findZone(studentId) ?? null,

    /**
     * Counts a session in the transaction that saves it, and before it what of the student waits to be counted.
     * Where that is much, the session waits behind it. Should counting fail, it is saved all the same and waits:
     * no answer is lost for it.
     */
    count(row: SessionRow): void {
      if (!isSaved(row)) return;
      orPutAside(row, () => {
        const isMuch = takeUp(row.studentId, AT_A_TIME) === AT_A_TIME;
        if (isMuch && waitingOf(row.studentId, 1).length > 0) store.putAside(row.id, row.studentId);
        else countOne(parts, row);
      });
    },

    /**
     * Counts some of what waits: sessions from before there was something to count, and those taken over.
     * For the host's clock.
     */
    countWaiting(): void {
      const students = store.studentsUncounted(after, AT_A_TIME);
      if (students.length === 0) after = '';
      else
        inTransaction(db, () => {
          let left = AT_A_TIME;
          for (const studentId of students) {
            if (left <= 0) return;
            left -= takeUp(studentId, left);
            // Round by round, so that one student with a long past keeps nobody else waiting.
            after = studentId;
          }
          if (students.length < AT_A_TIME) after = '';
        });
    },
  };
}

export type Counting = ReturnType<typeof createCounting>;
