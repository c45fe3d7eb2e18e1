import type { Role } from '@planets/contract';
import { createUser } from '../features/sign-in/create-user.ts';
import type { ScenarioParts } from './scenario.ts';

/** Adds a person named by their username, who has been there for a year. */
export const addPerson = (
  { db, now, passwordHash }: ScenarioParts,
  username: string,
  name: string,
  role: Role,
): void =>
  createUser(
    db,
    { id: `${role}-${username}`, name, username, role, passwordHash },
    now - 365 * 86_400_000,
  );

export const studentId = (username: string): string => `student-${username}`;
export const teacherId = (username: string): string => `teacher-${username}`;
