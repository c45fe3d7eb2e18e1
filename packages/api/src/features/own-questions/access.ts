import type { Db } from '../../db/database.ts';
import type { Actor, ActorAs } from '../../http/actor.ts';
import { requireRole } from '../../http/actor.ts';
import { notFound } from '../../http/problem.ts';
import { findQuestion, isAskedInClassOf, type FoundQuestion } from './own-question-store.ts';

declare const proof: unique symbol;
/** A teacher's own question with the proof of what may be done with it. Only this file makes one. */
export type QuestionFor<R extends 'read' | 'change'> = FoundQuestion & { readonly [proof]: R };

/** The right `question.write`: only teachers write questions. @throws ProblemError not_allowed */
export const requireAuthor = (actor: Actor): ActorAs<'teacher'> => requireRole(actor, 'teacher');

/** One's own, to change. @throws ProblemError not_found */
export function ownQuestionToChange(
  db: Db,
  actor: ActorAs<'teacher'>,
  id: number,
): QuestionFor<'change'> {
  const row = findQuestion(db, id);
  if (!row || row.ownerId !== actor.id || row.archivedAt !== null) throw notFound('question');
  return row as QuestionFor<'change'>;
}

/** One's own, or one that an assignment of one's class asks. @throws ProblemError not_found */
export function questionToRead(
  db: Db,
  actor: ActorAs<'teacher'>,
  id: number,
): QuestionFor<'read' | 'change'> {
  const row = findQuestion(db, id);
  const mayRead =
    row !== undefined && (row.ownerId === actor.id || isAskedInClassOf(db, id, actor.id));
  if (!mayRead) throw notFound('question');
  return row as QuestionFor<'read' | 'change'>;
}
