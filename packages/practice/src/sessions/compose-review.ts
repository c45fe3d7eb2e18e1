import type { Item } from '../items/item.ts';
import { variantOf, type Origin, type Variant } from '../items/variant.ts';
import { deriveSeed } from '../rng.ts';
import type { SessionQuestion } from './compose.ts';
import { ATTEMPTS, fingerprint, Picked } from './pick.ts';

/** An item to ask once more, wherever it comes from. */
export interface ToAskAgain {
  readonly planet: string;
  readonly item: Item;
  /** As it was asked last. */
  readonly origin: Pick<Origin, 'topic' | 'gradeLevel' | 'seed'>;
  /** Ask the same question, or another one of the item, so that it is remembered and not recognised. */
  readonly as: 'it_was' | 'another';
}

function anotherOf({ planet, item, origin }: ToAskAgain, seed: number, picked: Picked): boolean {
  const { topic, gradeLevel } = origin;
  const last = fingerprint(variantOf(item, topic, gradeLevel, origin.seed).question);
  let made: Variant | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const own = deriveSeed(seed, 'review', planet, topic, item.id, gradeLevel, attempt);
    made = variantOf(item, topic, gradeLevel, own);
    if (fingerprint(made.question) !== last && picked.take(made, false)) return true;
  }
  // An item that knows one question alone asks it with its options in another order.
  return made !== undefined && picked.take(made, false);
}

/**
 * The questions of a review across planets, most urgent first: no question twice, and fewer than `count` where
 * there are fewer. The same arguments always give the same questions. Each says its planet.
 */
export function composeReview(
  again: readonly ToAskAgain[],
  count: number,
  seed: number,
): SessionQuestion[] {
  const picked = new Picked();
  const planets: string[] = [];
  for (const one of again) {
    if (planets.length >= count) break;
    const { planet, item, origin, as } = one;
    const taken =
      as === 'another'
        ? anotherOf(one, seed, picked)
        : picked.take(variantOf(item, origin.topic, origin.gradeLevel, origin.seed), false);
    if (taken) planets.push(planet);
  }
  return picked.variants.map(({ origin, question, difficulty }, at) => ({
    origin,
    question,
    difficulty,
    planet: planets[at]!,
  }));
}
