import { STUDENTS_MAX, type JoinAnswer } from '@planets/contract';
import { and, eq, isNull } from 'drizzle-orm';
import { inTransaction } from '../../db/database.ts';
import { schoolClass } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../http/actor.ts';
import { invalid, ProblemError } from '../../http/problem.ts';
import { requireRight } from './class-access.ts';
import { taughtClassViews } from './class-view.ts';
import { enrol, FULL, studentsIn } from './enrol.ts';
import { isEnrolledNow } from './is-enrolled-now.ts';
import type { JoinAttempts } from './join-attempts.ts';
import { typedJoinCode } from './new-join-code.ts';

/** Wrong, closed and archived answer alike: nobody learns which codes there are. */
const noSuchCode = () =>
  new ProblemError(
    'not_found',
    'This code opens no class. Look at each letter again, or ask your teacher for the code of today.',
  );

/**
 * A student joins the class whose code they typed. Doing it twice changes nothing.
 * @throws ProblemError not_allowed, too_many_attempts, not_found, invalid when the class is full
 */
export async function joinClass(
  { db, now }: Deps,
  attempts: JoinAttempts,
  actor: Actor,
  code: string,
  address: string,
): Promise<JoinAnswer> {
  requireRight(actor, 'class.join');
  await attempts.begin(address, actor.id);
  const answer = inTransaction(db, (tx): JoinAnswer => {
    const found = tx
      .select()
      .from(schoolClass)
      .where(
        and(
          eq(schoolClass.joinCode, typedJoinCode(code)),
          eq(schoolClass.joinOpen, true),
          isNull(schoolClass.archivedAt),
        ),
      )
      .get();
    if (!found) throw noSuchCode();
    const already = isEnrolledNow(tx, found.id, actor.id);
    if (!already && studentsIn(tx, found.id) >= STUDENTS_MAX) throw invalid('code', FULL);
    if (!already) enrol(tx, found.id, actor.id, now());
    const { id, name, teachers } = taughtClassViews(tx, [found])[0]!;
    return { class: { id, name, teachers }, already };
  });
  await attempts.succeeded(address, actor.id);
  return answer;
}
