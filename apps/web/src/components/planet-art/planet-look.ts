import type { PlanetMastery } from '@planets/contract';

/** How far a planet has come out of its clouds, ready to be drawn. */
export interface PlanetLook {
  /** 0: in the dark, under clouds. 1: clear and shining. */
  readonly glow: number;
  /** How many of its lights are on. */
  readonly lights: number;
  /** How many sparks are on its ring. There is no ring without one. */
  readonly sparks: number;
}

/** What is known of the topics of one planet. */
export type Mastery = Pick<PlanetMastery, 'started' | 'strong' | 'mastered' | 'share'>;

/** So many topics begun clear half of the sky of a planet; as many again, half of what is left. */
const HALF_CLEAR_AT = 3;

/** As many as stand side by side on the ring and can still be counted. */
export const MOST_SPARKS = 9;

/** Without mastery: as bright as it is asked for, and nothing said of topics. */
export function plainLook(light: number, lights: number): PlanetLook {
  const glow = Math.min(1, Math.max(0, light));
  return { glow, lights: Math.round(lights * glow), sparks: 0 };
}

/**
 * A student's own planet. Its clouds clear with the topics begun and draw in again as they are forgotten;
 * a light comes on for each strong topic, and a spark on its ring for each that is mastered.
 */
export function masteryLook(mastery: Mastery, lights: number): PlanetLook {
  const { started, strong, mastered, share } = mastery;
  const begun = 1 - 2 ** (-started / HALF_CLEAR_AT);
  return {
    glow: Math.min(1, begun * (0.5 + 0.5 * share)),
    lights: Math.min(lights, strong + mastered),
    sparks: Math.min(MOST_SPARKS, mastered),
  };
}
