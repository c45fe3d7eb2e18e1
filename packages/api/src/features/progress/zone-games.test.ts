import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { countedSession, studentProgress } from '../../db/schema.ts';
import { nodeHost } from '../../testing/node-host.ts';
import { savePractice } from '../../testing/save-practice.ts';
import { recompute } from './recompute.ts';

const NOVA = 'student-nova';
const HOUR = 3_600_000;

/** From the last place on earth where a day ends to the first where one begins: 26 hours. */
const ZONES = ['Etc/GMT+12', 'America/New_York', 'UTC', 'Pacific/Kiritimati'];

test('a zone that is said otherwise each time makes no more days than there are somewhere on earth', async () => {
  const host = nodeHost('first-day');
  // Eleven in the morning in Greenwich: the one hour in which the earth has three dates.
  host.deps.pass(-HOUR);
  const everywhere = async () => {
    for (const zone of [...ZONES, ...ZONES.toReversed()]) await savePractice(host, { zone });
    return host.db.select().from(studentProgress).where(eq(studentProgress.studentId, NOVA)).get()!;
  };
  const dates = () =>
    new Set(
      host.db
        .select()
        .from(countedSession)
        .all()
        .map((row) => row.localDate),
    );

  const first = await everywhere();
  expect([...dates()]).toEqual(['2026-03-15', '2026-03-16', '2026-03-17']);
  expect(first.streak.current).toBe(3);
  expect(first.counters.days).toBe(3);

  for (let day = 1; day <= 3; day += 1) {
    host.deps.pass(24 * HOUR);
    const { streak, counters } = await everywhere();
    expect(dates().size).toBe(3 + day);
    expect(streak.current).toBe(3 + day);
    expect(counters.days).toBe(3 + day);
  }
  expect(recompute(host.db).differences).toEqual([]);
});

test('and begins the limit of XP of a day no more often than a day begins', async () => {
  const host = nodeHost('first-day');
  host.deps.pass(-HOUR);
  const counts = () => {
    const { today } = host.db.select().from(studentProgress).get()!;
    return Object.values(today.counts).reduce((sum, count) => sum + count, 0);
  };
  const seen: number[] = [];
  for (const zone of [...ZONES.toReversed(), ...ZONES]) {
    await savePractice(host, { zone });
    seen.push(counts());
  }
  expect(seen).toEqual([3, 6, 9, 12, 15, 18, 21, 24]);
});
