import type { Planet, Question, REVIEW_PLANET as ReviewPlanet } from '@planets/contract';

/** The planet of sessions that ask across planets. It is no planet of the catalogue. */
export const REVIEW_PLANET: typeof ReviewPlanet = 'review';

/** The name of a planet, of the one of reviews too; its id where a later release has taken it away. */
export function planetNameIn(planets: readonly Pick<Planet, 'id' | 'name'>[], id: string): string {
  if (id === REVIEW_PLANET) return 'Review';
  return planets.find((planet) => planet.id === id)?.name ?? id;
}

/** Where a question of a review across planets comes from: "NumForge · Adding fractions"; undefined for all others. */
export function originIn(
  planets: readonly Pick<Planet, 'id' | 'name'>[],
  { planet, topicName }: Pick<Question, 'planet' | 'topicName'>,
): string | undefined {
  if (planet === undefined) return undefined;
  const name = planets.find(({ id }) => id === planet)?.name;
  return [name, topicName].filter((part) => part !== undefined).join(' · ') || undefined;
}
