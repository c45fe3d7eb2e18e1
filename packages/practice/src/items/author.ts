import type { DraftOf, Kind } from '../kinds/question.ts';
import type { Rng } from '../rng.ts';
import type { AuthoredItem, Difficulty, Generator } from './item.ts';

interface GeneratorSpec<K extends Kind> {
  readonly id: string;
  readonly kind: K;
  /** 1 unless a mend made another one necessary. */
  readonly version?: number;
  readonly difficulty: Difficulty;
  readonly grades?: readonly [min: number, max: number];
  readonly standards?: readonly string[];
  readonly make: (rng: Rng, gradeLevel: number) => Omit<DraftOf<K>, 'kind'>;
}

/** A generator whose drafts are all of one kind. */
export function generator<K extends Kind>({
  make,
  version = 1,
  ...spec
}: GeneratorSpec<K>): Generator {
  return {
    type: 'generator',
    version,
    ...spec,
    make: (rng, grade) => ({ kind: spec.kind, ...make(rng, grade) }) as DraftOf<K>,
  };
}

type AuthoredSpec = Pick<AuthoredItem, 'id' | 'difficulty' | 'grades' | 'standards' | 'skill'>;

/** One question written by hand. */
export const authored = <K extends Kind>(
  spec: AuthoredSpec,
  kind: K,
  draft: Omit<DraftOf<K>, 'kind'>,
): AuthoredItem => ({
  type: 'authored',
  kind,
  ...spec,
  draft: { kind, ...draft } as DraftOf<K>,
});
