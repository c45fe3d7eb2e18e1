import { figure, generator, type Rng } from '@planets/practice';
import { capital } from '../../../../authoring/wording.ts';
import { spaced } from '../../ask/on-map.ts';
import { directionsFor, type Direction } from '../../grid-map.ts';
import { opposite } from './directions.ts';

type Spot = { readonly at: readonly [number, number] };

/** Crossings of whole degrees well inside the 48 states. */
const SPOTS: readonly Spot[] = Array.from({ length: 7 }, (_, column) =>
  Array.from({ length: 4 }, (__, row): Spot => ({ at: [-117 + column * 6, 33 + row * 4] })),
)
  .flat()
  .filter(({ at: [longitude, latitude] }) => longitude < -85 || latitude < 42)
  .filter(
    ({ at: [longitude, latitude] }) => latitude > 34 || (longitude > -112 && longitude < -83),
  );

const NAMES = 'ABCD';
const RULE =
  'North is at the top of this map, south at the bottom, west on the left and east on the right.';

/** Steps of 6 degrees to the side and 4 up look alike on the map, so they make the diagonals. */
const stepOf: Readonly<Record<Direction, readonly [number, number]>> = {
  north: [0, 4],
  northeast: [6, 4],
  east: [6, 0],
  southeast: [6, -4],
  south: [0, -4],
  southwest: [-6, -4],
  west: [-6, 0],
  northwest: [-6, 4],
};

const pairFor = (rng: Rng, direction: Direction) => {
  const [dx, dy] = stepOf[direction];
  const reach = rng.int(1, 2);
  const pairs = SPOTS.flatMap((from) =>
    SPOTS.filter(
      ({ at }) => at[0] === from.at[0] + dx * reach && at[1] === from.at[1] + dy * reach,
    ).map((to) => ({ from, to })),
  );
  return rng.pick(pairs);
};

export const directionOnMap = generator({
  id: 'direction-on-map',
  kind: 'choice',
  difficulty: 2,
  grades: [2, 4],
  make(rng, grade) {
    const direction = rng.pick(directionsFor(grade));
    const { from, to } = pairFor(rng, direction);
    const others = [
      opposite(direction),
      ...rng.shuffle(
        directionsFor(grade).filter(
          (other) => other !== direction && other !== opposite(direction),
        ),
      ),
    ].slice(0, 3);
    return {
      prompt: [
        figure({
          kind: 'map',
          area: 'united-states',
          marks: [
            { at: from.at, label: 'A' },
            { at: to.at, label: 'B' },
          ],
        }),
        'A plane flies from **A** to **B**. In which direction does it fly?',
      ],
      right: direction,
      wrong: others.map((other) => ({
        text: other,
        why:
          other === opposite(direction)
            ? 'That is the way back, from B to A.'
            : `${capital(other)} of A is another part of the map.`,
      })),
      hints: [RULE, 'Put a finger on A and move it to B. To which edge of the map does it move?'],
      steps: [RULE, `From A the plane moves toward the ${direction} to reach B.`],
      source: 'National Geographic',
    };
  },
});

export const orderOnMap = generator({
  id: 'order-on-map',
  kind: 'order',
  difficulty: 3,
  grades: [2, 4],
  make(rng, grade) {
    const upright = rng.chance(1, 2);
    const axis = upright ? 1 : 0;
    const count = grade < 4 ? 3 : 4;
    const apart = rng
      .shuffle(SPOTS)
      .reduce<Spot[]>(
        (found, one) =>
          found.length < count &&
          found.every(({ at }) => at[axis] !== one.at[axis]) &&
          spaced(rng, [one], found.length + 1, 6, found).length > found.length
            ? [...found, one]
            : found,
        [],
      );
    const marks = apart.map(({ at }, index) => ({ at, label: NAMES.charAt(index) }));
    const sorted = marks.toSorted((a, b) => a.at[axis] - b.at[axis]);
    const [begin, end] = upright ? ['south', 'north'] : ['west', 'east'];
    return {
      prompt: [
        figure({ kind: 'map', area: 'united-states', marks }),
        `Put the marks in order. Begin with the one farthest **${begin}** and end with the one farthest **${end}**.`,
      ],
      inOrder: sorted.map(({ label }) => label),
      hints: [
        RULE,
        upright
          ? 'Only up and down count here. Begin with the lowest mark.'
          : 'Only left and right count here. Begin with the mark that is most to the left.',
      ],
      steps: [
        RULE,
        `From ${begin} to ${end} the marks are ${sorted.map(({ label }) => label).join(', ')}.`,
      ],
      source: 'National Geographic',
    };
  },
});
