import { MODES, modeNames, type Topic } from '@planets/practice';
import { checkItem, checkPlanet, checkSession } from '@planets/practice/testing';
import { describe, expect, test } from 'vitest';
import { planets } from './planets.ts';

/** Thousands of seeds a generator in CI; `SEEDS=50` makes a quick look while writing. */
const SEEDS = Number(process.env['SEEDS'] ?? 1000);
/** `PLANET=num_forge` checks one planet alone. */
const chosen = planets.filter(({ id }) => (process.env['PLANET'] ?? id) === id);

const gradesOf = ({ grades: [min, max] }: Topic) =>
  Array.from({ length: max - min + 1 }, (_, index) => min + index);

describe.each(chosen.map((planet) => [planet.name, planet] as const))('%s', (_, planet) => {
  test('is put together as a planet has to be', () => {
    expect(checkPlanet(planet)).toEqual([]);
  });

  describe.each(planet.topics.map((topic) => [topic.id, topic] as const))('%s', (__, topic) => {
    test.each(topic.items.map((item) => [item.id, item] as const))('%s', (___, item) => {
      expect(checkItem(item, topic, SEEDS)).toEqual([]);
    });

    test.each(gradesOf(topic))('fills the longest session of every mode in grade %i', (grade) => {
      const modes = modeNames.filter((mode) => mode !== 'review');
      const faults = modes.flatMap((mode) =>
        checkSession({
          mode,
          gradeLevel: grade,
          count: MODES[mode].questions.max,
          seed: grade * 7919,
          topics: [topic, ...planet.topics.filter(({ id }) => topic.connected.includes(id))],
        }),
      );
      expect(faults).toEqual([]);
    });
  });
});
