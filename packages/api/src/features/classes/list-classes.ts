import type { TaughtClass } from '@planets/contract';
import { and, asc, eq, getTableColumns } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { classTeacher, schoolClass } from '../../db/schema.ts';
import type { Actor } from '../../http/actor.ts';
import { reachOf } from '../../http/rights.ts';
import { requireRight } from './class-access.ts';
import { taughtClassViews } from './class-view.ts';

/**
 * The classes in the actor's reach, by name, archived ones too.
 * @throws ProblemError not_allowed
 */
export function listClasses(db: Db, actor: Actor): TaughtClass[] {
  requireRight(actor, 'class.list');
  const byName = [asc(schoolClass.name), asc(schoolClass.id)];
  const rows =
    reachOf('class.list', actor.role) === 'any'
      ? db
          .select()
          .from(schoolClass)
          .orderBy(...byName)
          .all()
      : db
          .select(getTableColumns(schoolClass))
          .from(schoolClass)
          .innerJoin(
            classTeacher,
            and(eq(classTeacher.classId, schoolClass.id), eq(classTeacher.teacherId, actor.id)),
          )
          .orderBy(...byName)
          .all();
  return taughtClassViews(db, rows);
}
