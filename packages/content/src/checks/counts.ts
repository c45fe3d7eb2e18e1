import type { Planet } from '@planets/practice';
import type { Finding } from './sample.ts';
import { isGenerated, passagesOf } from './topic-rules.ts';

/** How many topics a planet needs to be worth choosing, by its id. */
export const LEAST_TOPICS: Readonly<Record<string, number>> = {
  num_forge: 60,
  atom_sphere: 16,
  ink_haven: 16,
  story_verse: 16,
  chrono_core: 16,
  terra_nova: 16,
  coin_quest: 10,
  stock_star: 10,
};
export const LEAST = { topics: 160, generated: 90, passages: 30 } as const;

/** What a planet holds, in numbers. */
export interface PlanetCounts {
  readonly planet: Planet;
  readonly topics: number;
  readonly generated: number;
  readonly generators: number;
  readonly authored: number;
  readonly passages: number;
  readonly kinds: number;
  readonly tagged: number;
  /** The grades that have at least one topic. */
  readonly grades: readonly number[];
}

export function countsOf(planet: Planet): PlanetCounts {
  const items = planet.topics.flatMap((topic) => topic.items);
  const grades = Array.from({ length: 12 }, (_, index) => index + 1);
  return {
    planet,
    topics: planet.topics.length,
    generated: planet.topics.filter(isGenerated).length,
    generators: items.filter(({ type }) => type === 'generator').length,
    authored: items.filter(({ type }) => type === 'authored').length,
    passages: planet.topics.flatMap(passagesOf).length,
    kinds: new Set(items.map(({ kind }) => kind)).size,
    tagged: planet.topics.filter(({ standards }) => standards.length > 0).length,
    grades: grades.filter((grade) =>
      planet.topics.some(({ grades: [min, max] }) => grade >= min && grade <= max),
    ),
  };
}

const tooFew = (at: string, what: string, found: number, least: number): Finding[] =>
  found < least ? [{ at, fault: `${found} ${what}, of at least ${least}` }] : [];

/** Where there is less than was promised. */
export function countFindings(counts: readonly PlanetCounts[]): Finding[] {
  const sum = (of: (one: PlanetCounts) => number) =>
    counts.reduce((total, one) => total + of(one), 0);
  return [
    ...tooFew(
      'all planets',
      'topics',
      sum((one) => one.topics),
      LEAST.topics,
    ),
    ...tooFew(
      'all planets',
      'topics with a generator',
      sum((one) => one.generated),
      LEAST.generated,
    ),
    ...tooFew(
      'all planets',
      'reading passages',
      sum((one) => one.passages),
      LEAST.passages,
    ),
    ...counts.flatMap(({ planet, topics, grades }) => [
      ...tooFew(planet.id, 'topics', topics, LEAST_TOPICS[planet.id] ?? 10),
      ...tooFew(planet.id, 'grades with a topic', grades.length, 12),
    ]),
  ];
}
