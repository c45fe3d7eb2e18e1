import type { Planet, Topic } from '@planets/practice';
import { atomSphere } from './planets/atom-sphere/planet.ts';
import { chronoCore } from './planets/chrono-core/planet.ts';
import { coinQuest } from './planets/coin-quest/planet.ts';
import { inkHaven } from './planets/ink-haven/planet.ts';
import { mapVerse } from './planets/map-verse/planet.ts';
import { numForge } from './planets/num-forge/planet.ts';
import { stockStar } from './planets/stock-star/planet.ts';
import { storyVerse } from './planets/story-verse/planet.ts';

/** All planets in the order in which a student meets them. Their ids are kept from the earlier system. */
export const planets: readonly Planet[] = [
  numForge,
  atomSphere,
  inkHaven,
  storyVerse,
  chronoCore,
  mapVerse,
  coinQuest,
  stockStar,
];

/** A topic with its planet, or undefined where there is none of these names. */
export function findTopic(
  planetId: string,
  topicId: string,
): { planet: Planet; topic: Topic } | undefined {
  const planet = planets.find(({ id }) => id === planetId);
  const topic = planet?.topics.find(({ id }) => id === topicId);
  return planet && topic && { planet, topic };
}
