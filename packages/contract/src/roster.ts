import { z } from 'zod';
import { practiceStats } from './gradebook.ts';
import { clientId, instant, rowId } from './ids.ts';
import { PASSWORD_MAX } from './sign-in.ts';

/** What one class holds at most. */
export const STUDENTS_MAX = 500;
/** The shortest password that a student is given. */
export const STUDENT_PASSWORD_MIN = 8;

const personName = z.string().trim().min(1).max(80);
const studentIds = z.array(z.string().min(1).max(80)).max(STUDENTS_MAX);

export const rosterEntry = z
  .object({
    id: z.string(),
    name: z.string(),
    username: z.string(),
    practice: practiceStats,
    lastPractisedAt: instant.nullable(),
  })
  .meta({ id: 'RosterEntry' });
export type RosterEntry = z.infer<typeof rosterEntry>;

export const studentGroup = z
  .object({ id: rowId, name: z.string(), students: z.array(z.string()) })
  .meta({ id: 'StudentGroup', description: 'Some students of a class, by their ids.' });
export type StudentGroup = z.infer<typeof studentGroup>;

export const formerStudent = z
  .object({ id: z.string(), name: z.string(), leftAt: instant })
  .meta({ id: 'FormerStudent' });
export type FormerStudent = z.infer<typeof formerStudent>;

export const rosterAnswer = z.object({
  students: z.array(rosterEntry),
  groups: z.array(studentGroup),
  former: z.array(formerStudent).meta({ description: 'Who left. Their work is kept.' }),
});
export type RosterAnswer = z.infer<typeof rosterAnswer>;

export const studentAnswer = z.object({ student: z.object({ id: z.string(), name: z.string() }) });

/** What is done, or would be done, with one student. */
export const rosterDeed = z.enum(['make', 'enrol', 'return', 'here', 'wrong']).meta({
  description:
    'A new account; an account there is; somebody who left comes back; in the class already; nothing, because the line is wrong.',
});
export type RosterDeed = z.infer<typeof rosterDeed>;

export const rosterLine = z
  .object({
    line: z.int().meta({ description: 'In the file, from 1.' }),
    name: z.string(),
    username: z.string().nullable(),
    group: z.string().nullable(),
    does: rosterDeed,
    says: z.string().meta({ description: 'The same in a sentence.' }),
  })
  .meta({ id: 'RosterLine' });
export type RosterLine = z.infer<typeof rosterLine>;

export const rosterPreviewBody = z.strictObject({
  csv: z.string().min(1).max(1_000_000).meta({
    description:
      'A first line of column names in any order: name (or first name and last name), and if wished username, password, group. Commas, semicolons or tabs.',
  }),
});

export const rosterPreviewAnswer = z.object({
  lines: z.array(rosterLine),
  notes: z.array(z.string()).meta({ description: 'What is to know of the file as a whole.' }),
});
export type RosterPreviewAnswer = z.infer<typeof rosterPreviewAnswer>;

export const importRosterBody = rosterPreviewBody.extend({
  leaveOutWrong: z.boolean().meta({
    description: 'Whether the right lines count although others are wrong. Otherwise none does.',
  }),
  importId: clientId,
});
export type ImportRosterBody = z.infer<typeof importRosterBody>;

export const rosterOutcome = rosterLine
  .extend({
    studentId: z.string().nullable(),
    password: z.string().nullable().meta({
      description: 'Of a new account, this once. Null on a repeated request: it is not kept.',
    }),
  })
  .meta({ id: 'RosterOutcome' });
export type RosterOutcome = z.infer<typeof rosterOutcome>;

export const importRosterAnswer = z.object({ lines: z.array(rosterOutcome) });

export const addStudentBody = z
  .strictObject({
    name: personName,
    username: z.string().trim().max(60).optional().meta({
      description:
        'Made from the name when left out. Of an account there is: that student is added.',
    }),
    password: z
      .string()
      .max(PASSWORD_MAX)
      .optional()
      .meta({ description: 'Made when left out. At least 8 characters.' }),
    createId: clientId,
  })
  .meta({ id: 'AddStudent' });
export type AddStudentBody = z.infer<typeof addStudentBody>;

export const addStudentAnswer = z.object({ student: rosterOutcome });

export const renameStudentBody = z.strictObject({ name: personName });
export const moveStudentBody = z.strictObject({ to: rowId });

export const resetPasswordsBody = z.strictObject({ students: studentIds.min(1) });

export const newPassword = z
  .object({ id: z.string(), name: z.string(), username: z.string(), password: z.string() })
  .meta({ id: 'NewPassword', description: 'Shown this once: only its hash is kept.' });
export type NewPassword = z.infer<typeof newPassword>;

export const newPasswordsAnswer = z.object({ passwords: z.array(newPassword) });

const groupName = z.string().trim().min(1).max(60);
export const makeGroupBody = z.strictObject({ name: groupName, students: studentIds });
export const changeGroupBody = z.strictObject({
  name: groupName.optional(),
  students: studentIds.optional(),
});
export const groupsAnswer = z.object({ groups: z.array(studentGroup) });
