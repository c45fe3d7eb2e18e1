import { z } from 'zod';
import { clientId, instant, planetId, rowId, topicId } from './ids.ts';
import { localDate } from './local-date.ts';
import { mode } from './mode.ts';
import { masteryLevel } from './rewards.ts';
import { session } from './session.ts';

export const topicMastery = z
  .object({
    planet: planetId,
    topic: topicId,
    topicName: z.string(),
    level: masteryLevel,
    known: z.number().min(0).max(1).meta({
      description: 'The estimated chance that the topic is known now, faded with time.',
    }),
    knownThen: z.number().min(0).max(1).meta({ description: 'The same after the last answer.' }),
    answered: z.int(),
    right: z.int(),
    lastAt: instant,
    due: z.int().meta({ description: 'Questions of it that are due for review.' }),
  })
  .meta({ id: 'TopicMastery' });
export type TopicMastery = z.infer<typeof topicMastery>;

export const planetMastery = z
  .object({
    planet: planetId,
    topics: z.int().meta({ description: 'All topics of the planet.' }),
    mastered: z.int(),
    strong: z.int().meta({ description: 'Mastered ones not included.' }),
    started: z.int().meta({ description: 'With any evidence, the above included.' }),
    share: z.number().min(0).max(1).meta({
      description: 'How much of the topics begun is known now: what the planet’s lights show.',
    }),
    due: z.int(),
  })
  .meta({ id: 'PlanetMastery' });
export type PlanetMastery = z.infer<typeof planetMastery>;

export const recommendation = z
  .object({
    planet: planetId,
    topic: topicId,
    topicName: z.string(),
    gradeLevel: z.int(),
    mode,
    reason: z.enum(['fading', 'missed', 'nearly', 'next_step', 'continue', 'new_planet', 'start']),
    why: z.string().meta({ description: 'The reason in a sentence to the student.' }),
  })
  .meta({ id: 'Recommendation' });
export type Recommendation = z.infer<typeof recommendation>;

/** What the page of planets shows of a student. */
export const skyAnswer = z
  .object({
    planets: z.array(planetMastery),
    recommended: z.array(recommendation),
    due: z.int(),
    missed: z.int(),
    gradeLevel: z.int().nullable().meta({ description: 'The grade practised most of late.' }),
  })
  .meta({ id: 'Sky' });
export type SkyAnswer = z.infer<typeof skyAnswer>;

export const masteryAnswer = z.object({ topics: z.array(topicMastery) });
export type MasteryAnswer = z.infer<typeof masteryAnswer>;

export const masteryStep = z
  .object({
    sessionId: rowId,
    position: z.int(),
    at: instant,
    difficulty: z.int(),
    gradeLevel: z.int(),
    guess: z.number(),
    outcome: z.enum(['right', 'right_after_help', 'miss']),
    before: z.number().meta({ description: 'After the answer before it.' }),
    faded: z.number().meta({ description: 'The same, faded to the moment of this answer.' }),
    after: z.number(),
    why: z.string(),
  })
  .meta({ id: 'MasteryStep' });
export type MasteryStep = z.infer<typeof masteryStep>;

export const masteryTrailQuery = z.strictObject({
  before: z.coerce.number().int().positive().optional(),
});

export const masteryTrail = z
  .object({
    topic: topicMastery,
    parameters: z.object({
      known: z.number(),
      learn: z.number(),
      slip: z.number(),
      halfLifeDays: z.number(),
    }),
    steps: z.array(masteryStep).meta({ description: 'Newest first, whole sessions, at most ten.' }),
    before: rowId.nullable().meta({
      description: 'Ask with `before` for the sessions before this one; null at the first.',
    }),
  })
  .meta({ id: 'MasteryTrail' });
export type MasteryTrail = z.infer<typeof masteryTrail>;

export const startReviewBody = z
  .strictObject({
    what: z.enum(['due', 'missed']).meta({
      description:
        '`due`: what was missed and what is about to be forgotten. `missed`: mistakes alone.',
    }),
    planet: planetId.optional(),
    topic: topicId.optional(),
    mode: mode.optional().meta({ description: '`missed`: mistakes of sessions of this mode.' }),
    fromDate: localDate.optional().meta({
      description: '`missed`: mistakes from this day of one’s own calendar on, as in the history.',
    }),
    toDate: localDate.optional(),
    missesOf: rowId.optional().meta({
      description: '`missed`: what was not right in the end in this saved session of one’s own.',
    }),
    questionCount: z.int().min(3).max(10).optional().meta({
      description: '10 when left out. There are fewer questions where there is less to ask.',
    }),
    startId: clientId.optional(),
  })
  .meta({ id: 'StartReview' });
export type StartReviewBody = z.infer<typeof startReviewBody>;

export const startReviewAnswer = z.object({ session });
