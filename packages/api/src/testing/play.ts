import { answerTo, rngFrom, type Question } from '@planets/practice';
import { eq } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { practiceSession } from '../db/schema.ts';
import { wrongResponse } from '../scenarios/wrong-response.ts';
import type { Client } from './client.ts';

interface HostWithDb {
  readonly db: Db;
}

/** The stored questions of a session, keys and all: for tests that have to answer right or wrong. */
export const storedQuestions = ({ db }: HostWithDb, sessionId: number): Question[] =>
  db
    .select({ data: practiceSession.practiceData })
    .from(practiceSession)
    .where(eq(practiceSession.id, sessionId))
    .get()!
    .data.map(({ question }) => question);

export const START = {
  planet: 'num_forge',
  topic: 'fractions_add',
  gradeLevel: 5,
  mode: 'full',
  seed: 11,
} as const;

/** Plays a session through the routes as one student. */
export async function play(host: HostWithDb, client: Client, more: Record<string, unknown> = {}) {
  const started = await client.post('/api/sessions', { ...START, ...more });
  if (started.status !== 201) throw new Error(started.text);
  const id = started.body.session.id as number;
  const questions = storedQuestions(host, id);
  let sent = 0;
  const submit = (position: number, response: unknown, extra: Record<string, unknown> = {}) => {
    sent += 1;
    return client.post(`/api/sessions/${id}/answers`, {
      answerId: `answer-${id}-${sent}`,
      position,
      response,
      ...extra,
    });
  };
  return {
    id,
    session: started.body.session,
    questions,
    submit,
    right: (position: number, extra?: Record<string, unknown>) =>
      submit(position, answerTo(questions[position]!), extra),
    wrong: (position: number, extra?: Record<string, unknown>) =>
      submit(position, wrongResponse(questions[position]!, rngFrom(sent)), extra),
    hint: (position: number, count?: number) =>
      client.post(`/api/sessions/${id}/hints`, { position, ...(count ? { count } : {}) }),
    save: (body: Record<string, unknown> = {}) =>
      client.post('/save_practice_session', { session_id: id, ...body }),
  };
}
