import type { Planet, TopicMastery } from '@planets/contract';

export interface PlanetTopics {
  readonly planet: string;
  readonly name: string;
  readonly topics: readonly TopicMastery[];
  /** How many the planet has in all; undefined where it is no longer there. */
  readonly of: number | undefined;
}

/** What was practised last comes first. */
export const latestFirst = (a: TopicMastery, b: TopicMastery): number =>
  b.lastAt.localeCompare(a.lastAt) || a.topicName.localeCompare(b.topicName);

/** What is known best comes first. */
export const bestFirst = (a: TopicMastery, b: TopicMastery): number =>
  b.known - a.known || a.topicName.localeCompare(b.topicName);

/** Topics by their planets, in the order of the sky; planets that are gone come last. */
export function byPlanet(
  topics: readonly TopicMastery[],
  planets: readonly Planet[],
  order: (a: TopicMastery, b: TopicMastery) => number,
): PlanetTopics[] {
  const known = planets.map(({ id, name, topics: all }) => ({ planet: id, name, of: all.length }));
  const gone = [...new Set(topics.map(({ planet }) => planet))]
    .filter((id) => !planets.some((planet) => planet.id === id))
    .map((id) => ({ planet: id, name: id, of: undefined }));
  return [...known, ...gone].flatMap((group) => {
    const own = topics.filter(({ planet }) => planet === group.planet).toSorted(order);
    return own.length === 0 ? [] : [{ ...group, topics: own }];
  });
}
