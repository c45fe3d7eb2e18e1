import { eq, sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { countedSession, practiceSession, uncountedSession } from '../db/schema.ts';
import { recompute } from '../features/progress/recompute.ts';
import { play } from '../testing/play.ts';
import { openHost, type MakeHost } from './host.ts';

type Host = Awaited<ReturnType<typeof openHost>>;

/** Plays a session of five questions to its end, all right, as nova. */
async function playFive(host: Host): Promise<number> {
  const nova = await host.signedIn('nova');
  const { id, right } = await play(host, nova, { questionCount: 5 });
  for (let position = 0; position < 5; position += 1) {
    host.deps.pass(10_000);
    // oxlint-disable-next-line no-await-in-loop -- one answer after the other
    expect((await right(position)).status).toBe(200);
  }
  return id;
}

const errorsOf = ({ deps }: Host) => deps.logged.filter(({ level }) => level === 'error');

/** A saved session is counted, or waits: on every host. */
export function describeCounting(make: MakeHost): void {
  describe('counting', () => {
    test('a session is counted when it is saved, and nothing is told as an error', async () => {
      const host = await openHost(make, 'first-day');
      const id = await playFive(host);
      const counted = host.db.select().from(countedSession).all();
      expect(counted).toMatchObject([{ sessionId: id, number: 1, questionsAnswered: 5 }]);
      expect(host.db.select().from(uncountedSession).all()).toEqual([]);
      expect(errorsOf(host)).toEqual([]);
      expect(recompute(host.db).differences).toEqual([]);
    });

    test('a session that cannot be counted is saved all the same, and nothing of it is half counted', async () => {
      const host = await openHost(make, 'first-day');
      host.db.run(sql`create trigger refuse before insert on student_progress
        begin select raise(abort, 'on purpose'); end`);
      const id = await playFive(host);
      const saved = host.db.select().from(practiceSession).where(eq(practiceSession.id, id)).get();
      expect(saved).toMatchObject({ completed: true, questionsAnswered: 5 });
      expect(host.db.select().from(countedSession).all()).toEqual([]);
      expect(host.db.select().from(uncountedSession).all()).toMatchObject([{ sessionId: id }]);
      expect(errorsOf(host)).toMatchObject([{ event: 'session not counted' }]);
    });

    test('the demo school can be played through, and all of its year is counted', async () => {
      const { db } = await openHost(make, 'demo-school');
      expect(db.select().from(uncountedSession).all()).toEqual([]);
      expect(recompute(db).differences).toEqual([]);
    });
  });
}
