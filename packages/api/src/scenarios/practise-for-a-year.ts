import { rngFrom } from '@planets/practice';
import { createCounting } from '../features/progress/counting.ts';
import { createTeaches } from '../features/sessions/access.ts';
import type { SessionDeps } from '../features/sessions/deps.ts';
import { createSessionStore } from '../features/sessions/store.ts';
import { asStudent } from './evenings.ts';
import { playThrough } from './play-through.ts';
import type { ScenarioParts } from './scenario.ts';
import { yearOfPractice } from './year-of-practice.ts';

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
  for (const plan of yearOfPractice(now, 7)) playThrough({ deps, clock }, nova, plan, rng);
}
