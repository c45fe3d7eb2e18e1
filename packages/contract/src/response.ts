import { z } from 'zod';

/** The longest text a student may send as an answer. */
export const RESPONSE_TEXT_MAX = 500;

const id = z.string().max(20);
const text = z.string().max(RESPONSE_TEXT_MAX);

export const response = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('choice'), choice: id }),
    z.strictObject({ kind: z.literal('choices'), choices: z.array(id).max(20) }),
    z.strictObject({ kind: z.literal('numeric'), text }),
    z.strictObject({ kind: z.literal('text'), text }),
    z.strictObject({ kind: z.literal('order'), order: z.array(id).max(20) }),
    z.strictObject({ kind: z.literal('match'), pairs: z.array(z.tuple([id, id])).max(20) }),
    z.strictObject({ kind: z.literal('cloze'), blanks: z.array(text).max(20) }),
    // Kinds that no question has yet: like any response of another kind they cost no try.
    z.strictObject({ kind: z.literal('expression'), text }),
    z.strictObject({ kind: z.literal('point'), x: z.number(), y: z.number() }),
    z.strictObject({ kind: z.literal('number-line'), value: z.number() }),
  ])
  .meta({ id: 'Response', description: 'What the student entered, kept verbatim.' });
export type Response = z.infer<typeof response>;
