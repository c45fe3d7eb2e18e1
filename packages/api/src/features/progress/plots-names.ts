import { planets } from '@planets/content';

interface Named {
  readonly order: number;
  readonly name: string;
}

/** Every planet and topic there is, in the order in which a student meets them. */
const NAMED = new Map<string, Named>(
  planets
    .flatMap(({ id, name, topics }) => [
      { key: id, name },
      ...topics.map((topic) => ({ key: `${id}/${topic.id}`, name: topic.name })),
    ])
    .map(({ key, name }, order) => [key, { order, name }]),
);

/** The name of a topic as it is now; undefined of one that is no longer, or never was, on the planet. */
export const topicNameOf = (planet: string, topic: string): string | undefined =>
  NAMED.get(`${planet}/${topic}`)?.name;

/** What planets and topics are sorted by. What the content does not know comes last. */
export const orderOf = (planet: string, topic?: string): number =>
  NAMED.get(topic === undefined ? planet : `${planet}/${topic}`)?.order ?? NAMED.size;
