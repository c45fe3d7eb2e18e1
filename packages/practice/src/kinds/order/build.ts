import type { Rng } from '../../rng.ts';
import { buildBase, optionsOf } from '../base-build.ts';
import type { OrderDraft, OrderQuestion } from './question.ts';

/** A shuffle that is never the key itself, so that pressing "check" at once is never right. */
function shuffledAway(count: number, rng: Rng): number[] {
  const sorted = Array.from({ length: count }, (_, index) => index);
  for (;;) {
    const shuffled = rng.shuffle(sorted);
    if (count < 2 || shuffled.some((from, at) => from !== at)) return shuffled;
  }
}

export function buildOrder(draft: OrderDraft, rng: Rng): OrderQuestion {
  const shown = shuffledAway(draft.inOrder.length, rng);
  const items = optionsOf(
    'i',
    shown.map((index) => draft.inOrder[index]!),
  );
  return {
    kind: 'order',
    ...buildBase(draft),
    items,
    key: { order: draft.inOrder.map((_, index) => items[shown.indexOf(index)]!.id) },
  };
}
