import { z } from 'zod';
import { instant, percent, planetId, rowId, topicId } from './ids.ts';
import { localDate } from './local-date.ts';
import { mode } from './mode.ts';

/** The planet of sessions that ask across planets: what is due, what was missed. No planet of the catalogue. */
export const REVIEW_PLANET = 'review';

export const progressQuery = z.strictObject({
  from: localDate
    .optional()
    .meta({ description: 'The first day. From the beginning when left out.' }),
  to: localDate.optional().meta({ description: 'The last day. Today when left out.' }),
  planet: planetId.optional(),
  topic: topicId.optional().meta({ description: 'A topic of `planet`.' }),
  mode: mode.optional(),
});
export type ProgressQuery = z.input<typeof progressQuery>;

const sums = {
  sessions: z.int(),
  questionsAnswered: z.int(),
  questionsCorrect: z.int(),
  averageScorePercent: percent.nullable().meta({ description: 'Null where there is none.' }),
  activeSeconds: z.int(),
};

export const progressPeriod = z
  .object({
    from: localDate,
    to: localDate.meta({ description: 'Its last day.' }),
    ...sums,
    lowestScorePercent: percent.nullable(),
    highestScorePercent: percent.nullable(),
  })
  .meta({ id: 'ProgressPeriod', description: 'A day, week (from Monday) or month of practice.' });
export type ProgressPeriod = z.infer<typeof progressPeriod>;

export const progressPlots = z
  .object({
    from: localDate.nullable().meta({ description: 'Null where nothing was practised yet.' }),
    to: localDate,
    bucket: z.enum(['day', 'week', 'month']),
    total: z.object({ ...sums, wallSeconds: z.int() }),
    periods: z.array(progressPeriod).meta({
      description: 'Only those with practice, oldest first.',
    }),
    planets: z.array(z.object({ planet: planetId, ...sums })),
    topics: z.array(
      z.object({ planet: planetId, topic: topicId.nullable(), topicName: z.string(), ...sums }),
    ),
    modes: z.array(z.object({ mode, ...sums })),
    days: z.array(
      z.object({
        date: localDate,
        sessions: z.int(),
        questionsAnswered: z.int(),
        activeSeconds: z.int(),
      }),
    ),
    difficulty: z.array(
      z.object({
        difficulty: z.int().min(1).max(5),
        tried: z.int(),
        rightAtOnce: z.int(),
      }),
    ),
    best: z
      .object({
        scorePercent: percent.nullable().meta({
          description: 'The best score of a completed session.',
        }),
        scoreSession: rowId.nullable(),
        longestSeconds: z.int().nullable(),
        longestSession: rowId.nullable(),
        mostQuestionsInADay: z.int().nullable(),
        mostQuestionsDay: localDate.nullable(),
      })
      .meta({ description: 'Own best in the range.' }),
    usual: z
      .object({
        scorePercent: percent.nullable(),
        activeSeconds: z.int().nullable(),
      })
      .meta({ description: 'The median session in the range.' }),
  })
  .meta({
    id: 'ProgressPlots',
    description: 'What the plots of a student’s practice are drawn from.',
  });
export type ProgressPlots = z.infer<typeof progressPlots>;

/** What stands on top of the practice ledger. */
export const progressSummary = z
  .object({
    today: localDate,
    streak: z.object({
      current: z.int(),
      longest: z.int(),
      freezes: z.int(),
      today: z.enum(['counted', 'waiting', 'rest']),
    }),
    xp: z.object({
      total: z.int(),
      level: z.int(),
      levelName: z.string(),
      xpInLevel: z.int(),
      xpForNext: z.int().meta({ description: 'What the level takes from its start to the next.' }),
      today: z.int(),
    }),
    badges: z.object({ earned: z.int(), of: z.int() }),
    mastery: z.object({ mastered: z.int(), strong: z.int(), started: z.int(), topics: z.int() }),
    due: z.int().meta({ description: 'Questions that are due for review now.' }),
    missed: z.int().meta({ description: 'Questions that were missed when they were last asked.' }),
    last: z.object({ sessionId: rowId, savedAt: instant }).nullable(),
  })
  .meta({ id: 'ProgressSummary' });
export type ProgressSummary = z.infer<typeof progressSummary>;
