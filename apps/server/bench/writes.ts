import { Hono } from 'hono';
import { compare, type Result } from './measure.ts';
import type { BenchSchool, Student } from './school.ts';

const json = { 'content-type': 'application/json' };

async function startTimed({ app }: BenchSchool, { cookie }: Student): Promise<number> {
  const answer = await app.request('/api/sessions', {
    method: 'POST',
    headers: { ...json, cookie },
    body: JSON.stringify({
      planet: 'num_forge',
      topic: 'fractions_add',
      gradeLevel: 5,
      mode: 'timed',
      questionCount: 10,
    }),
  });
  return ((await answer.json()) as { session: { id: number } }).session.id;
}

/** A response that every kind of question takes for a try or a slip: what is measured is the way there. */
const numeric = { kind: 'numeric', text: '5' };

/** Round and round: one after the other, again from the first after the last. */
function turns<T>(list: readonly T[]): () => T {
  let at = -1;
  return () => {
    at = (at + 1) % list.length;
    return list[at]!;
  };
}

/**
 * An answer: the session read, the response judged and appended, the row written, in one transaction. The
 * bare route reads and writes the same row with the same columns, and returns what it read.
 */
export async function compareAnswer(
  school: BenchSchool,
  students: readonly Student[],
): Promise<Result> {
  const played: { student: Student; id: number }[] = [];
  for (const student of students) played.push({ student, id: await startTimed(school, student) });
  const { client } = school;
  const read = client.prepare('select * from practice_sessions where id = ?');
  const write = client.prepare(
    'update practice_sessions set answers_json = ?, questions_answered = ?, questions_correct = ?, score_percent = ?, time_spent_seconds = ?, completed = ?, completed_at = ?, ended_by = ?, held_by = ?, held_at = ? where id = ?',
  );
  const actor = client.prepare(
    'select user.id, user.name, user.role from sign_in join user on user.id = sign_in.user_id where sign_in.user_id = ? and sign_in.expires_at > ?',
  );
  const bareWrite = client.transaction((id: number, entry: unknown) => {
    const found = read.get(id) as { answers_json: string; practice_data_json: string };
    const log = JSON.parse(found.answers_json) as unknown[];
    write.run(
      JSON.stringify([...log, entry].slice(-8)),
      1,
      0,
      0,
      10,
      0,
      null,
      null,
      null,
      null,
      id,
    );
    return found;
  });
  const bare = new Hono().post('/answers/:id/:student', async (c) => {
    actor.get(c.req.param('student'), Date.now());
    const found = bareWrite.immediate(Number(c.req.param('id')), await c.req.json());
    return c.json({ session: found });
  });
  const ourTurn = turns(played);
  const bareTurn = turns(played);
  let sent = 0;
  const emptyLog = client.prepare("update practice_sessions set answers_json = '[]' where id = ?");
  const emptyLogs = client.transaction(() => {
    for (const { id } of played) emptyLog.run(id);
  });
  return compare({
    name: 'answer a question of ten',
    ours: () => {
      const { student, id } = ourTurn();
      sent += 1;
      // The log is emptied now and then, so that it stays as long as a session's is.
      if (sent % (played.length * 8) === 0) emptyLogs();
      return school.app.request(`/api/sessions/${id}/answers`, {
        method: 'POST',
        headers: { ...json, cookie: student.cookie },
        body: JSON.stringify({
          answerId: `answer-${sent}`,
          position: 0,
          response: { kind: 'numeric', text: `x${sent}` },
        }),
      });
    },
    bare: () => {
      const { student, id } = bareTurn();
      sent += 1;
      return bare.request(`/answers/${id}/${student.id}`, {
        method: 'POST',
        headers: { ...json, cookie: student.cookie },
        body: JSON.stringify({ answerId: `answer-${sent}`, position: 0, response: numeric }),
      });
    },
    requests: 400,
    rounds: 7,
  });
}

/** The save route: ends the session in progress, or returns the one that saved itself. */
export async function compareSave(
  school: BenchSchool,
  students: readonly Student[],
  name: string,
  prepare: (studentId: string) => void,
): Promise<Result> {
  const { client } = school;
  const current = client.prepare(
    'select * from practice_sessions where student_id = ? and completed_at is null',
  );
  const newest = client.prepare(
    'select * from practice_sessions where student_id = ? and completed_at is not null order by completed_at desc, id desc limit 1',
  );
  const write = client.prepare(
    'update practice_sessions set answers_json = ?, questions_answered = ?, questions_correct = ?, score_percent = ?, time_spent_seconds = ?, completed = ?, completed_at = ?, ended_by = ?, held_by = ?, held_at = ? where id = ?',
  );
  const actor = client.prepare(
    'select user.id, user.name, user.role from sign_in join user on user.id = sign_in.user_id where sign_in.user_id = ? and sign_in.expires_at > ?',
  );
  interface Row {
    id: number;
    answers_json: string;
    questions_correct: number;
    score_percent: number;
    total_questions: number;
  }
  const save = client.transaction((studentId: string): Row => {
    const open = current.get(studentId) as Row | undefined;
    if (!open) return newest.get(studentId) as Row;
    write.run(open.answers_json, 1, 0, 0, 5, 0, Date.now(), 'exit', null, null, open.id);
    return open;
  });
  const bare = new Hono().post('/save/:student', async (c) => {
    await c.req.json();
    const studentId = c.req.param('student');
    actor.get(studentId, Date.now());
    const found = save.immediate(studentId);
    return c.json({
      success: true,
      session_id: found.id,
      score_percent: found.score_percent,
      questions_correct: found.questions_correct,
      total_questions: found.total_questions,
    });
  });
  const ourTurn = turns(students);
  const bareTurn = turns(students);
  const body = JSON.stringify({ time_spent_seconds: 5 });
  const send = (app: { request: typeof school.app.request }, path: string, { cookie }: Student) =>
    app.request(path, { method: 'POST', headers: { ...json, cookie }, body });
  return compare({
    name,
    ours: () => {
      const student = ourTurn();
      prepare(student.id);
      return send(school.app, '/save_practice_session', student);
    },
    bare: () => {
      const student = bareTurn();
      prepare(student.id);
      return send(bare, `/save/${student.id}`, student);
    },
    requests: 300,
    rounds: 7,
  });
}
