import type { EraseStudentBody } from '@planets/contract';
import { inTransaction } from '../../db/database.ts';
import type { Actor } from '../../http/actor.ts';
import { invalid } from '../../http/problem.ts';
import type { Services } from '../../services.ts';
import { requirePerson } from './access.ts';
import {
  beginErasure,
  dropAccount,
  dropDerived,
  dropGrades,
  dropPractice,
  dropWork,
  endErasure,
  hasPlaces,
  handOverGrades,
  handOverPractice,
  handOverWork,
  keepPlaces,
  makeNobody,
} from './erasure-store.ts';

const oneSpace = (name: string): string => name.normalize('NFC').trim().replaceAll(/\s+/g, ' ');

/**
 * Erases a student for good: the account, and every word of and about them. What the figures of their classes
 * are computed from stays, as nobody's: scores, counts and dates under an id that was never anybody's. What no
 * figure needs goes whole. All sign-ins end with the transaction.
 * @throws ProblemError not_allowed, not_found (also the second time), invalid
 */
export function eraseStudent(
  { db, now, newId, log }: Pick<Services, 'db' | 'now' | 'newId' | 'log'>,
  actor: Actor,
  studentId: string,
  { confirm, reason }: EraseStudentBody,
): void {
  const stays = inTransaction(db, (tx) => {
    const { id, name } = requirePerson(tx, actor, studentId, 'personal.erase');
    if (oneSpace(confirm) !== oneSpace(name))
      throw invalid('confirm', 'This is not the name of the student. Nothing was erased.');
    beginErasure(tx, id);
    dropDerived(tx, id);
    dropGrades(tx, id);
    dropWork(tx, id);
    dropPractice(tx, id);
    const isCounted = hasPlaces(tx, id);
    if (isCounted) {
      const nobody = newId();
      makeNobody(tx, nobody, now());
      keepPlaces(tx, id, nobody, now());
      handOverWork(tx, id, nobody);
      handOverGrades(tx, id, nobody);
      handOverPractice(tx, id, nobody);
    }
    dropAccount(tx, id);
    endErasure(tx, id);
    return isCounted;
  });
  // The record of it. It says who did it and nothing of whom: that is the point.
  log({
    level: 'info',
    event: 'student erased',
    facts: { by: actor.id, reason: reason ?? 'not said', figuresKept: stays },
  });
}
