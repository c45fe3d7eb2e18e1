import type { ChangeClassBody } from '@planets/contract';
import { eq } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { schoolClass } from '../../db/schema.ts';
import { invalid } from '../../http/problem.ts';
import type { ClassFor } from './class-access.ts';
import { requireZone } from './require-zone.ts';

/** Renames a class, or sets its subject or zone. @throws ProblemError invalid */
export function changeClass(
  db: Db,
  own: ClassFor<'class.change'>,
  { name, subject, zone }: ChangeClassBody,
): void {
  if (name === undefined && subject === undefined && zone === undefined)
    throw invalid('', 'Send a name, a subject or a zone.');
  db.update(schoolClass)
    .set({
      ...(name === undefined ? {} : { name }),
      ...(subject === undefined ? {} : { subject }),
      ...(zone === undefined ? {} : { zone: requireZone(zone) }),
    })
    .where(eq(schoolClass.id, own.id))
    .run();
}
