import { z } from 'zod';
import { session } from './session.ts';

/** What a client may branch on. Everything else in a problem is for people. */
export const problemCode = z.enum([
  'signed_out',
  'wrong_credentials',
  'too_many_attempts',
  'not_allowed',
  'not_found',
  'malformed',
  'invalid',
  'too_large',
  'unsupported_media_type',
  'question_resolved',
  'not_this_question',
  'session_saved',
  'time_up',
  'held_elsewhere',
  'no_hints',
  'nothing_to_review',
  'no_practice_data',
  'class_archived',
  'changed_meanwhile',
  'not_open',
  'handed_in',
  'withdrawn',
  'unavailable',
  'internal',
]);
export type ProblemCode = z.infer<typeof problemCode>;

/** RFC 9457, `application/problem+json`. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What was found and what is allowed.' }),
    requestId: z.string(),
    code: problemCode,
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    session: session.optional().meta({ description: 'With 409: the current state.' }),
    current: z.unknown().optional().meta({
      description: 'With 409 of anything but a session: the current state, as its route gives it.',
    }),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;
