import type { Planet, Topic } from './item.ts';

/**
 * What belongs with a topic on its planet, nearest first: what leads to it, what builds on it, and its
 * neighbours. Each once.
 */
export function relatedTopics(planet: Planet, topic: Topic): Topic[] {
  const leading = planet.topics.filter(({ id }) => topic.prerequisites.includes(id));
  const following = planet.topics.filter(({ prerequisites }) => prerequisites.includes(topic.id));
  const beside = planet.topics.filter(
    ({ id, connected }) => topic.connected.includes(id) || connected.includes(topic.id),
  );
  return [...new Set([...leading, ...following, ...beside])].filter(({ id }) => id !== topic.id);
}
