import { gradedParts, ungradable, type Verdict } from '../../verdict.ts';
import type { ChoicesQuestion, ChoicesResponse } from './question.ts';

/**
 * Each right choice is a part. A wrong pick takes one part away again, so that ticking everything earns
 * nothing, and the sum never goes below zero.
 */
export function gradeChoices(question: ChoicesQuestion, response: ChoicesResponse): Verdict {
  const picked = new Set(response.choices);
  if (picked.size === 0) return ungradable('Choose at least one of the answers shown.');
  const known = new Set(question.choices.map((choice) => choice.id));
  if ([...picked].some((id) => !known.has(id)))
    return ungradable('Choose only from the answers shown.');
  const key = new Set(question.key.choices);
  const hits = [...picked].filter((id) => key.has(id)).length;
  const slips = picked.size - hits;
  const partsRight = Math.max(0, hits - slips);
  if (partsRight === key.size) return gradedParts(key.size, key.size);
  return gradedParts(partsRight, key.size, { message: hint(hits, slips, key.size) });
}

function hint(hits: number, slips: number, wanted: number): string {
  const missing = wanted - hits;
  if (slips === 0)
    return missing === 1
      ? 'All you picked is right, and one more belongs with it.'
      : 'All you picked is right, and more belong with it.';
  return missing === 0
    ? 'You found all the right ones, and picked something that does not belong.'
    : 'Look at each one again: something you picked does not belong, and something is missing.';
}
