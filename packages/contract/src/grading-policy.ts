import { z } from 'zod';
import { pointsValue } from './assignments.ts';
import { rowId } from './ids.ts';

const share = z.number().min(0).max(100).multipleOf(0.001);

const latePenalty = z.strictObject({
  per: z.enum(['day', 'hour']).meta({
    description: 'Calendar days in the class’s zone, or started hours.',
  }),
  percent: share.min(0.001).meta({ description: 'Of the points possible, for each of them.' }),
  floorPercent: share.meta({ description: 'The penalty takes no score below this.' }),
});

const letterBand = z.strictObject({
  letter: z.string().trim().min(1).max(12),
  from: z.number().min(0).max(1000).multipleOf(0.1).meta({
    description: 'The letter holds from this percent on, as the percent is shown.',
  }),
});

export const gradingPolicy = z
  .strictObject({
    weighting: z.enum(['points', 'categories']),
    missing: z.enum(['zero', 'left_out']).meta({ description: 'What missing work counts.' }),
    late: latePenalty.nullable(),
    letters: z.array(letterBand).max(20).meta({ description: 'From the highest; may be empty.' }),
  })
  .meta({ id: 'GradingPolicy', description: 'How the totals of a class are computed.' });
export type GradingPolicy = z.infer<typeof gradingPolicy>;

export const categoryInput = z
  .strictObject({
    id: rowId.nullable().meta({ description: 'Null: a new one.' }),
    name: z.string().trim().min(1).max(60),
    weight: pointsValue.meta({ description: 'Compared with the others’, in any unit.' }),
    dropLowest: z.int().min(0).max(50).meta({
      description: 'So many of its pieces may be dropped; one always stays.',
    }),
  })
  .meta({ id: 'CategorySettings' });
export type CategoryInput = z.infer<typeof categoryInput>;

/** The letter schemes a teacher can start from. */
const letterScheme = z.object({ id: z.string(), name: z.string(), letters: z.array(letterBand) });

export const gradingAnswer = z
  .object({
    policy: gradingPolicy,
    categories: z.array(
      categoryInput.extend({
        id: rowId,
        assignments: z.int().meta({ description: 'How many are in it, drafts included.' }),
      }),
    ),
    version: z.int(),
    schemes: z.array(letterScheme).meta({ description: 'To start from.' }),
  })
  .meta({ id: 'Grading' });
export type GradingAnswer = z.infer<typeof gradingAnswer>;

export const saveGradingBody = z.strictObject({
  policy: gradingPolicy,
  categories: z.array(categoryInput).max(20).meta({
    description: 'In the order they are shown. One left out is deleted; its assignments have none.',
  }),
  version: z.int().meta({ description: 'As it was read.' }),
});
export type SaveGradingBody = z.infer<typeof saveGradingBody>;
