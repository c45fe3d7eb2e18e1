import type { TopicMatch } from '@planets/contract';
import type { Planet } from '@planets/practice';
import MiniSearch from 'minisearch';
import { topicView } from './planets-view.ts';

const MATCHES = 8;

/** Small words that would match everything. */
const STOP = new Set([
  'a',
  'an',
  'and',
  'the',
  'of',
  'to',
  'in',
  'on',
  'my',
  'i',
  'want',
  'how',
  'do',
  'is',
  'with',
  'for',
  'practise',
  'practice',
  'learn',
  'about',
]);

/** One word of a text as it is compared: small letters, no accents, no plural s. */
function term(word: string): string | null {
  const plain = word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  if (STOP.has(plain)) return null;
  return plain.length > 3 ? plain.replace(/(?:ies)$/, 'y').replace(/s$/, '') : plain;
}

/**
 * Finds the topics nearest to a student's own words on every planet, best first: by name, then keywords,
 * then description, forgiving a slip of the finger in longer words (BM25 of MiniSearch).
 */
export function createTopicSearch(planets: readonly Planet[]) {
  const entries = planets.flatMap((planet) =>
    planet.topics.map((topic) => ({ id: `${planet.id}/${topic.id}`, planet, topic })),
  );
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = new MiniSearch<{ id: string }>({
    fields: ['name', 'keywords', 'about', 'planet'],
    processTerm: term,
  });
  index.addAll(
    entries.map(({ id, planet, topic }) => ({
      id,
      name: topic.name,
      keywords: topic.keywords.join(' '),
      about: topic.about,
      planet: `${planet.name} ${planet.subject}`,
    })),
  );
  return (words: string): TopicMatch[] =>
    index
      .search(words, {
        prefix: (typed) => typed.length > 2,
        fuzzy: (typed) => (typed.length > 3 ? 0.25 : false),
        boost: { name: 4, keywords: 3, planet: 0.5 },
      })
      .slice(0, MATCHES)
      .map(({ id }) => {
        const { planet, topic } = byId.get(id as string)!;
        return { planet: planet.id, planetName: planet.name, topic: topicView(topic) };
      });
}
