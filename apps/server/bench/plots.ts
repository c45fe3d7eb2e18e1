import { planets } from '@planets/content';
import { Hono } from 'hono';
import { compare, row } from './measure.ts';
import type { BenchSchool, Student } from './school.ts';

const DAY = 86_400_000;

/** What a student of the bench practises: enough topics for a busy year. */
const TOPICS = planets.flatMap(({ id, topics }) =>
  topics.slice(0, 10).map((topic) => ({ planet: id, topic: topic.id })),
);

/** Ten questions over the five difficulties, as many of each as chance has it, and so many right at once. */
const DIFFICULTIES = `json_array(
  json_array(abs(random() % 4) + 3, abs(random() % 2) + 1), json_array(abs(random() % 4) + 3, abs(random() % 3) + 2),
  json_array(abs(random() % 4) + 3, abs(random() % 2) + 1), json_array(abs(random() % 4) + 3, abs(random() % 2) + 1),
  json_array(abs(random() % 4) + 3, abs(random() % 2) + 1))`;

/** Counts every saved session that is not counted, in bulk: as the server does one by one, without its rules. */
export function countSessions({ client }: BenchSchool): void {
  client.exec(
    'create temp table if not exists bench_topic (place integer primary key, planet, topic)',
  );
  const insert = client.prepare('insert or ignore into bench_topic values (?, ?, ?)');
  for (const [place, { planet, topic }] of TOPICS.entries()) insert.run(place, planet, topic);
  client.exec(`
    begin immediate;
    insert into counted_session
      select session.student_id, coalesce(progress.sessions, 0) + row_number() over (
          partition by session.student_id order by completed_at, session.id), session.id, completed_at,
        'Europe/Berlin', date(completed_at / 1000, 'unixepoch'), bench_topic.planet, bench_topic.topic,
        grade_level, mode, completed, seeded, score_percent, total_questions, questions_answered,
        questions_correct, time_spent_seconds, (completed_at - started_at) / 1000, 20
      from uncounted_session join practice_sessions session on session.id = uncounted_session.session_id
      join bench_topic on bench_topic.place = session.id % ${TOPICS.length}
      left join student_progress progress on progress.student_id = session.student_id;
    insert into session_topic
      select session_id, counted.student_id, planet, topic_id, number, local_date, mode, 10, 8, 7, 0.5, 0.6,
        ${DIFFICULTIES}
      from counted_session counted join uncounted_session using (session_id);
    insert into student_progress
      select student_id, max(number), sum(xp), 'Europe/Berlin',
        '{"current":0,"freezes":0,"towardsFreeze":0,"longest":0,"lastDate":null,"lastZone":null,"countedAt":null}',
        '{}', '{"date":"","counts":{}}'
      from counted_session where student_id in (select student_id from uncounted_session) group by student_id
      on conflict (student_id) do update set sessions = excluded.sessions, xp = excluded.xp;
    delete from uncounted_session;
    commit;
  `);
}

/** The one query of the plots that reads every session, in a route that does nothing else. */
function barePlots({ client }: BenchSchool, { id }: Student) {
  const sessions = client
    .prepare(
      `select number, session_id, local_date, planet, topic_id, mode, completed,
        cast(round(score_percent * 10) as integer), questions_answered, questions_correct, active_seconds, wall_seconds
       from counted_session where student_id = ? and local_date >= ? order by number`,
    )
    .raw();
  return new Hono().get('/plots', (c) => {
    const rows = sessions.all(id, c.req.query('from') ?? '');
    return c.json({ rows: rows.length });
  });
}

async function benchRange(school: BenchSchool, student: Student, name: string, query: string) {
  const bare = barePlots(school, student);
  const headers = { cookie: student.cookie };
  const result = await compare({
    name,
    ours: () => school.app.request(`/api/progress/plots${query}`, { headers }),
    bare: () => bare.request(`/plots${query}`),
    requests: 40,
    rounds: 7,
  });
  console.log(`${row(result)}   ${(1000 / result.ours).toFixed(1)} ms`);
}

/** The plots of a student, whole and of the last 90 days, and what stands on top of them. */
export async function benchPlots(school: BenchSchool, student: Student, of: string): Promise<void> {
  const from = new Date(Date.now() - 90 * DAY).toISOString().slice(0, 10);
  await benchRange(school, student, `plots, ${of} (whole range)`, '');
  await benchRange(school, student, `plots, ${of} (last 90 days)`, `?from=${from}`);
}
