import { createHash } from 'node:crypto';
import { variantOf, type Generator, type Planet, type Topic } from '@planets/practice';

/** Seeds hashed for each grade. A change of a generator that none of them shows would be a small one. */
const SEEDS = 25;

/** The name of a published generator: it means the same for ever. */
export const goldenName = (planet: Planet, topic: Topic, item: Generator): string =>
  `${planet.id}/${topic.id}/${item.id}@${item.version}`;

/** What a generator gives for its first seeds in each grade, as a short hash. */
export function goldenHash(topic: Topic, item: Generator): string {
  const [min, max] = item.grades ?? topic.grades;
  const hash = createHash('sha256');
  for (let gradeLevel = min; gradeLevel <= max; gradeLevel += 1)
    for (let seed = 1; seed <= SEEDS; seed += 1)
      hash.update(JSON.stringify(variantOf(item, topic.id, gradeLevel, seed).question));
  return hash.digest('hex').slice(0, 16);
}

export const generatorsOf = (planets: readonly Planet[]) =>
  planets.flatMap((planet) =>
    planet.topics.flatMap((topic) =>
      topic.items
        .filter((item) => item.type === 'generator')
        .map((item) => ({ name: goldenName(planet, topic, item), topic, item })),
    ),
  );
