/** Putting names at their places on a map. */
import { generator, type Generator, type Rng } from '@planets/practice';
import { suited, type Graded, type Way } from './graded.ts';

export interface Place extends Graded {
  readonly name: string;
  readonly at: readonly [longitude: number, latitude: number];
  /** Where the marker is, for who does not see the map: a coast, a direction, never the name. */
  readonly where: string;
  /** A whole sentence about what is there, with where it is. */
  readonly tells: string;
}

/** Places at least `apart` degrees from each other, so that no two markers touch on a phone. */
function spaced(rng: Rng, all: readonly Place[], count: number, apart: number): Place[] {
  const found: Place[] = [];
  for (const one of rng.shuffle(all))
    if (
      found.length < count &&
      found.every(({ at: [x, y] }) => Math.hypot(x - one.at[0], y - one.at[1]) >= apart)
    )
      found.push(one);
  return found;
}

export const labelMap = (
  way: Way,
  source: string,
  all: readonly Place[],
  asks: string,
  area: 'world' | 'united-states' = 'united-states',
): Generator =>
  generator({
    ...way,
    kind: 'label',
    make(rng, grade) {
      const picked = spaced(rng, suited(all, grade), grade < 6 ? 3 : 4, area === 'world' ? 32 : 7);
      return {
        prompt: asks,
        picture: { kind: 'map' as const, area, marks: [] },
        places: picked.map(({ at, name, where }) => ({ at, name, where })),
        hints: [
          'North is at the top, and west is on the left. Begin with the place you know best.',
          `${picked[0]!.name}: ${picked[0]!.tells}`,
        ],
        steps: picked.map(({ name, where, tells }) => `${name} is the place ${where}. ${tells}`),
        source,
      };
    },
  });
