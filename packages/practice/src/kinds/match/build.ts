import type { Rng } from '../../rng.ts';
import { buildBase, optionsOf } from '../base-build.ts';
import type { MatchDraft, MatchQuestion } from './question.ts';

export function buildMatch(draft: MatchDraft, rng: Rng): MatchQuestion {
  const pairs = rng.shuffle(draft.pairs);
  const rightSides = rng.shuffle([
    ...pairs.map(([, text], pair) => ({ text, pair })),
    ...(draft.extra ?? []).map((text) => ({ text, pair: -1 })),
  ]);
  const left = optionsOf(
    'l',
    pairs.map(([text]) => text),
  );
  const right = optionsOf(
    'r',
    rightSides.map(({ text }) => text),
  );
  return {
    kind: 'match',
    ...buildBase(draft),
    left,
    right,
    key: {
      pairs: left.map(({ id }, pair) => [
        id,
        right[rightSides.findIndex((side) => side.pair === pair)]!.id,
      ]),
    },
  };
}
