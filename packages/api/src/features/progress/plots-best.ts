import type { ProgressPlots } from '@planets/contract';
import { wholeMedian, type LocalDate } from '@planets/practice';
import type { PlotRow } from './plots-store.ts';
import type { PlotSums } from './plots-sums.ts';

/**
 * The own best of some sessions and days, oldest first: of equal ones the first, which is when it was reached.
 * @param idOf the id of a session, by its number.
 */
export function bestOf(
  rows: readonly PlotRow[],
  days: readonly (readonly [LocalDate, PlotSums])[],
  idOf: (number: number) => number | null,
): ProgressPlots['best'] {
  let [tenths, best]: [number, number | null] = [-1, null];
  let [seconds, longest]: [number, number | null] = [0, null];
  for (const row of rows) {
    const [number, score, active] = [row[0], row[4], row[7]];
    if (score > tenths && row[3] === 1) [tenths, best] = [score, number];
    if (active > seconds) [seconds, longest] = [active, number];
  }
  let [most, day]: [number, LocalDate | null] = [0, null];
  for (const [date, { questionsAnswered }] of days)
    if (questionsAnswered > most) [most, day] = [questionsAnswered, date];
  return {
    scorePercent: best === null ? null : tenths / 10,
    scoreSession: best === null ? null : idOf(best),
    longestSeconds: longest === null ? null : seconds,
    longestSession: longest === null ? null : idOf(longest),
    mostQuestionsInADay: day === null ? null : most,
    mostQuestionsDay: day,
  };
}

/** The session in the middle: half are above it, half below. */
export function usualOf(rows: readonly PlotRow[]): ProgressPlots['usual'] {
  const tenths = new Int32Array(rows.length);
  const seconds = new Int32Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    tenths[index] = rows[index]![4];
    seconds[index] = rows[index]![7];
  }
  const score = wholeMedian(tenths);
  return {
    scorePercent: score === null ? null : score / 10,
    activeSeconds: wholeMedian(seconds),
  };
}
