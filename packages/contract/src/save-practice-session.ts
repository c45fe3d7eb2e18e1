import { z } from 'zod';

/** The body of the earlier system, to the letter: snake_case, every field optional. */
export const saveBody = z
  .strictObject({
    session_id: z.int().positive().optional(),
    topic: z.string().trim().min(1).max(200).optional(),
    time_spent_seconds: z.int().min(0).optional(),
  })
  .meta({ id: 'SavePracticeSession' });
export type SaveBody = z.infer<typeof saveBody>;

export const saveAnswer = z
  .object({
    success: z.literal(true),
    session_id: z.int(),
    score_percent: z.number(),
    questions_correct: z.int(),
    total_questions: z.int(),
  })
  .meta({ id: 'SavedPracticeSession' });
export type SaveAnswer = z.infer<typeof saveAnswer>;

export const saveRefusal = z
  .object({ success: z.literal(false), error: z.string() })
  .meta({ id: 'SaveRefusal' });
export type SaveRefusal = z.infer<typeof saveRefusal>;
