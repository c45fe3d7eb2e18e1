import { z } from 'zod';

/** The longest text a student may send as an answer. */
export const RESPONSE_TEXT_MAX = 500;

/** The longest text in a student's own words: about 3,000 words. */
export const OPEN_TEXT_MAX = 20_000;

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
    z.strictObject({ kind: z.literal('expression'), text }),
    z.strictObject({ kind: z.literal('point'), x: z.number(), y: z.number() }),
    z.strictObject({ kind: z.literal('number-line'), value: z.number() }),
    z.strictObject({ kind: z.literal('label'), labels: z.array(z.tuple([id, id])).max(20) }),
    z.strictObject({ kind: z.literal('table'), cells: z.array(text).max(60) }),
    z.strictObject({ kind: z.literal('multi-step'), parts: z.array(text).max(10) }),
    z.strictObject({ kind: z.literal('open'), text: z.string().max(OPEN_TEXT_MAX) }),
  ])
  .meta({ id: 'Response', description: 'What the student entered, kept verbatim.' });
export type Response = z.infer<typeof response>;
