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

interface Slip {
  readonly value: number;
  readonly why: string;
}

/** The slips that do not happen to be right, and are all different. */
export const realSlips = (answer: number, candidates: readonly Slip[]): Slip[] =>
  candidates.filter(
    ({ value }, at) =>
      value !== answer && candidates.findIndex((other) => other.value === value) === at,
  );

/** The real slips of a numeric question, written as its key is. */
export const slipsFor = (
  answer: number,
  candidates: readonly Slip[],
  write: (value: number) => string = String,
): { value: string; why: string }[] =>
  realSlips(answer, candidates).map(({ value, why }) => ({ value: write(value), why }));
