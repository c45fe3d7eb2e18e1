import type { MasteryLevel, ProgressPlots, TopicMastery } from '@planets/contract';

export interface LevelOfTopics {
  readonly level: MasteryLevel;
  /** By planet, in the order of the plots. */
  readonly planets: readonly { readonly planet: string; readonly topics: readonly string[] }[];
}

/** The topics that were practised in a range by the level they have now, levels in the given order. */
export function topicsByLevel(
  practised: ProgressPlots['topics'],
  mastery: readonly TopicMastery[],
  levels: readonly MasteryLevel[],
): LevelOfTopics[] {
  const keyOf = (planet: string, topic: string | null) => `${planet}/${topic}`;
  const now = new Map(mastery.map((topic) => [keyOf(topic.planet, topic.topic), topic.level]));
  const known = practised.flatMap(({ planet, topic, topicName }) => {
    const level = now.get(keyOf(planet, topic));
    return level === undefined ? [] : [{ planet, topicName, level }];
  });
  return levels.flatMap((level) => {
    const those = known.filter((topic) => topic.level === level);
    if (those.length === 0) return [];
    const planets = [...Map.groupBy(those, ({ planet }) => planet)].map(([planet, topics]) => ({
      planet,
      topics: topics.map(({ topicName }) => topicName),
    }));
    return [{ level, planets }];
  });
}
