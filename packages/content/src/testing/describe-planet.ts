import {
  MODES,
  modeNames,
  relatedTopics,
  type Item,
  type Planet,
  type Topic,
} from '@planets/practice';
import { checkItem, checkPlanet, checkSession } from '@planets/practice/testing';
import { describe, expect, test } from 'vitest';
import { goldenName } from '../../scripts/golden-hash.ts';
import { published, SEEDS_TO_PUBLISH } from './published.ts';

/** `SEEDS=50` makes a quick look while writing, `SEEDS=2000` a thorough one after a change of the rules. */
const { SEEDS } = process.env;
/**
 * Seeds are the same every time. A published generator was tried with all of them, and golden.json shows
 * that it is still the same: what is left to find is a change of the rules it is checked by.
 */
const SEEDS_OF_PUBLISHED = 300;

function seedsFor(planet: Planet, topic: Topic, item: Item): number {
  if (SEEDS !== undefined) return Number(SEEDS);
  const isPublished = item.type === 'generator' && goldenName(planet, topic, item) in published;
  return isPublished ? SEEDS_OF_PUBLISHED : SEEDS_TO_PUBLISH;
}

/** Sessions composed in every mode and grade. */
const SESSIONS = 3;

const gradesOf = ({ grades: [min, max] }: Topic) =>
  Array.from({ length: max - min + 1 }, (_, index) => min + index);

/** One of several shares of a planet's topics, for a planet too large for one file. */
interface Share {
  readonly part: number;
  readonly of: number;
}

/**
 * Everything that can be checked of a planet without reading it. A file for each planet, or for each share
 * of a large one, so that they run side by side.
 */
export function describePlanet(planet: Planet, { part, of }: Share = { part: 1, of: 1 }): void {
  // oxlint-disable-next-line vitest/no-conditional-tests -- once for the planet, in its first share
  if (part === 1)
    test('is put together as a planet has to be', () => {
      expect(checkPlanet(planet)).toEqual([]);
    });

  const topics = planet.topics.filter((_, index) => index % of === part - 1);
  describe.each(topics.map((topic) => [topic.id, topic] as const))('%s', (_, topic) => {
    test.each(topic.items.map((item) => [item.id, item] as const))('%s', (__, item) => {
      expect(checkItem(item, topic, seedsFor(planet, topic, item))).toEqual([]);
    });

    test.each(gradesOf(topic))('fills the longest session of every mode in grade %i', (grade) => {
      const modes = modeNames.filter((mode) => mode !== 'review');
      const plans = modes.flatMap((mode) =>
        Array.from({ length: SESSIONS }, (__, index) => ({ mode, seed: grade * 7919 + index })),
      );
      const faults = plans.flatMap(({ mode, seed }) =>
        checkSession({
          mode,
          gradeLevel: grade,
          count: MODES[mode].questions.max,
          seed,
          topics: [topic, ...relatedTopics(planet, topic)],
        }),
      );
      expect(faults).toEqual([]);
    });
  });
}
