import { averageScore } from '@planets/practice';
import type { PlotRow } from './plots-store.ts';

/** What some sessions add up to. Scores in tenths of a percent. */
export interface PlotSums {
  sessions: number;
  questionsAnswered: number;
  questionsCorrect: number;
  scoreTenths: number;
  activeSeconds: number;
  lowestTenths: number;
  highestTenths: number;
}

export const noSums = (): PlotSums => ({
  sessions: 0,
  questionsAnswered: 0,
  questionsCorrect: 0,
  scoreTenths: 0,
  activeSeconds: 0,
  lowestTenths: Infinity,
  highestTenths: -Infinity,
});

/** Adds a session to sums that are being made. */
export function addSession(sums: PlotSums, row: PlotRow): void {
  const tenths = row[4];
  sums.sessions += 1;
  sums.questionsAnswered += row[5];
  sums.questionsCorrect += row[6];
  sums.scoreTenths += tenths;
  sums.activeSeconds += row[7];
  if (tenths < sums.lowestTenths) sums.lowestTenths = tenths;
  if (tenths > sums.highestTenths) sums.highestTenths = tenths;
}

/** All of them together. */
export function togetherOf(parts: Iterable<PlotSums>): PlotSums {
  const all = noSums();
  for (const part of parts) {
    all.sessions += part.sessions;
    all.questionsAnswered += part.questionsAnswered;
    all.questionsCorrect += part.questionsCorrect;
    all.scoreTenths += part.scoreTenths;
    all.activeSeconds += part.activeSeconds;
    all.lowestTenths = Math.min(all.lowestTenths, part.lowestTenths);
    all.highestTenths = Math.max(all.highestTenths, part.highestTenths);
  }
  return all;
}

/** As on the wire; the average is the gradebook's. */
export const sumsView = (sums: PlotSums) => ({
  sessions: sums.sessions,
  questionsAnswered: sums.questionsAnswered,
  questionsCorrect: sums.questionsCorrect,
  averageScorePercent: averageScore(sums.scoreTenths, sums.sessions),
  activeSeconds: sums.activeSeconds,
});
