import { missOf, answerTo, rngFrom, type WorkQuestion } from '@planets/practice';
import { and, eq } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { assignment, schoolClass, submission } from '../db/schema.ts';
import type { Client } from './client.ts';
import type { NodeHost } from './node-host.ts';

const HOUR = 3_600_000;

/** Of any kind. */
interface HostWithDb {
  readonly db: Db;
}

type NewAssignment = typeof assignment.$inferInsert;

/** Five questions of two sorts, open now and due in a day. */
export const CONTENT: NonNullable<NewAssignment['content']> = [
  {
    type: 'topic',
    planet: 'num_forge',
    topic: 'fractions_add',
    gradeLevel: 5,
    count: 4,
    weight: 1,
  },
];

export const classIdOf = ({ db }: NodeHost, name: string): number =>
  db.select({ id: schoolClass.id }).from(schoolClass).where(eq(schoolClass.name, name)).get()!.id;

/** Published work of a class, as a teacher would have set it. */
export function assign(host: NodeHost, more: Partial<NewAssignment> = {}): number {
  const now = host.deps.now();
  return host.db
    .insert(assignment)
    .values({
      classId: classIdOf(host, 'Mathematics 5B'),
      title: 'Adding fractions',
      instructions: 'Show what you know.',
      subject: 'num_forge',
      topicName: 'Adding fractions',
      type: 'homework',
      points: 10,
      publishedAt: now - HOUR,
      opensAt: now - HOUR,
      dueAt: now + 24 * HOUR,
      closesAt: now + 48 * HOUR,
      seed: 5,
      content: CONTENT,
      ...more,
    })
    .returning({ id: assignment.id })
    .get().id;
}

export const submissionOf = (
  { db }: HostWithDb,
  assignmentId: number,
  studentId = 'student-nova',
) =>
  db
    .select()
    .from(submission)
    .where(and(eq(submission.assignmentId, assignmentId), eq(submission.studentId, studentId)))
    .get();

/** Does one piece of assigned work through the routes as one student. */
export function worker(host: HostWithDb, client: Client, id: number, studentId = 'student-nova') {
  const path = `/api/assignments/${id}/work`;
  const asked = (position: number): WorkQuestion =>
    submissionOf(host, id, studentId)!.questions[position]!;
  let count = 0;
  const change = (position: number, response: unknown, sequence: number) => ({
    position,
    response,
    sequence,
  });
  const type = (position: number, response: unknown, sequence?: number) => {
    count += 1;
    return client.send('PUT', `${path}/drafts`, {
      changes: [change(position, response, sequence ?? count)],
    });
  };
  return {
    path,
    get: () => client.get(path),
    begin: () => client.post(path, {}),
    type,
    rightTo: (position: number) => answerTo(asked(position).question),
    wrongTo: (position: number) => missOf(asked(position).question, rngFrom(3)),
    typeRight: (position: number) => type(position, answerTo(asked(position).question)),
    typeWrong: (position: number) => type(position, missOf(asked(position).question, rngFrom(3))),
    answer: (
      position: number,
      response: unknown,
      answerId = `answer-${position}-${(count += 1)}`,
    ) => client.post(`${path}/answers`, { answerId, position, response }),
    hint: (position: number, count_?: number) =>
      client.post(`${path}/hints`, { position, ...(count_ ? { count: count_ } : {}) }),
    handIn: (more: Record<string, unknown> = {}) =>
      client.post(`${path}/hand-in`, { submitId: `submit-${(count += 1)}-000`, ...more }),
    stored: () => submissionOf(host, id, studentId),
  };
}
