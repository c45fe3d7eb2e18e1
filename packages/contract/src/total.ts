import { z } from 'zod';
import { rowId } from './ids.ts';

/** A number that is not rounded, and how to read it. */
export const exact = z
  .object({
    fraction: z.string().meta({ example: '173/2', description: 'Whole numbers stand alone.' }),
    decimal: z.number().meta({ description: 'The same with at most four decimals.' }),
  })
  .meta({ id: 'Exact' });
export type Exact = z.infer<typeof exact>;

export const penalty = z
  .object({
    per: z.enum(['day', 'hour']),
    late: z.int().meta({ description: 'Calendar days in the class’s zone, or started hours.' }),
    percentEach: z.number().meta({ description: 'Of the points possible, for each of them.' }),
    percent: z.number().meta({ description: '`late` x `percentEach`.' }),
    floorPercent: z.number(),
    floor: z.number().meta({ description: 'The penalty takes no score below so many points.' }),
    points: z.number().meta({ description: 'What it took: the raw score less the counted one.' }),
    floorReached: z.boolean(),
  })
  .meta({ id: 'Penalty', description: 'What handing in late cost. Amounts are points, exact.' });
export type Penalty = z.infer<typeof penalty>;

export const pieceStatus = z
  .enum(['counted', 'extra', 'dropped', 'as_zero', 'awaiting', 'excused', 'left_out'])
  .meta({
    id: 'PieceStatus',
    description:
      '`counted`: its score and its points are in the sums. `extra`: its score alone. `dropped`: one of the lowest. `as_zero`: 0 and its points. The others are in no sum.',
  });
export type PieceStatus = z.infer<typeof pieceStatus>;

export const pieceReason = z
  .enum([
    'excused',
    'scored',
    'marked_missing',
    'no_score',
    'awaiting_grade',
    'past_due',
    'not_due_yet',
    'no_category',
    'extra_not_done',
    'nothing_to_add_to',
  ])
  .meta({ id: 'PieceReason', description: 'Why it has that status.' });
export type PieceReason = z.infer<typeof pieceReason>;

export const pieceInTotal = z
  .object({
    assignmentId: rowId,
    title: z.string().optional(),
    categoryId: rowId.nullable(),
    points: z.number().meta({ description: 'The points possible.' }),
    neverDrop: z.boolean(),
    raw: z.number().nullable().meta({ description: 'As graded; null is no score, not 0.' }),
    penalty: penalty.nullable(),
    counted: z.number().nullable().meta({
      description: 'What it counts, or would if it were not dropped; null in no sum.',
    }),
    percent: z.number().nullable().meta({ description: 'Of its points, as shown.' }),
    status: pieceStatus,
    why: pieceReason,
  })
  .meta({ id: 'PieceInTotal' });
export type PieceInTotal = z.infer<typeof pieceInTotal>;

export const categoryInTotal = z
  .object({
    categoryId: rowId.nullable().meta({ description: 'Null: pieces in no category.' }),
    name: z.string().nullable(),
    extraCredit: z.boolean(),
    earned: z.number().meta({ description: 'Points that count, without what was dropped.' }),
    possible: z.number(),
    extra: z.number().meta({ description: 'How much of `earned` is extra credit.' }),
    percent: exact.nullable().meta({ description: 'Null where nothing counts yet.' }),
    dropLowest: z.int(),
    dropped: z.array(rowId).readonly(),
    weight: z.number().nullable().meta({
      description: 'As the teacher set it; null when totals go by points.',
    }),
    weightUsed: exact.nullable().meta({
      description: 'Percent of the total, the weights of empty categories shared out.',
    }),
    adds: exact.nullable().meta({ description: '`weightUsed` x `percent` / 100.' }),
  })
  .meta({ id: 'CategoryInTotal' });
export type CategoryInTotal = z.infer<typeof categoryInTotal>;

export const total = z
  .object({
    rule: z.enum(['so_far', 'if_nothing_more']),
    weighting: z.enum(['points', 'categories']),
    missing: z.enum(['zero', 'left_out']).meta({ description: 'What missing work counts.' }),
    earned: z.number(),
    possible: z.number(),
    percent: exact.nullable(),
    shown: z.number().nullable().meta({
      description: '`percent` rounded once, half up, to one decimal; null where nothing counts.',
    }),
    letter: z.string().nullable().meta({ description: 'The letter of `shown`.' }),
    letterFrom: z.number().nullable(),
    awaiting: z.int().meta({
      description: 'Pieces handed in and in no sum, because they wait for a grade.',
    }),
    categories: z.array(categoryInTotal).readonly(),
    pieces: z.array(pieceInTotal).readonly(),
  })
  .meta({ id: 'Total', description: 'A total with all that it was computed from.' });
export type Total = z.infer<typeof total>;

export const classTotals = z
  .object({
    soFar: total.meta({ description: 'Over what has a score.' }),
    ifNothingMore: total.meta({
      description:
        'What is neither handed in nor scored counts 0; what waits for a grade, nothing.',
    }),
  })
  .meta({ id: 'ClassTotals' });
export type ClassTotals = z.infer<typeof classTotals>;
