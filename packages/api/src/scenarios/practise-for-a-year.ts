import { rngFrom } from '@planets/practice';
import { createCounting } from '../features/progress/counting.ts';
import { createTeaches } from '../features/sessions/access.ts';
import type { SessionDeps } from '../features/sessions/deps.ts';
import { startReview } from '../features/sessions/start-review.ts';
import { createSessionStore } from '../features/sessions/store.ts';
import { asStudent } from './evenings.ts';
import { playOut, playThrough } from './play-through.ts';
import type { ScenarioParts } from './scenario.ts';
import { yearOfPractice } from './year-of-practice.ts';

/** So often an evening begins with what is due. */
const REVIEW_EVERY = 9;
/** Before that there is little to ask again. */
const REVIEW_FROM = 18;
const MINUTE = 60_000;

/** Nova's year. */
export function practiseForAYear({ db, now }: ScenarioParts): void {
  const nova = asStudent('nova', 'Nova Adeyemi');
  const rng = rngFrom(2026);
  const clock = { time: now };
  const deps: SessionDeps = {
    db,
    now: () => clock.time,
    newSeed: () => rng.int(0, 2_147_483_647),
    store: createSessionStore(db),
    teaches: createTeaches(db),
    counting: createCounting(db),
  };
  const playing = { deps, clock, rng };
  for (const [index, plan] of yearOfPractice(now, 7).entries()) {
    if (index >= REVIEW_FROM && index % REVIEW_EVERY === 0) {
      // After whatever came before on the same evening.
      clock.time = Math.max(clock.time + MINUTE, plan.at - 14 * MINUTE);
      startReview(deps, nova, { what: 'due' }, plan.zone);
      playOut(playing, nova, { ability: 0.78 });
    }
    playThrough(playing, nova, plan);
  }
}
