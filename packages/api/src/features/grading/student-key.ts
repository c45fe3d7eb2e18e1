import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { inArray } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { user, type assignment } from '../../db/schema.ts';
import { notFound } from '../../http/problem.ts';
import { studentsOf } from '../assignments/audience.ts';

type AssignmentFacts = Pick<typeof assignment.$inferSelect, 'id' | 'seed' | 'namesHidden'>;

/** A student as a teacher who grades meets them: by name, or by an opaque word and a number. */
export interface ShownStudent {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * A word that stands for a student while names are hidden. Made with the server's secret, it says nothing of
 * the student to anybody else; it stays the same for as long as the assignment does, so that what is saved
 * under it is saved for whom it was meant, whoever joins or leaves the class meanwhile.
 */
export function opaqueKey(
  secret: string,
  { id, seed }: AssignmentFacts,
  studentId: string,
): string {
  const mac = hmac(sha256, utf8ToBytes(secret), utf8ToBytes(`names|${id}|${seed}|${studentId}`));
  return `anon-${Array.from(mac.slice(0, 16), (byte) => ALPHABET[byte % 32]).join('')}`;
}

/** SQLite takes a limited number of parameters in one statement. */
const AT_ONCE = 90;

function namesOf(db: Db, ids: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  for (let from = 0; from < ids.length; from += AT_ONCE)
    for (const { id, name } of db
      .select({ id: user.id, name: user.name })
      .from(user)
      .where(inArray(user.id, ids.slice(from, from + AT_ONCE)))
      .all())
      names.set(id, name);
  return names;
}

const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);

/**
 * Whose work there is to grade, in the order in which it is shown: by name, or while names are hidden in the
 * order of the opaque words, which is no order of the roster.
 */
export function shownStudents(db: Db, secret: string, facts: AssignmentFacts): ShownStudent[] {
  const ids = studentsOf(db, facts);
  if (facts.namesHidden)
    return ids
      .map((id) => ({ id, key: opaqueKey(secret, facts, id) }))
      .toSorted(byKey)
      .map((student, index) => ({ ...student, name: `Student ${index + 1}` }));
  const names = namesOf(db, ids);
  return ids.map((id) => ({ id, key: id, name: names.get(id) ?? '' }));
}

/**
 * The student of a key. While names are hidden a student's id is no key: whose work it is cannot be found by
 * asking for it.
 * @throws ProblemError not_found
 */
export function requireShown(
  db: Db,
  secret: string,
  facts: AssignmentFacts,
  key: string,
): ShownStudent {
  const found = shownStudents(db, secret, facts).find((student) => student.key === key);
  if (!found) throw notFound('student of this assignment');
  return found;
}

/** The student of a key or an id, for what is reached by either: the class gradebook knows ids alone. */
export function requireStudent(
  db: Db,
  secret: string,
  facts: AssignmentFacts,
  keyOrId: string,
): ShownStudent {
  const found = shownStudents(db, secret, facts).find(
    ({ id, key }) => key === keyOrId || id === keyOrId,
  );
  if (!found) throw notFound('student of this assignment');
  return found;
}
