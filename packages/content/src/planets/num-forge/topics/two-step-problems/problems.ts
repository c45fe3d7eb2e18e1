import type { Rng } from '@planets/practice';

import { moreThan, onOff, twoTaken } from './adding.ts';
import { groupsAnd, thenShare, timesAsMany } from './grouping.ts';
import type { Problem } from './problem.ts';

/** A story of two steps that suits the grade. */
export function pickProblem(rng: Rng, grade: number): Problem {
  if (grade === 2) return rng.pick([onOff, twoTaken, moreThan])(rng, rng.pick([40, 60, 90]));
  if (grade === 3)
    return rng.pick([
      () => onOff(rng, 400),
      () => twoTaken(rng, 600),
      () => groupsAnd(rng, grade),
      () => groupsAnd(rng, grade),
      () => thenShare(rng, grade),
      () => timesAsMany(rng, grade),
    ])();
  return rng.pick([
    () => twoTaken(rng, 4000),
    () => groupsAnd(rng, grade),
    () => thenShare(rng, grade),
    () => thenShare(rng, grade),
    () => timesAsMany(rng, grade),
  ])();
}
