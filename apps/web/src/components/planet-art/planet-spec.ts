/*
 * A planet as parameters. Coordinates are in a square from -50 to 50; the body has radius 30 and
 * the layers on it are clipped to it. Tones name a colour of the planet's own palette.
 */
export type Tone = 'base' | 'pale' | 'deep' | 'glow';

export type SurfaceLayer =
  /** Stripes of a gas world: from the north [y, height, tone]. `bend` lets them sag. */
  | { kind: 'bands'; bands: readonly (readonly [number, number, Tone])[]; bend: number }
  /** Continents, plates, ink. */
  | { kind: 'patches'; d: string; tone: Tone; opacity?: number }
  /** Rivers, cracks, lines of writing. `lit` ones shine up as the planet does. */
  | { kind: 'strokes'; d: string; tone: Tone; width: number; lit?: boolean; opacity?: number }
  | { kind: 'craters'; at: readonly (readonly [number, number, number])[] };

export interface Orbit {
  rx: number;
  ry: number;
  /** Degrees. */
  tilt: number;
  width: number;
  tone: Tone;
  dash?: string;
  opacity?: number;
  /** Moons on it: [angle in degrees from the right, clockwise; radius]. */
  moons?: readonly (readonly [number, number])[];
}

export interface PlanetSpec {
  palette: Record<Tone, string>;
  /** Degrees that the surface is tilted by. */
  tilt: number;
  surface: readonly SurfaceLayer[];
  orbits?: readonly Orbit[];
  /** What breaks the outline, drawn behind the body. */
  outline?: { d: string; tone: Tone };
  /** Drawn over the body, not clipped. */
  front?: { d: string; tone: Tone; width: number };
  /** A slice taken out, with the layers inside: radii from the core outward. */
  cutaway?: readonly (readonly [number, Tone])[];
  /** Where lights come on, one after the other. */
  lights: readonly (readonly [number, number])[];
}
