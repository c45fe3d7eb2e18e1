import { z } from 'zod';

/** Why a school erases somebody: never in words of one's own, which would be personal data again. */
export const erasureReason = z.enum(['asked_for', 'left_school', 'other']);
export type ErasureReason = z.infer<typeof erasureReason>;

export const eraseStudentBody = z
  .strictObject({
    confirm: z.string().max(200).meta({
      description: 'The student’s name, letter by letter, so that nobody is erased by a slip.',
    }),
    reason: erasureReason.optional().meta({ description: 'For the log of the server.' }),
  })
  .meta({ id: 'EraseStudent' });
export type EraseStudentBody = z.infer<typeof eraseStudentBody>;
