import { rngFrom } from '@planets/practice';
import { instantOf, wallTimeAt } from '@planets/practice/wall-time';
import type { Deps } from '../deps.ts';
import type { ScenarioParts } from './scenario.ts';

const DAY = 86_400_000;
/** Where the example's school is. */
export const ZONE = 'America/New_York';

/**
 * The instant of a day from now. Around now the fraction counts hours as they are; further away it falls
 * between eight in the morning and eight in the evening, when children are awake. Later days come later.
 */
function instantOfDay(now: number, day: number): number {
  if (Math.abs(day) < 1) return now + Math.round(day * DAY);
  const whole = Math.floor(day);
  const minutes = Math.round((8 + 12 * (day - whole)) * 60);
  const clock = [Math.floor(minutes / 60), minutes % 60];
  const date = wallTimeAt(now + whole * DAY, ZONE).slice(0, 'yyyy-mm-dd'.length);
  const wall = `${date}T${clock.map((part) => String(part).padStart(2, '0')).join(':')}`;
  return instantOf(wall, ZONE)!.at;
}

/** A clock that the plan moves: every row is one that the product itself made, at its time. */
export function createTimeline({ db, now }: ScenarioParts, seed: number) {
  let time = now;
  const rng = rngFrom(seed);
  const deps: Pick<Deps, 'db' | 'now' | 'newSeed' | 'secret'> = {
    db,
    now: () => time,
    newSeed: () => rng.int(0, 2_147_483_647),
    // Signs nothing here: names are not hidden while the example is made.
    secret: 'the example needs no secret of its own',
  };
  return {
    rng,
    deps,
    /** Goes to a day from now. */
    to: (day: number): number => {
      time = instantOfDay(now, day);
      return time;
    },
  };
}

export type Timeline = ReturnType<typeof createTimeline>;
