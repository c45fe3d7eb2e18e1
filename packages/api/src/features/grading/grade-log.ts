import type { GradeLogAnswer } from '@planets/contract';
import { eq } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { user } from '../../db/schema.ts';
import type { Actor } from '../../http/actor.ts';
import type { Services } from '../../services.ts';
import { requireAssignment } from '../classes/class-access.ts';
import { instantView } from '../sessions/session-view.ts';
import { eventWords } from './event-words.ts';
import { eventsOf, type GradeEventRow } from './grade-store.ts';
import { requireStudent } from './student-key.ts';
import { canUndo } from './undo-grade.ts';

function namesOf(db: Db, events: readonly GradeEventRow[]): Map<string, string> {
  const ids = [...new Set(events.flatMap(({ byId }) => (byId === null ? [] : [byId])))];
  // Few people ever grade one piece of one student's work.
  const rows = ids.flatMap((id) =>
    db.select({ id: user.id, name: user.name }).from(user).where(eq(user.id, id)).all(),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/**
 * All that happened to one grade, newest first, in words.
 * @throws ProblemError not_allowed, not_found
 */
export function getGradeLog(
  { db, secret }: Pick<Services, 'db' | 'secret'>,
  actor: Actor,
  assignmentId: number,
  studentKey: string,
): GradeLogAnswer {
  const facts = requireAssignment(db, actor, assignmentId, 'grade.read');
  const { id: studentId } = requireStudent(db, secret, facts, studentKey);
  const events = eventsOf(db, { assignmentId: facts.id, studentId });
  const names = namesOf(db, events);
  return {
    entries: events.map((event) => ({
      id: event.id,
      at: instantView(event.at),
      by: event.byId === null ? null : (names.get(event.byId) ?? null),
      what: event.what,
      words: eventWords(event),
      why: event.why,
    })),
    canUndo: canUndo(events),
  };
}
