import { z } from 'zod';
import { notFound } from './problem.ts';

/** Read as text, so that `/api/sessions/abc` is a page that does not exist and not a broken rule. */
export const idParam = z.object({
  id: z.string().meta({ description: 'A number.', example: '1' }),
});

/** @throws ProblemError not_found for anything that can be no id. */
export function readId(text: string, what: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw notFound(what);
  return Number(text);
}
