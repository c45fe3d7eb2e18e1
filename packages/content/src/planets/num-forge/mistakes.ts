import { mistakes as differentMistakes, realSlips } from '../../authoring/mistakes.ts';

/** A wrong answer and what to say, in plain words, to the one who gave it. */
export type Mistake = readonly [value: string | number, why: string];

/** The first `count` mistakes that are really wrong and all different, as distractors. */
export function mistakes(
  right: string | number,
  candidates: readonly Mistake[],
  show: (value: string | number) => string = String,
  count = 3,
) {
  const written = candidates.map(([value, why]) => ({ text: show(value), why }));
  const chosen = differentMistakes(show(right), written, count);
  if (chosen.length < count)
    throw new RangeError(`only ${chosen.length} mistakes differ from ${right}`);
  return chosen;
}

/** Known wrong numbers, without those that happen to be right this time. */
export const slips = (right: number, candidates: readonly (readonly [number, string])[]) =>
  realSlips(
    right,
    candidates.map(([value, why]) => ({ value, why })),
  );
