import type { RosterOutcome } from '@planets/contract';
import { inArray, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { user } from '../../db/schema.ts';
import type { RosterRow } from './read-roster-csv.ts';

/** The id of an account that an import makes: a repeated request finds it by this. */
export const newStudentId = (importId: string, line: number): string => `s-${importId}-${line}`;

/**
 * What an import that was done already did, when a client asks again because no answer came. An account with
 * such an id outside of the class was moved or removed since: then too it is not made a second time.
 */
export function madeBefore(
  db: Db,
  importId: string,
  rows: readonly RosterRow[],
): RosterOutcome[] | undefined {
  const ids = rows.map(({ line }) => newStudentId(importId, line));
  const found = db
    .select({ id: user.id, name: user.name, username: user.username })
    .from(user)
    .where(inArray(user.id, sql`(select value from json_each(${JSON.stringify(ids)}))`))
    .all();
  if (found.length === 0) return undefined;
  const made = new Map(found.map((student) => [student.id, student]));
  return rows.map(({ line, name, username, group }) => {
    const student = made.get(newStudentId(importId, line));
    return {
      line,
      // What the account says, in case the client asks for something else by now.
      name: student?.name ?? name,
      username: student?.username ?? (username === '' ? null : username),
      group: group === '' ? null : group,
      does: student ? 'make' : 'here',
      says: student
        ? 'Made by this import before. Make a new password to see one.'
        : 'Was done by this import before, unless it was wrong.',
      studentId: student?.id ?? null,
      password: null,
    };
  });
}
