import { wrongResponse } from '@planets/api/scenarios';
import { answerTo, rngFrom, type Question, type Rng } from '@planets/practice';
import { Hono } from 'hono';
import { compare, type Result } from './measure.ts';
import type { BenchSchool, Student } from './school.ts';

/** The statements that the bare routes share with ours. */
const WRITE =
  'update practice_sessions set answers_json = ?, questions_answered = ?, questions_correct = ?, score_percent = ?, time_spent_seconds = ?, completed = ?, completed_at = ?, ended_by = ?, held_by = ?, held_at = ? where id = ?';
const ACTOR =
  'select user.id, user.name, user.role from sign_in join user on user.id = sign_in.user_id where sign_in.user_id = ? and sign_in.expires_at > ?';

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

/** Round and round: one after the other, again from the first after the last. */
function turns<T>(list: readonly T[]): () => T {
  let at = -1;
  return () => {
    at = (at + 1) % list.length;
    return list[at]!;
  };
}

/** The questions of a session as they are stored, with their keys. */
export function storedQuestions({ client }: BenchSchool, id: number): Question[] {
  const read = client
    .prepare('select practice_data_json from practice_sessions where id = ?')
    .pluck();
  const stored = JSON.parse(read.get(id) as string) as { question: Question }[];
  return stored.map(({ question }) => question);
}

/** A real answer, as a client would send it. */
export const answerBody = (
  id: number,
  position: number,
  question: Question,
  wrong: boolean,
  rng: Rng = rngFrom(position),
): string =>
  JSON.stringify({
    answerId: `answer-${id}-${position}`,
    position,
    response: wrong ? wrongResponse(question, rng) : answerTo(question),
    activeSeconds: 5,
  });

interface Sent {
  readonly student: Student;
  readonly id: number;
  readonly body: string;
}

/**
 * Real tries at all questions but the last of each session, as a class would send them: everybody's first,
 * then everybody's second. Wrong ones, so that every answer carries key and explanation back.
 */
function triesOf(school: BenchSchool, played: readonly { student: Student; id: number }[]): Sent[] {
  const questions = played.map(({ id }) => storedQuestions(school, id));
  const rng = rngFrom(1);
  return Array.from({ length: 9 }, (_, position) =>
    played.map((session, index) => ({
      ...session,
      body: answerBody(session.id, position, questions[index]![position]!, true, rng),
    })),
  ).flat();
}

/**
 * An answer: the session read, the response judged and appended, the row written, in one transaction. The
 * bare route reads and writes the same row with the same columns, and returns what it read, as JSON.
 */
export async function compareAnswer(
  school: BenchSchool,
  students: readonly Student[],
): Promise<Result> {
  const played: { student: Student; id: number }[] = [];
  for (const student of students) played.push({ student, id: await startTimed(school, student) });
  const tries = triesOf(school, played);
  const { client } = school;
  const read = client.prepare('select * from practice_sessions where id = ?');
  const write = client.prepare(WRITE);
  const actor = client.prepare(ACTOR);
  const bareWrite = client.transaction((id: number, entry: unknown) => {
    const found = read.get(id) as { answers_json: string; practice_data_json: string };
    const answers = [...(JSON.parse(found.answers_json) as unknown[]), entry];
    write.run(JSON.stringify(answers), 1, 0, 0, 10, 0, null, null, null, null, id);
    return {
      ...found,
      practice_data_json: JSON.parse(found.practice_data_json) as unknown,
      answers_json: answers,
    };
  });
  const bare = new Hono().post('/answers/:id/:student', async (c) => {
    actor.get(c.req.param('student'), Date.now());
    const found = bareWrite.immediate(Number(c.req.param('id')), await c.req.json());
    return c.json({ session: found });
  });
  const ourTurn = turns(tries);
  const bareTurn = turns(tries);
  const reopen = client.prepare(
    "update practice_sessions set answers_json = '[]', questions_answered = 0, time_spent_seconds = 0 where id = ?",
  );
  const send = (
    app: { request: typeof school.app.request },
    path: string,
    { student, body }: Sent,
  ) => app.request(path, { method: 'POST', headers: { ...json, cookie: student.cookie }, body });
  return compare({
    name: 'answer a question of ten',
    ours: () => {
      const sent = ourTurn();
      return send(school.app, `/api/sessions/${sent.id}/answers`, sent);
    },
    bare: () => {
      const sent = bareTurn();
      return send(bare, `/answers/${sent.id}/${sent.student.id}`, sent);
    },
    reset: client.transaction(() => {
      for (const { id } of played) reopen.run(id);
    }),
    requests: tries.length,
    rounds: 7,
  });
}

/** The save route: ends the session in progress, or returns the one that saved itself. */
export async function compareSave(
  school: BenchSchool,
  students: readonly Student[],
  name: string,
  reset: () => void,
): Promise<Result> {
  const { client } = school;
  const current = client.prepare(
    'select * from practice_sessions where student_id = ? and completed_at is null and topic_id is not null',
  );
  const newest = client.prepare(
    'select * from practice_sessions where student_id = ? and completed_at is not null order by completed_at desc, id desc limit 1',
  );
  const write = client.prepare(WRITE);
  const actor = client.prepare(ACTOR);
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
      return send(school.app, '/save_practice_session', student);
    },
    bare: () => {
      const student = bareTurn();
      return send(bare, `/save/${student.id}`, student);
    },
    reset,
    requests: students.length,
    rounds: 15,
  });
}
