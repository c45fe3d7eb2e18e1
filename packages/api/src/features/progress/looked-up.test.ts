import { drizzle } from 'drizzle-orm/better-sqlite3';
import { expect, test } from 'vitest';
import type { Db } from '../../db/database.ts';
import * as schema from '../../db/schema.ts';
import { nodeHost } from '../../testing/node-host.ts';
import { createMasteryStore } from '../mastery/mastery-store.ts';
import { createRewardsStore } from '../rewards/rewards-store.ts';
import { createCountingStore } from './counting-store.ts';
import { createSummaryStore } from './summary-store.ts';

const NOVA = 'student-nova';
const DAY = '2026-03-16';

/** How SQLite goes about the last statement of `work`, in a database that was never analysed: as in a school. */
function planOf(work: (db: Db) => unknown): string {
  const { client } = nodeHost('first-day');
  let statement = '';
  let given: unknown[] = [];
  const logQuery = (query: string, params: unknown[]) => {
    [statement, given] = [query, params];
  };
  work(drizzle(client, { schema, logger: { logQuery } }));
  return client
    .prepare<unknown[], { detail: string }>(`explain query plan ${statement}`)
    .all(...given.map((value) => (typeof value === 'boolean' ? Number(value) : value)))
    .map(({ detail }) => detail)
    .join('; ');
}

test.each<[what: string, work: (db: Db) => unknown, plan: string]>([
  [
    'questions of a day',
    (db) => createCountingStore(db).answeredOn(NOVA, DAY),
    'counted_session_date (student_id=? AND local_date=?)',
  ],
  [
    'questions of a day before a session',
    (db) => createRewardsStore(db).answeredBefore(NOVA, DAY, 9_000),
    'counted_session_date (student_id=? AND local_date=? AND number<?)',
  ],
  [
    'XP of a day',
    (db) => createSummaryStore(db).xpOn(NOVA, DAY),
    'counted_session_date (student_id=? AND local_date=?)',
  ],
  [
    'what was missed',
    (db) => createSummaryStore(db).missed(NOVA, 1),
    'review_card_due (student_id=? AND due_at<?)',
  ],
  [
    'lines of XP of a session',
    (db) => createRewardsStore(db).linesOf(NOVA, 1),
    'xp_event_key (student_id=? AND key=?)',
  ],
  [
    'sessions of a topic',
    (db) => createMasteryStore(db).sessions(NOVA, 'num_forge', 'fractions_add'),
    'session_topic_topic (student_id=? AND planet=? AND topic_id=?)',
  ],
])('%s: looked up, however much the student practised', (_, work, plan) => {
  expect(planOf(work)).toContain(`USING INDEX ${plan}`);
});
