// Writes the outline maps that the SPA draws, from the public-domain data of Natural Earth (world-atlas)
// and of the US Census Bureau (us-atlas), made coarse enough for a picture 640 units wide:
// pnpm exec node apps/web/scripts/extract-maps.ts && pnpm exec oxfmt apps/web/src/components/figures/maps
// The world has coasts and no borders, so that none of them takes a side.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import { PLATES, project, type Plate } from '../src/components/figures/maps/projection.ts';

const require = createRequire(import.meta.url);
const atlas = (name: string) => JSON.parse(readFileSync(require.resolve(name), 'utf8')) as Topology;

type Ring = readonly (readonly number[])[];

/** Whether a ring is worth drawing: an island of less than a few square units is a speck. */
const SPECK = 3;

function area(points: readonly (readonly [number, number])[]): number {
  const sum = points.reduce((total, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length]!;
    return total + x * nextY - nextX * y;
  }, 0);
  return Math.abs(sum) / 2;
}

/** A ring as path data with whole coordinates: each step is relative, which packs best. */
function pathOf(plate: Plate, ring: Ring, isClosed: boolean): string {
  const points = ring
    .map(([longitude, latitude]) => project(plate, [longitude!, latitude!]))
    .map(([x, y]): [number, number] => [Math.round(x), Math.round(y)])
    .filter(
      ([x, y], index, all) => index === 0 || x !== all[index - 1]![0] || y !== all[index - 1]![1],
    );
  if (isClosed && area(points) < SPECK) return '';
  if (points.length < 2) return '';
  const steps = points
    .slice(1)
    .map(([x, y], index) => `${x - points[index]![0]} ${y - points[index]![1]}`);
  return `M${points[0]!.join(' ')}l${steps.join(' ')}${isClosed ? 'z' : ''}`;
}

/** A ring that crosses the date line goes on beyond 180 degrees instead of jumping across the sheet. */
function unwrapped(ring: Ring): Ring {
  let turns = 0;
  return ring.map(([longitude, latitude], index) => {
    const step = index === 0 ? 0 : longitude! - ring[index - 1]![0]!;
    if (Math.abs(step) > 180) turns -= Math.sign(step) * 360;
    return [longitude! + turns, latitude!];
  });
}

/** The ring as it appears on a sheet of the whole globe: once, or at both ends. */
function acrossTheDateLine(ring: Ring): Ring[] {
  const whole = unwrapped(ring);
  const shifted = (by: number) => whole.map(([x, y]) => [x! + by, y!]);
  const longitudes = whole.map(([x]) => x!);
  if (Math.max(...longitudes) > 180) return [whole, shifted(-360)];
  return Math.min(...longitudes) < -180 ? [whole, shifted(360)] : [whole];
}

const inside =
  ([west, south, east, north]: readonly [number, number, number, number]) =>
  (ring: Ring): boolean =>
    ring.every(
      ([longitude, latitude]) =>
        longitude! >= west && longitude! <= east && latitude! >= south && latitude! <= north,
    );

function ringsOf(topology: Topology, name: string): Ring[] {
  const found = feature(topology, topology.objects[name]!);
  const shapes = 'features' in found ? found.features : [found];
  return shapes.flatMap(({ geometry }): Ring[] => {
    if (geometry.type === 'Polygon') return geometry.coordinates;
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
  });
}

function write(name: string, paths: { land: string; lines: string }, source: string): void {
  const file = new URL(`../src/components/figures/maps/${name}.ts`, import.meta.url);
  writeFileSync(
    file,
    `// Made by apps/web/scripts/extract-maps.ts from ${source}. Do not edit.\nimport type { MapOutline } from './projection.ts';\n\nexport const outline: MapOutline = ${JSON.stringify(paths)};\n`,
  );
}

const world = atlas('world-atlas/land-110m.json');
const worldRings = ringsOf(world, 'land').filter(
  (ring) => Math.max(...ring.map(([, y]) => y!)) > -60,
);
write(
  'world',
  {
    land: worldRings
      .flatMap(acrossTheDateLine)
      .map((ring) => pathOf(PLATES.world, ring, true))
      .join(''),
    lines: '',
  },
  'world-atlas 2.0.2 (ISC; Natural Earth, public domain)',
);

const states = atlas('us-atlas/states-10m.json') as Topology & { objects: { states: never } };
const coarse = simplify(presimplify(states as never), 0.02) as unknown as typeof states;
const contiguous = inside(PLATES['united-states'].bounds);
const stateMesh = mesh(coarse, coarse.objects.states, (a, b) => a !== b);
write(
  'united-states',
  {
    land: ringsOf(coarse, 'nation')
      .filter(contiguous)
      .map((ring) => pathOf(PLATES['united-states'], ring, true))
      .join(''),
    lines: stateMesh.coordinates
      .filter(contiguous)
      .map((line) => pathOf(PLATES['united-states'], line, false))
      .join(''),
  },
  'us-atlas 3.0.1 (ISC; US Census Bureau, public domain)',
);
