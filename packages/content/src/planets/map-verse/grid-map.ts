import { figure, type Block, type Rng } from '@planets/practice';

export const DIRECTIONS = [
  'north',
  'northeast',
  'east',
  'southeast',
  'south',
  'southwest',
  'west',
  'northwest',
] as const;
export type Direction = (typeof DIRECTIONS)[number];
const STEPS: Readonly<Record<Direction, readonly [across: number, down: number]>> = {
  north: [0, -1],
  northeast: [1, -1],
  east: [1, 0],
  southeast: [1, 1],
  south: [0, 1],
  southwest: [-1, 1],
  west: [-1, 0],
  northwest: [-1, -1],
};
const PLACES = [
  'school',
  'park',
  'library',
  'pond',
  'bakery',
  'farm',
  'bridge',
  'tower',
  'museum',
  'market',
  'garden',
  'station',
  'playground',
  'windmill',
];

export interface Spot {
  readonly name: string;
  readonly column: number;
  readonly row: number;
}

export const turned = (direction: Direction, eighths: number): Direction =>
  DIRECTIONS[(DIRECTIONS.indexOf(direction) + eighths + 16) % 8]!;

/** Which of the four or eight directions a student of the grade knows. */
export const directionsFor = (grade: number): readonly Direction[] =>
  grade < 3 ? DIRECTIONS.filter((_, at) => at % 2 === 0) : DIRECTIONS;

export const squareOf = ({ column, row }: Spot): string => `${'ABCDE'[column]}${row + 1}`;

/** A map with `from` and `to`, the way from one to the other, and other places on other squares. */
export function gridMap(rng: Rng, grade: number, others = 3) {
  const size = grade < 3 ? 3 : 4;
  const direction = rng.pick(directionsFor(grade));
  const [across, down] = STEPS[direction];
  const distance = rng.int(1, size - 1);
  const start = (step: number) =>
    step === 0
      ? rng.int(0, size - 1)
      : step > 0
        ? rng.int(0, size - 1 - distance)
        : rng.int(distance, size - 1);
  const [column, row] = [start(across), start(down)];
  const names = rng.sample(PLACES, others + 2);
  const from: Spot = { name: names[0]!, column, row };
  const to: Spot = {
    name: names[1]!,
    column: column + across * distance,
    row: row + down * distance,
  };
  // No other place on the line through `from` in that direction: the answer has to be the only one.
  const ahead = Array.from(
    { length: size },
    (_, step) => `${column + across * step},${row + down * step}`,
  );
  const free = Array.from(
    { length: size * size },
    (_, at) => [at % size, Math.floor(at / size)] as const,
  ).filter(([x, y]) => !ahead.includes(`${x},${y}`));
  const rest = rng
    .sample(free, others)
    .map(([x, y], at): Spot => ({ name: names[at + 2]!, column: x, row: y }));
  return { size, direction, distance, from, to, rest, picture: draw([from, to, ...rest], size) };
}

export function draw(spots: readonly Spot[], size: number): Block {
  const cell = (column: number, row: number) =>
    spots.find((spot) => spot.column === column && spot.row === row)?.name ?? '–';
  return figure({
    kind: 'data-table',
    caption: 'A map of a town. North is at the top, east is on the right',
    columns: ['Row', ...'ABCDE'.slice(0, size).split('')],
    rows: Array.from({ length: size }, (_, row) => [
      String(row + 1),
      ...Array.from({ length: size }, (__, column) => cell(column, row)),
    ]),
  });
}

/** Places on different columns and different rows. */
export function scattered(rng: Rng, size: number): Spot[] {
  const [columns, rows] = [
    rng.shuffle([0, 1, 2, 3].slice(0, size)),
    rng.shuffle([0, 1, 2, 3].slice(0, size)),
  ];
  return rng
    .sample(PLACES, size)
    .map((name, at) => ({ name, column: columns[at]!, row: rows[at]! }));
}
