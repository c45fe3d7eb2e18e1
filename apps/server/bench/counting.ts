import { planets } from '@planets/content';
import { NO_PROGRESS, type RewardCounters } from '@planets/practice';
import type { BenchSchool, Student } from './school.ts';
import { answerBody, storedQuestions } from './writes.ts';

const TOPICS = planets.flatMap(({ id, topics }) =>
  topics.slice(0, 8).map((topic) => ({ planet: id, topic: topic.id })),
);

/** The counters of somebody who practised nearly every day of two years. */
const COUNTERS: RewardCounters = {
  ...NO_PROGRESS.counters,
  right: 6000,
  atOnce: 4500,
  days: 480,
  months: Object.fromEntries(
    Array.from({ length: 24 }, (_, month) => [
      `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
      0x1f_ff_ff,
    ]),
  ),
  planets: planets.map(({ id }) => id).toSorted(),
  topics: TOPICS.map(({ planet, topic }) => `${planet}/${topic}`).toSorted(),
};

/** Nine real answers of ten to the session that each student has in progress. */
async function answerNine(school: BenchSchool, students: readonly Student[]): Promise<void> {
  const { client, app } = school;
  const current = client
    .prepare(
      "update practice_sessions set answers_json = '[]', questions_answered = 0 where student_id = ? and completed_at is null returning id",
    )
    .pluck();
  for (const { id: studentId, cookie } of students) {
    const id = current.get(studentId) as number;
    const questions = storedQuestions(school, id);
    for (let position = 0; position < 9; position += 1)
      await app.request(`/api/sessions/${id}/answers`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: answerBody(id, position, questions[position]!, position % 3 === 0),
      });
  }
}

/**
 * Answers nine questions of each session in progress, and gives what puts students back to where it can be
 * saved and counted anew: each with two years of practice behind them, as far as counting reads it.
 */
export async function reopening(
  school: BenchSchool,
  students: readonly Student[],
): Promise<() => void> {
  await answerNine(school, students);
  const { client } = school;
  const derived = [
    'xp_event',
    'badge',
    'review_card',
    'session_topic',
    'counted_session',
    'uncounted_session',
    'topic_mastery',
    'student_progress',
  ].map((table) => client.prepare(`delete from ${table} where student_id = ?`));
  const mayGo = client.prepare('insert into erasure values (?)');
  const nothingGoes = client.prepare('delete from erasure');
  client.exec(
    'create temp table bench_kept as select id, answers_json as answers from practice_sessions where completed_at is null',
  );
  const reopen = client.prepare(
    'update practice_sessions set completed_at = null, ended_by = null, answers_json = kept.answers from bench_kept kept where kept.id = practice_sessions.id and practice_sessions.student_id = ?',
  );
  const stand = client.prepare(
    "insert into student_progress values (?, 400, 50000, 'Europe/Berlin', ?, ?, ?)",
  );
  const know = client.prepare('insert into topic_mastery values (?, ?, ?, ?)');
  const state = JSON.stringify({ known: 0.8, at: 1, answered: 12, right: 9, model: 1 });
  return client.transaction(() => {
    for (const { id } of students) {
      mayGo.run(id);
      for (const one of derived) one.run(id);
      reopen.run(id);
      stand.run(
        id,
        JSON.stringify(NO_PROGRESS.streak),
        JSON.stringify(COUNTERS),
        JSON.stringify(NO_PROGRESS.today),
      );
      for (const { planet, topic } of TOPICS) know.run(id, planet, topic, state);
    }
    nothingGoes.run();
  });
}
