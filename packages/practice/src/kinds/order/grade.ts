import { gradedParts, ungradable, type Verdict } from '../../verdict.ts';
import type { OrderQuestion, OrderResponse } from './question.ts';

/** The length of the longest run of `ranks`, not necessarily adjacent, that only rises. */
function longestRising(ranks: readonly number[]): number {
  const best: number[] = [];
  for (const [at, rank] of ranks.entries()) {
    let longest = 1;
    for (let before = 0; before < at; before += 1)
      if (ranks[before]! < rank) longest = Math.max(longest, best[before]! + 1);
    best.push(longest);
  }
  return Math.max(0, ...best);
}

/**
 * Of n items, n − 1 parts; every item that would have to move costs one. So one item at the wrong end
 * costs one part, where comparing place by place would cost them all. The measure is n less the edit
 * distance by moves (n − longest increasing subsequence), as PrairieLearn's order-blocks use it.
 */
export function gradeOrder(question: OrderQuestion, response: OrderResponse): Verdict {
  const { order } = question.key;
  const rankOf = new Map(order.map((id, rank) => [id, rank]));
  const ranks = response.order.map((id) => rankOf.get(id));
  if (
    new Set(response.order).size !== order.length ||
    response.order.length !== order.length ||
    ranks.includes(undefined)
  )
    return ungradable('Put every item in the list, each one once.');
  const parts = order.length - 1;
  return gradedParts(longestRising(ranks as number[]) - 1, parts);
}
