import type { MasteryAnswer } from '@planets/contract';
import { planets } from '@planets/content';
import type { ReadableStudent } from '../gradebook/access.ts';
import type { MasteryStore } from './mastery-store.ts';
import { topicMasteryView } from './topic-mastery-view.ts';

const ORDER = new Map(
  planets
    .flatMap(({ id, topics }) => topics.map((topic) => `${id}/${topic.id}`))
    .map((key, order) => [key, order]),
);

const orderOf = ({ planet, topic }: { planet: string; topic: string }): number =>
  ORDER.get(`${planet}/${topic}`) ?? ORDER.size;

/** Every topic a student ever answered, in the order of the planets, as well known as it is now. */
export function readMastery(
  store: MasteryStore,
  { id }: ReadableStudent,
  now: number,
): MasteryAnswer {
  const cards = store.cards(id, now);
  return {
    topics: store
      .states(id)
      .map((one) => topicMasteryView(one, cards.get(`${one.planet}/${one.topic}`), now))
      .toSorted((a, b) => orderOf(a) - orderOf(b)),
  };
}
