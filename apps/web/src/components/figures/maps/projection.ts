import type { FigureOf } from '@planets/contract';

/** What is drawn: land as closed outlines, and lines on it, as SVG path data in the plate's units. */
export interface MapOutline {
  land: string;
  lines: string;
}

/** A part of the globe on a flat sheet, in degrees and drawing units. */
export interface Plate {
  /** West, south, east and north ends, in degrees. */
  bounds: readonly [number, number, number, number];
  width: number;
  height: number;
}

/**
 * Plate carrée: degrees go straight to units, so that a place can be read off by its grid. The sheet of the
 * United States is stretched for its middle latitude (39° north), as school maps are.
 */
export const PLATES: Readonly<Record<FigureOf<'map'>['area'], Plate>> = {
  world: { bounds: [-180, -58, 180, 84], width: 640, height: 252 },
  'united-states': { bounds: [-126, 24, -66, 50], width: 640, height: 357 },
};

export function project(
  { bounds: [west, south, east, north], width, height }: Plate,
  [longitude, latitude]: readonly [number, number],
): [x: number, y: number] {
  return [
    ((longitude - west) / (east - west)) * width,
    ((north - latitude) / (north - south)) * height,
  ];
}
