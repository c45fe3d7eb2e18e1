import { z } from 'zod';

export const mode = z
  .enum(['quick', 'full', 'timed', 'teach', 'related', 'interactive', 'review'])
  .meta({ id: 'Mode' });
export type Mode = z.infer<typeof mode>;
