import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { classTeacher, enrolment } from '../../db/schema.ts';
import type { Actor } from '../../http/actor.ts';
import { notFound } from '../../http/problem.ts';
import type { SessionFacts, SessionRow, SessionStore } from './store.ts';

declare const right: unique symbol;
/**
 * A session with the proof of what may be done with it. Only this file makes one, so a writer that was
 * handed a bare row does not compile. `play` includes `read`.
 */
export type Authorized<R extends 'play' | 'read'> = SessionRow & { readonly [right]: R };

/** The same proof for a session without its long columns. */
export type AuthorizedFacts = SessionFacts & { readonly [right]: 'play' };

/**
 * The actor's own session, to answer, hint, hold, save. Rows of the earlier system can only be read: what
 * they hold of questions and answers has another shape.
 * @throws ProblemError not_found
 */
export function ownSession(store: SessionStore, actor: Actor, id: number): Authorized<'play'> {
  const row = store.findById(id);
  if (!row || row.studentId !== actor.id) throw notFound('session');
  if (row.topicId === null) throw notFound('session to go on with');
  return row as Authorized<'play'>;
}

/** The actor's session in progress. */
export const ownCurrentSession = (store: SessionStore, actor: Actor) =>
  store.findCurrent(actor.id) as Authorized<'play'> | undefined;

/** The facts of the actor's last saved session. */
export const ownNewestSaved = (store: SessionStore, actor: Actor) =>
  store.findNewestSaved(actor.id) as AuthorizedFacts | undefined;

/** The facts of the actor's own session. @throws ProblemError not_found */
export function ownFacts(store: SessionStore, actor: Actor, id: number): AuthorizedFacts {
  const facts = store.findFactsById(id);
  if (!facts || facts.studentId !== actor.id) throw notFound('session');
  return facts as AuthorizedFacts;
}

/** A session the actor made in an earlier, identical request. */
export const ownByStartId = (store: SessionStore, actor: Actor, startId: string) =>
  store.findByStartId(actor.id, startId) as Authorized<'play'> | undefined;

/** Whether a teacher teaches a student now, in any class that the student has not left. */
export function createTeaches(db: Db) {
  const taught = db
    .select({ classId: enrolment.classId })
    .from(enrolment)
    .innerJoin(classTeacher, eq(classTeacher.classId, enrolment.classId))
    .where(
      and(
        eq(enrolment.studentId, sql.placeholder('studentId')),
        isNull(enrolment.leftAt),
        eq(classTeacher.teacherId, sql.placeholder('teacherId')),
      ),
    )
    .limit(1)
    .prepare();
  return (teacherId: string, studentId: string): boolean =>
    taught.get({ teacherId, studentId }) !== undefined;
}

export type Teaches = ReturnType<typeof createTeaches>;

/** What is shown of the questions of a row of the earlier system. */
const NO_QUESTIONS = { practiceData: [], answers: [] };

/** A session to look at: one's own, an own student's, any for an administrator. @throws ProblemError not_found */
export function readableSession(
  { store, teaches }: { store: SessionStore; teaches: Teaches },
  actor: Actor,
  id: number,
): Authorized<'read' | 'play'> {
  const row = store.findById(id);
  const mayRead =
    row !== undefined &&
    (row.studentId === actor.id ||
      actor.role === 'administrator' ||
      (actor.role === 'teacher' && teaches(actor.id, row.studentId)));
  if (!mayRead) throw notFound('session');
  const readable = row.topicId === null ? { ...row, ...NO_QUESTIONS } : row;
  return readable as Authorized<'read' | 'play'>;
}
