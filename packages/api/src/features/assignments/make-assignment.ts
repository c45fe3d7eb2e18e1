import type { MakeAssignmentBody, TaughtAssignment } from '@planets/contract';
import { inTransaction } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../http/actor.ts';
import { requireClass } from '../classes/class-access.ts';
import { columnsOf, findByCreateId, insertAssignment, setTargets } from './assignment-store.ts';
import { requireSettings } from './require-settings.ts';
import { taughtAssignmentView } from './taught-assignment-view.ts';

/**
 * Makes a draft, which students do not see. The same `createId` again returns what was made for it, as it is
 * now.
 * @throws ProblemError invalid, and as `requireClass`
 */
export function makeAssignment(
  { db, now, newSeed }: Pick<Deps, 'db' | 'now' | 'newSeed'>,
  actor: Actor,
  classId: number,
  { settings, createId }: MakeAssignmentBody,
): TaughtAssignment {
  return inTransaction(db, (tx) => {
    const own = requireClass(tx, actor, classId, 'assignment.change');
    const again = findByCreateId(tx, own.id, createId);
    if (again) return taughtAssignmentView(tx, own, again, now());
    requireSettings(tx, actor, own, settings);
    const row = insertAssignment(tx, {
      ...columnsOf(settings),
      classId: own.id,
      seed: newSeed(),
      createId,
    });
    setTargets(tx, row, settings.students);
    return taughtAssignmentView(tx, own, row, now());
  });
}
