import type { Deps } from '../../deps.ts';
import type { Counting } from '../progress/counting.ts';
import type { Teaches } from './access.ts';
import type { SessionStore } from './store.ts';

export interface SessionDeps extends Pick<Deps, 'db' | 'now' | 'newSeed'> {
  readonly store: SessionStore;
  readonly teaches: Teaches;
  readonly counting: Counting;
}
