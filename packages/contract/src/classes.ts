import { z } from 'zod';
import { instant, rowId } from './ids.ts';
import { practiceStats } from './gradebook.ts';

/** A class as its teacher (or an administrator) sees it in a list. */
export const taughtClass = z
  .object({ id: rowId, name: z.string(), teachers: z.array(z.string()), students: z.int() })
  .meta({ id: 'TaughtClass' });
export type TaughtClass = z.infer<typeof taughtClass>;

export const taughtClassesAnswer = z.object({ classes: z.array(taughtClass) });

export const rosterEntry = z
  .object({
    id: z.string(),
    name: z.string(),
    practice: practiceStats,
    lastPractisedAt: instant.nullable(),
  })
  .meta({ id: 'RosterEntry' });
export type RosterEntry = z.infer<typeof rosterEntry>;

export const rosterAnswer = z.object({
  class: taughtClass,
  students: z.array(rosterEntry),
});
export type RosterAnswer = z.infer<typeof rosterAnswer>;

export const studentAnswer = z.object({ student: z.object({ id: z.string(), name: z.string() }) });
