import { orderOf, topicNameOf } from './plots-names.ts';
import type { PlotPlace, PlotsStore } from './plots-store.ts';
import { togetherOf, type PlotSums } from './plots-sums.ts';

/** What the sessions of one planet, topic and mode add up to. */
export interface PlotGroup extends PlotPlace {
  /** What the topic is called where it has no id. */
  readonly name: string;
  /** The newest session that is in it. */
  number: number;
  readonly sums: PlotSums;
}

/** A topic with what its sessions add up to. */
export interface PlotTopic {
  readonly planet: string;
  readonly topic: string | null;
  readonly topicName: string;
  readonly sums: PlotSums;
}

/** The topics of some groups, in the order of the content; those that it does not know come after, by name. */
export function topicsOf(
  groups: readonly PlotGroup[],
  session: (number: number) => ReturnType<PlotsStore['session']>,
): PlotTopic[] {
  const byTopic = Map.groupBy(groups, ({ planet, topic, name }) =>
    JSON.stringify([planet, topic, name]),
  );
  return [...byTopic.values()]
    .map((modes) => {
      const newest = modes.reduce((a, b) => (b.number > a.number ? b : a));
      const { planet, topic, name, number } = newest;
      return {
        planet,
        topic,
        topicName:
          topic === null
            ? name
            : (topicNameOf(planet, topic) ?? session(number)?.topicName ?? topic),
        sums: togetherOf(modes.map(({ sums }) => sums)),
      };
    })
    .toSorted(
      (a, b) =>
        orderOf(a.planet) - orderOf(b.planet) ||
        orderOf(a.planet, a.topic ?? '') - orderOf(b.planet, b.topic ?? '') ||
        (a.topicName < b.topicName ? -1 : 1),
    );
}
