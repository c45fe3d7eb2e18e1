/** A wrong answer and what to say, in plain words, to the one who gave it. */
export type Mistake = readonly [value: string | number, why: string];

/** The first `count` mistakes that are really wrong and all different, as distractors. */
export function mistakes(
  right: string | number,
  candidates: readonly Mistake[],
  show: (value: string | number) => string = String,
  count = 3,
) {
  const seen = new Set([show(right)]);
  const chosen: { text: string; why: string }[] = [];
  for (const [value, why] of candidates) {
    const text = show(value);
    if (seen.has(text) || chosen.length === count) continue;
    seen.add(text);
    chosen.push({ text, why });
  }
  if (chosen.length < count)
    throw new RangeError(`only ${chosen.length} mistakes differ from ${right}`);
  return chosen;
}

/** Known wrong numbers, without those that happen to be right this time. */
export function slips(right: number, candidates: readonly (readonly [number, string])[]) {
  const seen = new Set([right]);
  return candidates.flatMap(([value, why]) => {
    if (seen.has(value)) return [];
    seen.add(value);
    return [{ value, why }];
  });
}
