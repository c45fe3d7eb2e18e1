import { z } from 'zod';
import { staffName } from './classes.ts';
import { newPassword, STUDENT_PASSWORD_MIN } from './roster.ts';
import { PASSWORD_MAX } from './sign-in.ts';

export const staffRole = z.enum(['teacher', 'administrator']);
export type StaffRole = z.infer<typeof staffRole>;

export const teachersAnswer = z.object({ teachers: z.array(staffName) });

/** One of the staff, as an administrator sees them. */
export const staffMember = z
  .object({
    id: z.string(),
    name: z.string(),
    username: z.string(),
    role: staffRole,
    classes: z.int().meta({ description: 'How many classes they teach that are not archived.' }),
  })
  .meta({ id: 'StaffMember' });
export type StaffMember = z.infer<typeof staffMember>;

export const staffAnswer = z.object({ staff: z.array(staffMember) });

export const makeStaffBody = z
  .strictObject({
    name: z.string().trim().min(1).max(80),
    username: z
      .string()
      .regex(/^[a-z0-9][a-z0-9._-]{2,29}$/, '3 to 30 small letters, digits, . _ or -'),
    role: staffRole,
  })
  .meta({ id: 'MakeStaff' });
export type MakeStaffBody = z.infer<typeof makeStaffBody>;

export const newPasswordAnswer = z.object({ person: newPassword });

export const changePasswordBody = z
  .strictObject({
    current: z.string().min(1).max(PASSWORD_MAX),
    password: z.string().min(STUDENT_PASSWORD_MIN).max(PASSWORD_MAX).meta({
      description: 'At least 8 characters, 12 for teachers and administrators.',
    }),
  })
  .meta({ id: 'ChangePassword' });
export type ChangePasswordBody = z.infer<typeof changePasswordBody>;
