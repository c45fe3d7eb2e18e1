import { describe, expect, test } from 'vitest';
import { recompute } from '../features/progress/recompute.ts';
import { nodeHost } from '../testing/node-host.ts';

const seen = async (who: string, path: string) => {
  const host = nodeHost('demo-school');
  return (await (await host.signedIn(who)).get(path)).body;
};

describe('the demo school', () => {
  test('shows a student every state of assigned work', async () => {
    const { assigned } = await seen('nova', '/api/gradebook');
    const states = new Set<string>(
      assigned.assignments.map(({ state }: { state: string }) => state),
    );
    expect([...states].toSorted((a, b) => a.localeCompare(b))).toEqual([
      'excused',
      'graded',
      'in_progress',
      'late',
      'missing',
      'open',
      'submitted',
      'upcoming',
    ]);
    expect(assigned.stats).toMatchObject({ graded: 5, missing: 1 });
  });

  test('gives the teacher texts that wait to be read', async () => {
    const host = nodeHost('demo-school');
    const vega = await host.signedIn('vega');
    const { id } = host.client
      .prepare("select id from assignment where title = 'A letter to the future'")
      .get() as { id: number };
    const { body } = await vega.get(`/api/assignments/${id}/submissions`);
    const waiting = body.students.filter(
      ({ awaiting }: { awaiting: number[] }) => awaiting.length > 0,
    );
    expect(waiting).toHaveLength(5);
    expect(waiting.some(({ late }: { late: boolean }) => late)).toBe(true);
  });

  test('has nothing in its tables that the product did not make: every score follows from its questions', () => {
    const host = nodeHost('demo-school');
    const byHand = host.client.prepare('select count(*) n from grade where overridden = 1').get();
    expect(byHand).toEqual({ n: 0 });
  });

  test('has a year of practice behind its student, of which everything follows that is stored', () => {
    const { db, client } = nodeHost('demo-school');
    const year = client
      .prepare(
        `select count(*) sessions, min(local_date) first, max(local_date) last,
          count(distinct substr(local_date, 1, 7)) months
          from counted_session where student_id = 'student-nova'`,
      )
      .get() as { sessions: number; first: string; last: string; months: number };
    expect(year.sessions).toBeGreaterThan(120);
    expect(year.months).toBeGreaterThanOrEqual(12);
    expect(year.first < '2025-04-01' && year.last >= '2026-03-13').toBe(true);
    expect(recompute(db).differences).toEqual([]);
  });
});
