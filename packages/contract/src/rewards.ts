import { z } from 'zod';
import { instant, planetId, rowId, topicId } from './ids.ts';
import { localDate } from './local-date.ts';

export const xpEntry = z
  .object({
    id: rowId,
    sessionId: rowId,
    topicName: z.string(),
    planet: planetId,
    what: z.enum(['first_try', 'finish', 'comeback']),
    amount: z.int(),
    at: instant,
    localDate,
  })
  .meta({
    id: 'XpEntry',
    description: 'A line of the ledger. None is ever changed or taken back.',
  });
export type XpEntry = z.infer<typeof xpEntry>;

export const xpQuery = z.strictObject({
  cursor: z.string().max(40).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});

export const xpAnswer = z
  .object({
    total: z.int(),
    level: z.int(),
    levelName: z.string(),
    xpInLevel: z.int(),
    xpForNext: z.int(),
    rules: z.array(z.string()).meta({ description: 'How XP is earned, and what earns none.' }),
    entries: z.array(xpEntry).meta({ description: 'Newest first.' }),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'XpLedger' });
export type XpAnswer = z.infer<typeof xpAnswer>;

export const badgeTier = z.object({
  id: z.string(),
  name: z.string(),
  target: z.int(),
  earnedAt: instant.nullable(),
  sessionId: rowId.nullable().meta({ description: 'The session with which it was earned.' }),
});

export const badgeFamily = z
  .object({
    id: z.string(),
    name: z.string(),
    about: z.string(),
    emblem: z.int().meta({ description: 'Which of the emblems is drawn.' }),
    have: z.int(),
    tiers: z.array(badgeTier),
  })
  .meta({ id: 'BadgeFamily' });
export type BadgeFamily = z.infer<typeof badgeFamily>;

export const badgesAnswer = z.object({ families: z.array(badgeFamily) });
export type BadgesAnswer = z.infer<typeof badgesAnswer>;

export const masteryLevel = z.enum(['new', 'started', 'growing', 'strong', 'mastered']);
export type MasteryLevel = z.infer<typeof masteryLevel>;

/** What a saved session gave. */
export const sessionEarned = z
  .object({
    sessionId: rowId,
    localDate,
    xp: z.int(),
    lines: z.array(
      z.object({
        what: z.enum(['first_try', 'finish', 'comeback']),
        amount: z.int(),
        working: z.array(
          z.object({
            position: z.int().nullable(),
            difficulty: z.int().nullable(),
            amount: z.number(),
            why: z.string().nullable().meta({ description: 'Where it earned less, or nothing.' }),
          }),
        ),
      }),
    ),
    whyNone: z.string().nullable().meta({ description: 'Where it earned nothing.' }),
    level: z.object({ before: z.int(), after: z.int(), name: z.string() }),
    badges: z.array(
      z.object({ family: z.string(), id: z.string(), name: z.string(), emblem: z.int() }),
    ),
    streak: z.object({
      countedFor: localDate.nullable().meta({
        description: 'The day that counts with this session; null where it did not make one count.',
      }),
      current: z.int().nullable().meta({
        description: 'The streak now, for the newest session; null for older ones.',
      }),
    }),
    topics: z.array(
      z.object({
        planet: planetId,
        topic: topicId,
        topicName: z.string(),
        before: masteryLevel,
        after: masteryLevel,
        knownBefore: z.number().nullable().meta({
          description: 'What time had left of it when the session asked for it first.',
        }),
        knownAfter: z.number().nullable(),
      }),
    ),
  })
  .meta({ id: 'SessionEarned' });
export type SessionEarned = z.infer<typeof sessionEarned>;
