import type { ChangePasswordBody } from '@planets/contract';
import { and, eq } from 'drizzle-orm';
import { inTransaction, type Db } from '../../db/database.ts';
import { account } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../http/actor.ts';
import { invalid } from '../../http/problem.ts';
import type { SignInAttempts } from '../sign-in/attempts.ts';
import { setPassword } from './set-password.ts';

/** The shortest that the staff may choose: they see grades. */
const STAFF_MIN = 12;

interface Asked {
  readonly actor: Actor;
  /** Of the sign-in that asks: it stays, all others end. */
  readonly token: string;
  readonly address: string;
}

const storedHash = (db: Db, userId: string) =>
  db
    .select({ hash: account.password })
    .from(account)
    .where(and(eq(account.userId, userId), eq(account.providerId, 'credential')))
    .get()?.hash;

/**
 * Replaces one's own password by one that nobody else knows.
 * @throws ProblemError invalid, too_many_attempts
 */
export async function changeOwnPassword(
  { db, now, password: keeper, log }: Deps,
  attempts: SignInAttempts,
  { actor, token, address }: Asked,
  { current, password }: ChangePasswordBody,
): Promise<void> {
  if (actor.role !== 'student' && password.length < STAFF_MIN)
    throw invalid('password', `Choose one of at least ${STAFF_MIN} characters.`);
  if (password === current) throw invalid('password', 'Choose another one than before.');
  await attempts.begin(address, actor.id);
  const wrong = () => invalid('current', 'That is not your password of now.');
  const kept = storedHash(db, actor.id);
  const isRight =
    typeof kept === 'string' && (await keeper.verify({ hash: kept, password: current }));
  if (!isRight) throw wrong();
  const hash = await keeper.hash(password);
  inTransaction(db, (tx) => {
    // Hashing takes a moment, in which a teacher may have put out who was here.
    if (storedHash(tx, actor.id) !== kept) throw wrong();
    setPassword(tx, actor.id, hash, now(), token);
  });
  await attempts.succeeded(address, actor.id);
  log({ level: 'info', event: 'password changed', facts: { by: actor.id } });
}
