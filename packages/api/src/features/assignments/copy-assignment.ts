import type { CopyAssignmentBody, TaughtAssignment } from '@planets/contract';
import { movedByDays } from '@planets/practice/wall-time';
import { eq } from 'drizzle-orm';
import { inTransaction, type Db } from '../../db/database.ts';
import { category } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../http/actor.ts';
import { requireAssignment, requireClass } from '../classes/class-access.ts';
import { requireOrder } from './assignment-dates.ts';
import { findByCreateId, insertAssignment, type AssignmentRow } from './assignment-store.ts';
import { taughtAssignmentView } from './taught-assignment-view.ts';

const likeName = (name: string) => name.trim().toLowerCase();

/** The category of the other class with the same name, if it has one. */
function categoryIn(db: Db, { categoryId }: AssignmentRow, classId: number): number | null {
  if (categoryId === null) return null;
  const name = db.select().from(category).where(eq(category.id, categoryId)).get()?.name ?? '';
  const others = db.select().from(category).where(eq(category.classId, classId)).all();
  return others.find((other) => likeName(other.name) === likeName(name))?.id ?? null;
}

/**
 * Copies an assignment into a class, its own or another, as a draft for the whole class: what it asks and
 * how, never students, their dates or their work. Questions are made anew from another seed.
 * The same `createId` again returns the copy made for it.
 * @throws ProblemError invalid, and as `requireClass` and `requireAssignment`
 */
export function copyAssignment(
  { db, now, newSeed }: Pick<Deps, 'db' | 'now' | 'newSeed'>,
  actor: Actor,
  id: number,
  { classId, shiftDays, createId }: CopyAssignmentBody,
): TaughtAssignment {
  return inTransaction(db, (tx) => {
    // Right in the class that gets it, and read in the one it comes from, which may be archived.
    const target = requireClass(tx, actor, classId, 'assignment.change');
    const source = requireAssignment(tx, actor, id, 'assignment.read');
    const again = findByCreateId(tx, target.id, createId);
    if (again) return taughtAssignmentView(tx, target, again, now());
    const moved = (at: number) => movedByDays(at, source.class.zone, shiftDays, target.zone);
    const dates = {
      opensAt: moved(source.opensAt),
      dueAt: moved(source.dueAt),
      closesAt: moved(source.closesAt),
    };
    requireOrder(dates, 'shiftDays');
    const { id: _, class: __, ...kept } = source;
    const row = insertAssignment(tx, {
      ...kept,
      ...dates,
      classId: target.id,
      categoryId: categoryIn(tx, source, target.id),
      audience: 'class',
      groupId: null,
      publishedAt: null,
      withdrawnAt: null,
      seed: newSeed(),
      version: 1,
      createId,
    });
    return taughtAssignmentView(tx, target, row, now());
  });
}
