import type { LocalDate, Mode } from '@planets/practice';
import { and, asc, eq, gte, isNull, lte, or, sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Db } from '../../db/database.ts';
import { countedSession as counted, practiceSession, sessionTopic } from '../../db/schema.ts';

const { placeholder } = sql;

/** Which sessions of a student the plots are of. Null: all. */
export interface PlotFilter {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly planet: string | null;
  readonly topic: string | null;
  readonly mode: Mode | null;
}

/** A counted session as the database hands it out: in the order of the columns below. */
export type PlotRow = readonly [
  number: number,
  date: LocalDate,
  /** Planet, topic (empty: it has no id) and mode, a line each: `placeOf` takes them apart. */
  place: string,
  completed: 0 | 1,
  /** Of a percent: scores have one decimal, and tenths add up exactly. */
  scoreTenths: number,
  questionsAnswered: number,
  questionsCorrect: number,
  activeSeconds: number,
  wallSeconds: number,
];

/** What sessions are put together by. */
export interface PlotPlace {
  readonly planet: string;
  /** Null: of the earlier system, which knew topics by name alone. */
  readonly topic: string | null;
  readonly mode: Mode;
}

/** The parts of a row's place. */
export function placeOf(place: string): PlotPlace {
  const [planet = '', topic = '', mode = ''] = place.split('\n');
  return { planet, topic: topic === '' ? null : topic, mode: mode as Mode };
}

const isOrAny = (column: SQLiteColumn, name: 'planet' | 'topic' | 'mode') =>
  or(sql`${placeholder(name)} is null`, eq(column, placeholder(name)));

/**
 * What the plots of one student are made of, in prepared statements. Each reads the rows of the student once,
 * where they lie, and hands over as few values as will do: of ten thousand sessions the texts of planet, topic
 * and mode each on its own, or the five groupings in SQL, take longer than everything else together.
 */
export function createPlotsStore(db: Db) {
  const inRange = (table: typeof counted | typeof sessionTopic) =>
    and(
      eq(table.studentId, placeholder('studentId')),
      or(sql`${placeholder('from')} is null`, gte(table.localDate, placeholder('from'))),
      or(sql`${placeholder('to')} is null`, lte(table.localDate, placeholder('to'))),
      isOrAny(table.mode, 'mode'),
    );
  const sessions = db
    .select({
      number: counted.number,
      date: counted.localDate,
      place: sql<string>`${counted.planet} || char(10) || coalesce(${counted.topicId}, '') || char(10) || ${counted.mode}`,
      completed: counted.completed,
      scoreTenths: sql<number>`cast(round(${counted.scorePercent} * 10) as integer)`,
      questionsAnswered: counted.questionsAnswered,
      questionsCorrect: counted.questionsCorrect,
      activeSeconds: counted.activeSeconds,
      wallSeconds: counted.wallSeconds,
    })
    .from(counted)
    .where(
      and(inRange(counted), isOrAny(counted.planet, 'planet'), isOrAny(counted.topicId, 'topic')),
    )
    .orderBy(asc(counted.number))
    .prepare();
  const difficulties = (text: SQL) =>
    db
      .select({ text: sql<string>`coalesce(group_concat(${text}), '')` })
      .from(sessionTopic)
      .where(inRange(sessionTopic))
      .prepare();
  const ofAll = difficulties(sql`${sessionTopic.byDifficulty}`);
  const numbered = difficulties(sql`${sessionTopic.number} || ${sessionTopic.byDifficulty}`);
  const session = db
    .select({ id: practiceSession.id, topicName: practiceSession.topic })
    .from(counted)
    .innerJoin(practiceSession, eq(practiceSession.id, counted.sessionId))
    .where(
      and(
        eq(counted.studentId, placeholder('studentId')),
        eq(counted.number, placeholder('number')),
      ),
    )
    .prepare();
  const withoutId = db
    .select({ number: counted.number, topicName: practiceSession.topic })
    .from(counted)
    .innerJoin(practiceSession, eq(practiceSession.id, counted.sessionId))
    .where(and(eq(counted.studentId, placeholder('studentId')), isNull(counted.topicId)))
    .prepare();
  return {
    /** In the order in which they were counted. */
    sessions(studentId: string, filter: PlotFilter): PlotRow[] {
      const rows: unknown[] = sessions.values({ studentId, ...filter });
      return rows as PlotRow[];
    },
    /**
     * `[[<tried>,<right at once>],…]` with the pairs of difficulty 1 to 5, for each topic of each session. With
     * a filter by planet these are those of all planets all the same, because a review asks across them, and
     * before each stands the number of its session.
     */
    difficulties(studentId: string, { from, to, mode, planet }: PlotFilter): string {
      const texts = planet === null ? ofAll : numbered;
      return texts.get({ studentId, from, to, mode })?.text ?? '';
    },
    /** The id of a counted session, and what its topic was called. */
    session: (studentId: string, number: number) => session.get({ studentId, number }),
    /** What the topics of sessions were called that have no id, by their numbers. */
    namesWithoutId: (studentId: string): Map<number, string> =>
      new Map(withoutId.all({ studentId }).map(({ number, topicName }) => [number, topicName])),
  };
}

export type PlotsStore = ReturnType<typeof createPlotsStore>;
