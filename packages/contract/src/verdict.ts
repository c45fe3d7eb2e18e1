import { z } from 'zod';
import { response } from './response.ts';
import { richText } from './rich-text.ts';

const credit = z.number().min(0).max(1);

export const answer = z
  .object({ response, text: richText })
  .meta({ id: 'Answer', description: 'The key, as the response that is right and in words.' });
export type Answer = z.infer<typeof answer>;

export const verdict = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('ungradable'),
      message: z.string().meta({ description: 'How it was read and what form is asked for.' }),
    }),
    z.object({
      kind: z.literal('awaiting'),
      message: z.string().meta({ description: 'Kept; a teacher will grade it.' }),
    }),
    z.object({
      kind: z.literal('graded'),
      correct: z.boolean(),
      earned: credit.meta({ description: 'Credit of the question so far, after help and misses.' }),
      possible: z.literal(1),
      partsRight: z.int(),
      parts: z.int(),
      readAs: z.string().optional(),
      message: z.string().optional().meta({ description: 'What to say of this very mistake.' }),
      triesLeft: z.int(),
      hints: z.array(richText).optional().meta({ description: 'The hints shown so far.' }),
      explanation: z
        .array(richText)
        .optional()
        .meta({ description: 'A step each; when resolved.' }),
      answer: answer.optional().meta({ description: 'When resolved.' }),
    }),
  ])
  .meta({ id: 'Verdict' });
export type Verdict = z.infer<typeof verdict>;
