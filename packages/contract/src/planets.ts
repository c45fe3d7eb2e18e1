import { z } from 'zod';
import { planetId, topicId } from './ids.ts';

export const topic = z
  .object({
    id: topicId,
    name: z.string(),
    about: z.string(),
    gradeMin: z.int(),
    gradeMax: z.int(),
    keywords: z.array(z.string()),
    prerequisites: z
      .array(topicId)
      .meta({ description: 'Topics of the same planet to have practised before.' }),
    standards: z.array(z.string()).meta({
      description:
        'Codes of what it practises in public standards: Common Core, NGSS, C3. May be empty.',
    }),
  })
  .meta({ id: 'Topic' });
export type Topic = z.infer<typeof topic>;

export const planet = z
  .object({ id: planetId, name: z.string(), subject: z.string(), topics: z.array(topic) })
  .meta({ id: 'Planet' });
export type Planet = z.infer<typeof planet>;

export const planetsAnswer = z.object({ planets: z.array(planet) });

export const topicSearchQuery = z.strictObject({ q: z.string().trim().min(1).max(100) });

export const topicMatch = z
  .object({
    planet: planetId,
    planetName: z.string(),
    topic,
  })
  .meta({ id: 'TopicMatch' });
export type TopicMatch = z.infer<typeof topicMatch>;

export const topicSearchAnswer = z.object({ matches: z.array(topicMatch) });
