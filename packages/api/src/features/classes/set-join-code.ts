import type { JoinCodeBody } from '@planets/contract';
import { eq } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { schoolClass } from '../../db/schema.ts';
import type { ClassFor } from './class-access.ts';
import { newJoinCode } from './new-join-code.ts';

function freeCode(db: Db, newSeed: () => number): string {
  for (;;) {
    const code = newJoinCode(newSeed);
    const taken = db
      .select({ id: schoolClass.id })
      .from(schoolClass)
      .where(eq(schoolClass.joinCode, code))
      .get();
    if (!taken) return code;
  }
}

/** Opens or closes a class to joining, with its code or a new one. The first opening makes the code. */
export function setJoinCode(
  db: Db,
  own: ClassFor<'class.change'>,
  { open, renew }: JoinCodeBody,
  newSeed: () => number,
): void {
  const isNew = renew || (open && own.joinCode === null);
  db.update(schoolClass)
    .set({ joinOpen: open, ...(isNew ? { joinCode: freeCode(db, newSeed) } : {}) })
    .where(eq(schoolClass.id, own.id))
    .run();
}
