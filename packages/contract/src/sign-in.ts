import { z } from 'zod';

export const role = z.enum(['student', 'teacher', 'administrator']).meta({ id: 'Role' });
export type Role = z.infer<typeof role>;

export const user = z.object({ id: z.string(), name: z.string(), role }).meta({ id: 'User' });
export type User = z.infer<typeof user>;

/** What the keeper of passwords takes at most. */
export const PASSWORD_MAX = 128;

export const signInBody = z
  .strictObject({
    username: z.string().min(1).max(60),
    password: z.string().min(1).max(PASSWORD_MAX),
  })
  .meta({ id: 'SignIn' });
export type SignInBody = z.infer<typeof signInBody>;

export const userAnswer = z.object({ user });

export const setUpBody = z
  .strictObject({
    code: z.string().min(1).max(100),
    name: z.string().trim().min(1).max(80),
    username: z.string().regex(/^[a-z0-9._-]{3,30}$/, '3 to 30 small letters, digits, . _ or -'),
    password: z.string().min(12).max(PASSWORD_MAX),
  })
  .meta({ id: 'SetUp', description: 'The first administrator of an empty school.' });
export type SetUpBody = z.infer<typeof setUpBody>;

export const metaAnswer = z
  .object({
    schoolName: z.string(),
    demo: z.boolean().meta({ description: 'The demo school: its users and password are public.' }),
    setUpNeeded: z
      .boolean()
      .meta({ description: 'No one can sign in yet: POST /api/set-up first.' }),
  })
  .meta({ id: 'Meta' });
export type MetaAnswer = z.infer<typeof metaAnswer>;
