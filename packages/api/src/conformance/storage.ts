import { eq, sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { inSavepoint, inTransaction } from '../db/database.ts';
import { isMigrated, migrate } from '../db/migrate.ts';
import { practiceSession, school } from '../db/schema.ts';
import type { NewSessionRow } from '../features/sessions/store.ts';
import { TEST_NOW } from '../testing/test-deps.ts';
import { openHost, type MakeHost } from './host.ts';

const row = (more: Partial<NewSessionRow> = {}): NewSessionRow => ({
  studentId: 'student-nova',
  subject: 'num_forge',
  topic: 'Adding fractions',
  gradeLevel: 5,
  mode: 'full',
  totalQuestions: 10,
  questionsAnswered: 10,
  questionsCorrect: 8,
  scorePercent: 85.5,
  timeSpentSeconds: 321,
  completed: true,
  startedAt: TEST_NOW - 600_000,
  completedAt: TEST_NOW,
  practiceData: [],
  answers: [],
  ...more,
});

/** What is stored comes back as it was, all of it or nothing. */
export function describeStorage(make: MakeHost): void {
  describe('storage', () => {
    test('migrations apply once', async () => {
      const { db, deps } = await openHost(make);
      expect(isMigrated(db, deps.migrations)).toBe(true);
      expect(Object.keys(deps.migrations).length).toBeGreaterThan(0);
      expect(migrate(db, deps.migrations, deps.now())).toEqual([]);
      expect(db.all(sql`select name from _migrations order by name`)).toEqual(
        Object.keys(deps.migrations)
          .toSorted((a, b) => a.localeCompare(b, 'en'))
          .map((name) => ({ name })),
      );
    });

    test('integers, reals, booleans and nulls keep their types', async () => {
      const { db } = await openHost(make, 'first-day');
      const given = row({ seeded: false, endsAt: null, seed: 2_147_483_647 });
      const stored = db.insert(practiceSession).values(given).returning().get();
      expect(stored).toMatchObject(given);
      expect(db.select().from(practiceSession).all()).toEqual([stored]);
      expect(
        db.get(sql`
          select typeof(id) as id, typeof(started_at) as startedAt, typeof(score_percent) as score,
            typeof(completed) as completed, completed as flag, typeof(ends_at) as endsAt,
            typeof(topic) as topic, typeof(answers_json) as answers
          from practice_sessions`),
      ).toEqual({
        id: 'integer',
        startedAt: 'integer',
        score: 'real',
        completed: 'integer',
        flag: 1,
        endsAt: 'null',
        topic: 'text',
        answers: 'text',
      });
    });

    test('a whole number in a real column reads back as that number', async () => {
      const { db } = await openHost(make, 'first-day');
      const { id } = db
        .insert(practiceSession)
        .values(row({ scorePercent: 100 }))
        .returning()
        .get();
      const found = db.select().from(practiceSession).where(eq(practiceSession.id, id)).get();
      expect(found?.scorePercent).toBe(100);
      expect(db.get(sql`select typeof(score_percent) as type from practice_sessions`)).toEqual({
        type: 'real',
      });
    });

    test.each([
      'Grüße aus Łódź',
      'نورا عبد الرحمن',
      '分數的加法 🪐👩🏽‍🚀',
      `quotes ' " and ; -- \\ % _`,
      'e\u0301 stays two code points',
      'line\nbreak\ttab',
    ])('text comes back letter for letter: %j', async (topic) => {
      const { db } = await openHost(make, 'first-day');
      const { id } = db.insert(practiceSession).values(row({ topic })).returning().get();
      const found = db.select().from(practiceSession).where(eq(practiceSession.topic, topic)).get();
      expect(found).toMatchObject({ id, topic });
    });

    test('JSON of a megabyte comes back whole', async () => {
      const { db } = await openHost(make, 'first-day');
      const answers = Array.from({ length: 4000 }, (_, index) => ({
        type: 'response' as const,
        answerId: `answer-${index}`,
        position: index % 30,
        response: { kind: 'text' as const, text: `“${'ü🪐'.repeat(40)}” \\ "${index}"` },
        verdict: { kind: 'graded' as const, correct: index % 2 === 0, partsRight: 1, parts: 3 },
        activeSeconds: index / 8,
        at: TEST_NOW + index,
      })) as unknown as NonNullable<NewSessionRow['answers']>;
      const { id } = db.insert(practiceSession).values(row({ answers })).returning().get();
      const found = db.select().from(practiceSession).where(eq(practiceSession.id, id)).get();
      expect(JSON.stringify(answers).length).toBeGreaterThan(1_000_000);
      expect(found?.answers).toEqual(answers);
    });

    test('a row that is not there is undefined', async () => {
      const { db } = await openHost(make, 'first-day');
      const nobody = eq(practiceSession.id, 999);
      expect(db.select().from(practiceSession).where(nobody).get()).toBeUndefined();
      expect(db.select().from(practiceSession).where(nobody).all()).toEqual([]);
      const prepared = db
        .select()
        .from(practiceSession)
        .where(eq(practiceSession.id, sql.placeholder('id')))
        .prepare();
      expect(prepared.get({ id: 999 })).toBeUndefined();
    });

    test('a transaction that throws stores nothing', async () => {
      const { db } = await openHost(make, 'first-day');
      expect(() =>
        inTransaction(db, (tx) => {
          tx.insert(school).values({ name: 'half', value: 'done' }).run();
          throw new Error('on purpose');
        }),
      ).toThrow('on purpose');
      expect(db.select().from(school).where(eq(school.name, 'half')).all()).toEqual([]);
      // And the connection is free for the next one.
      inTransaction(db, (tx) => tx.insert(school).values({ name: 'whole', value: 'done' }).run());
      expect(db.select().from(school).where(eq(school.name, 'whole')).all()).toHaveLength(1);
    });

    test('a part of a transaction that throws is undone alone, and so is a part of a part', async () => {
      const { db } = await openHost(make, 'first-day');
      const write = (name: string) => db.insert(school).values({ name, value: 'done' }).run();
      const failing = (name: string) => () =>
        inSavepoint(db, () => {
          write(name);
          throw new Error('on purpose');
        });
      inTransaction(db, () => {
        write('before');
        expect(failing('part')).toThrow('on purpose');
        inSavepoint(db, () => {
          write('kept part');
          expect(failing('part of a part')).toThrow('on purpose');
        });
        write('after');
      });
      const rows = db.select().from(school).where(eq(school.value, 'done')).all();
      expect(rows.map(({ name }) => name)).toEqual(['before', 'kept part', 'after']);
    });

    test('a transaction cannot wait', async () => {
      const { db } = await openHost(make, 'first-day');
      expect(() =>
        inTransaction(db, (tx) => {
          tx.insert(school).values({ name: 'later', value: 'done' }).run();
          return Promise.resolve();
        }),
      ).toThrow(TypeError);
      expect(db.select().from(school).where(eq(school.name, 'later')).all()).toEqual([]);
    });

    test('what points at nothing is refused', async () => {
      const { db } = await openHost(make, 'first-day');
      expect(() =>
        db
          .insert(practiceSession)
          .values(row({ studentId: 'nobody' }))
          .run(),
      ).toThrow(/constraint/i);
      expect(db.select().from(practiceSession).all()).toEqual([]);
    });

    test('a student has one session in progress at most', async () => {
      const { db } = await openHost(make, 'first-day');
      const open = row({ completedAt: null, completed: false, topicId: 'fractions_add' });
      db.insert(practiceSession).values(open).run();
      expect(() => db.insert(practiceSession).values(open).run()).toThrow(/constraint/i);
      db.insert(practiceSession).values(row()).run();
      expect(db.select().from(practiceSession).all()).toHaveLength(2);
    });
  });
}
