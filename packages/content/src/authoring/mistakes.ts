export interface Mistake {
  readonly text: string;
  readonly why: string;
}

/** The first `count` mistakes whose results differ from the right one and from each other. */
export function mistakes(right: string, candidates: readonly Mistake[], count = 3): Mistake[] {
  const seen = new Set([right]);
  const kept: Mistake[] = [];
  for (const candidate of candidates) {
    if (kept.length === count || seen.has(candidate.text)) continue;
    seen.add(candidate.text);
    kept.push(candidate);
  }
  return kept;
}

/** The slips of a numeric question that do not happen to be right. */
export const slipsFor = (
  answer: number,
  candidates: readonly { readonly value: number; readonly why: string }[],
  write: (value: number) => string = String,
): { value: string; why: string }[] =>
  candidates
    .filter(
      ({ value }, at) =>
        value !== answer && candidates.findIndex((other) => other.value === value) === at,
    )
    .map(({ value, why }) => ({ value: write(value), why }));
