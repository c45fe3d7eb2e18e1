import type { Role } from '@planets/contract';
import type { Db } from '../../db/database.ts';
import { account, user } from '../../db/schema.ts';

export interface NewUser {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly role: Role;
  readonly passwordHash: string;
}

/** Adds a person who can sign in. The e-mail is a placeholder that no server will ever accept mail for. */
export function createUser(
  db: Db,
  { id, name, username, role, passwordHash }: NewUser,
  now: number,
): void {
  const stamp = { createdAt: new Date(now), updatedAt: new Date(now) };
  db.insert(user)
    .values({
      id,
      name,
      username: username.toLowerCase(),
      displayUsername: username,
      role,
      email: `${id}@${role}s.invalid`,
      emailVerified: false,
      ...stamp,
    })
    .run();
  db.insert(account)
    .values({
      id: `account-${id}`,
      accountId: id,
      providerId: 'credential',
      userId: id,
      password: passwordHash,
      ...stamp,
    })
    .run();
}
