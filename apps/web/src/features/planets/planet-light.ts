import type { PlanetStats } from '@planets/contract';

/** So many right answers light half of a planet; as many again, half of what is still dark. */
const HALF_LIT_AT = 25;

/**
 * How much of a planet shines, 0 to 1. It grows with every question answered right, ever slower,
 * and an average of 0 % still gives half of it: work counts, not only success.
 */
export function planetLight(
  stats: Pick<PlanetStats, 'questionsCorrect' | 'averageScorePercent'> | undefined,
): number {
  if (!stats) return 0;
  const work = 1 - 2 ** (-stats.questionsCorrect / HALF_LIT_AT);
  const success = (stats.averageScorePercent ?? 0) / 100;
  return work * (0.5 + 0.5 * success);
}
