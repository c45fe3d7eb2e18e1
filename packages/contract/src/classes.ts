import { z } from 'zod';
import { clientId, instant, rowId } from './ids.ts';

const className = z.string().trim().min(1).max(120);
const classSubject = z.string().trim().min(1).max(80);

export const zoneName = z.string().min(1).max(60).meta({
  description: 'The IANA zone in which due times and late days are meant.',
  example: 'Europe/Berlin',
});

/** A class as its teacher (or an administrator) sees it in a list. */
export const taughtClass = z
  .object({
    id: rowId,
    name: z.string(),
    subject: z.string(),
    zone: z.string(),
    archivedAt: instant.nullable().meta({ description: 'An archived class cannot be changed.' }),
    teachers: z.array(z.string()),
    students: z.int().meta({ description: 'How many are in it now.' }),
  })
  .meta({ id: 'TaughtClass' });
export type TaughtClass = z.infer<typeof taughtClass>;

export const taughtClassesAnswer = z.object({ classes: z.array(taughtClass) });

export const staffName = z.object({ id: z.string(), name: z.string() }).meta({ id: 'StaffName' });
export type StaffName = z.infer<typeof staffName>;

/** A class with what only those who may change it need to know. */
export const classFacts = taughtClass
  .extend({
    staff: z.array(staffName).meta({ description: 'Its teachers, in the order they are named.' }),
    joinCode: z
      .string()
      .nullable()
      .meta({ description: 'Null until one was made.', example: 'K7PM-3XRD' }),
    joinOpen: z.boolean().meta({ description: 'Whether the code lets students in now.' }),
  })
  .meta({ id: 'ClassFacts' });
export type ClassFacts = z.infer<typeof classFacts>;

export const classAnswer = z.object({ class: classFacts });

export const makeClassBody = z
  .strictObject({
    name: className,
    subject: classSubject,
    zone: zoneName,
    teacherId: z.string().max(80).optional().meta({
      description: 'Whose class it will be. For administrators, who do not teach themselves.',
    }),
    createId: clientId,
  })
  .meta({ id: 'MakeClass' });
export type MakeClassBody = z.infer<typeof makeClassBody>;

export const changeClassBody = z
  .strictObject({
    name: className.optional(),
    subject: classSubject.optional(),
    zone: zoneName.optional(),
  })
  .meta({ id: 'ChangeClass' });
export type ChangeClassBody = z.infer<typeof changeClassBody>;

export const joinCodeBody = z
  .strictObject({
    open: z.boolean().meta({ description: 'Whether students can join with it.' }),
    renew: z.boolean().meta({ description: 'Makes a new code; the one before is worth nothing.' }),
  })
  .meta({ id: 'JoinCode' });
export type JoinCodeBody = z.infer<typeof joinCodeBody>;

export const addTeacherBody = z.strictObject({ teacherId: z.string().min(1).max(80) });

export const joinBody = z
  .strictObject({
    code: z.string().min(1).max(40).meta({
      description: 'As a child types it: capitals, spaces and dashes do not matter.',
    }),
  })
  .meta({ id: 'Join' });

export const joinAnswer = z.object({
  class: z.object({ id: rowId, name: z.string(), teachers: z.array(z.string()) }),
  already: z.boolean().meta({ description: 'Was in it before.' }),
});
export type JoinAnswer = z.infer<typeof joinAnswer>;
