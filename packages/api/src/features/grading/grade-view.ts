import type { Grade } from '@planets/contract';
import { eq } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import type { Place } from '../../db/is-of.ts';
import { user } from '../../db/schema.ts';
import { instantView } from '../sessions/session-view.ts';
import { cellOf } from './cell.ts';
import { findGrade, lastEventOf, type GradeRow } from './grade-store.ts';

/** Who changed it last, by name, and when. */
export interface LastChange {
  readonly by: string | null;
  readonly at: number | null;
}

export const gradeView = (
  row: GradeRow | undefined,
  { by, at }: LastChange,
  now: number,
): Grade => ({
  version: row?.version ?? 0,
  ...cellOf(row, now),
  changedBy: by,
  changedAt: at === null ? null : instantView(at),
});

const nameOf = (db: Db, id: string): string | null =>
  db.select({ name: user.name }).from(user).where(eq(user.id, id)).get()?.name ?? null;

/** A cell as its teachers see it now. */
export function currentGrade(db: Db, key: Place, now: number): Grade {
  const row = findGrade(db, key);
  const last = lastEventOf(db, key);
  const byId = last === undefined ? (row?.gradedBy ?? null) : last.byId;
  return gradeView(
    row,
    { by: byId === null ? null : nameOf(db, byId), at: last?.at ?? row?.gradedAt ?? null },
    now,
  );
}
