import { isZone } from '@planets/practice/wall-time';
import type { Context } from 'hono';

/** The header in which a client says the IANA zone its user is in: `Europe/Rome`. */
export const ZONE_HEADER = 'x-time-zone';

const SHAPE = /^[A-Za-z][A-Za-z0-9_+/-]{1,63}$/;
/** Every zone there is, a few times over. */
const ZONES_KEPT = 2_000;
const known = new Map<string, boolean>();

/**
 * The zone of a request. One that this platform does not know is as good as none: a new zone of the world is
 * no reason to refuse an answer.
 */
export function zoneOf(c: Context): string | undefined {
  const zone = c.req.header(ZONE_HEADER);
  if (zone === undefined || !SHAPE.test(zone)) return undefined;
  let isKnown = known.get(zone);
  if (isKnown === undefined) {
    isKnown = isZone(zone);
    if (known.size >= ZONES_KEPT) known.clear();
    known.set(zone, isKnown);
  }
  return isKnown ? zone : undefined;
}
